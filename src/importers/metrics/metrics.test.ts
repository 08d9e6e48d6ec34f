import { describe, expect, it } from "vitest";
import { importedOf, problemOf, runOf } from "../samples.fixture.ts";
import { mlflowKey, wandbKey } from "./power-key.ts";

const chart = `"Relative Time (Process)","calm-sun-1 - system/gpu.0.powerWatts","calm-sun-1 - system/gpu.0.powerWatts__MIN","calm-sun-1 - system/gpu.0.powerWatts__MAX","bold-sea-2 - system/gpu.0.powerWatts","bold-sea-2 - system/gpu.0.powerWatts__MIN","bold-sea-2 - system/gpu.0.powerWatts__MAX"
"0","100","90","110","","",""
"7","","","","200","200","200"
"15","300","300","300","","",""
"37","","","","200","200","200"
"45","300","300","300","","",""
`;

const event = (second: number, values: object) =>
  JSON.stringify({ _timestamp: 1_700_000_000 + second, _runtime: second, ...values });

describe("Weights & Biases", () => {
  it("makes a run of each run in a chart's CSV, without the lines of least and most", () => {
    const { runs, ignored, format } = importedOf(chart);
    expect(format).toBe("wandb");
    expect(runs.map(({ workload }) => [workload.name, workload.hours, workload.devices])).toEqual([
      ["calm-sun-1", 45 / 3600, 1],
      ["bold-sea-2", 30 / 3600, 1],
    ]);
    expect(runs[0]!.workload.measuredKwh).toBeCloseTo((200 * 15 + 300 * 30) / 3.6e6, 12);
    expect(runs[1]!.workload).toMatchObject({ measuredScope: "acc" });
    expect(ignored).toHaveLength(4);
  });

  it("asks for times where a chart has steps only", () => {
    expect(problemOf(chart.replace("Relative Time (Process)", "Step"))).toMatchObject({
      code: "missing-column",
    });
  });

  it("reads rows of its interface as CSV, JSON and JSON lines", () => {
    const rows = [0, 15, 30].map((second) => ({
      "system.gpu.0.powerWatts": 100,
      "system.gpu.1.powerWatts": 200,
      "system.gpu.process.0.powerWatts": 100,
      "system.gpu.0.gpu": 99,
      second,
    }));
    const events = rows.map(({ second, ...values }) => event(second, values));
    const csv = [
      "_timestamp,_runtime,system.gpu.0.powerWatts,system.gpu.1.powerWatts,system.gpu.process.0.powerWatts",
      ...rows.map(({ second }) => `${1_700_000_000 + second},${second},100,200,100`),
    ].join("\n");
    for (const text of [`[${events.join(",")}]`, events.join("\n"), csv]) {
      const run = runOf(text);
      expect(run.workload.measuredKwh).toBeCloseTo((300 * 30) / 3.6e6, 12);
      expect(run.workload).toMatchObject({ hours: 30 / 3600, devices: 2, measuredScope: "acc" });
      expect(new Date(run.span!.startMs).toISOString()).toBe("2023-11-14T22:13:20.000Z");
    }
    // Local events have no "system." in front.
    const local = events.join("\n").replaceAll("system.", "");
    expect(runOf(local).workload.devices).toBe(2);
  });

  it("never makes power of utilisation", () => {
    expect(wandbKey("system.gpu.0.gpu")).toBeUndefined();
    expect(wandbKey("system.gpu.0.powerPercent")).toBeUndefined();
    expect(wandbKey("run - system/gpu.0.powerWatts__MAX")).toBeUndefined();
    expect(wandbKey("Group: a - b - system/gpu.7.powerWatts")).toEqual({
      run: "Group: a - b",
      device: "7",
    });
  });
});

describe("MLflow", () => {
  it("reads the history of a metric, whatever its order and nodes", () => {
    const metric = (key: string, second: number, value: number) => ({
      key,
      value,
      timestamp: 1_700_000_000_000 + second * 1000,
      step: second,
    });
    const key = "system/gpu_0_power_usage_watts";
    const text = JSON.stringify({
      metrics: [
        ...[20, 10, 0].map((second) => metric(key, second, 100)),
        ...[0, 10, 20].map((second) => metric("system/node-1/gpu_0_power_usage_watts", second, 50)),
        metric("system/gpu_0_utilization_percentage", 0, 99),
      ],
    });
    const run = runOf(text);
    expect(importedOf(text).format).toBe("mlflow");
    expect(run.workload.measuredKwh).toBeCloseTo((150 * 20) / 3.6e6, 12);
    expect(run.power!.map(({ device }) => device)).toEqual(["0", "node-1 0"]);
    expect(mlflowKey("system.gpu_0_power_usage_watts")).toBeUndefined();
    expect(mlflowKey("system/gpu_0_power_usage_percentage")).toBeUndefined();
  });
});
