import { describe, expect, it } from "vitest";
import type { ImportedRun } from "../imported.ts";
import { codes, importedOf, noticeOf, problemOf, runOf } from "../samples.fixture.ts";
import { fourDevices, output, sentence, standard } from "./logs.fixture.ts";
import { pairedLogs, readCarbontracker } from "./read-carbontracker.ts";

function pairOf(...texts: readonly string[]): ImportedRun {
  const result = readCarbontracker(texts);
  if (!result.ok) throw new Error(result.problem.code);
  return result.imported.runs[0]!;
}

describe("a standard log alone", () => {
  it("has its energy computed from power and time, without the tool's PUE", () => {
    const { format } = importedOf(standard);
    expect(format).toBe("carbontracker-standard");
    const run = runOf(standard);
    // (136.86 + 13.39) W × 141.9 s
    expect(run.workload.measuredKwh).toBeCloseTo(((136.86084615 + 13.389104) * 141.9) / 3.6e6, 12);
    expect(run.workload).toMatchObject({ measuredScope: "it", hours: 141.9 / 3600 });
    expect(run).toMatchObject({
      accelerators: [{ name: "NVIDIA GeForce RTX 3060", count: 1, unit: "driver-devices" }],
      place: { text: "Copenhagen, Capital Region, DK" },
      tool: { version: "1.2.5", covers: "it", intensityGPerKwh: 102 },
    });
    // "cpu:0" is a number, not a name.
    expect(run.processor).toBeUndefined();
    expect(codes(importedOf(standard))).toContain("prediction-unknown");
  });

  it("adds up the devices of an array, however many lines it goes over", () => {
    const long = standard.replace("[136.86084615]", "[100. 100. 100.\n 100. 50.5\n 49.5]");
    expect(runOf(long).workload.measuredKwh).toBeCloseTo(((500 + 13.389104) * 141.9) / 3.6e6, 12);
  });

  it("takes an epoch without a sample as missing and not as 0 W", () => {
    const second = `2022-11-14 15:47:11 - Epoch 2:
2022-11-14 15:47:11 - Duration: 0:00:00.50
2022-11-14 15:47:11 - Average power usage (W) for gpu: None
2022-11-14 15:47:11 - Average power usage (W) for cpu: [13.389104]
`;
    const run = runOf(standard.replace(/(?=.*Average carbon)/, second));
    const seconds = 142.4;
    expect(run.workload.measuredKwh).toBeCloseTo((150.24995015 * seconds) / 3.6e6, 12);
    expect(noticeOf(run, "epochs-without-power")).toEqual({
      code: "epochs-without-power",
      component: "gpu",
      count: 1,
    });
    expect(problemOf(standard.replaceAll(/\[[\d.]+\]/g, "None")).code).toBe("no-runs");
  });

  it("takes a power without end as missing", () => {
    const run = runOf(fourDevices.replace("gpu: 300.0", "gpu: 1e999"));
    expect(run.workload.measuredKwh).toBeCloseTo(0.1, 12);
    expect(codes(run)).toContain("component-without-power");
  });

  it("covers accelerators only where no CPU could be measured", () => {
    const run = runOf(standard.replace(/.* for cpu: .*\n/, ""));
    expect(run.workload).toMatchObject({ measuredScope: "acc" });
    const none = runOf(standard.replace("[13.389104]", "None"));
    expect(none.workload).toMatchObject({ measuredScope: "acc" });
    expect(codes(none)).toContain("component-without-power");
  });

  it("offers to count every device where version 2 gives their mean", () => {
    const run = runOf(fourDevices);
    expect(run.workload.measuredKwh).toBeCloseTo(0.4, 12);
    expect(noticeOf(run, "one-device-counted")).toMatchObject({ devices: 4 });
    expect(run.others).toMatchObject([{ code: "all-devices", workload: { measuredScope: "it" } }]);
    // 4 × 300 W and one CPU at 100 W
    expect(run.others[0]!.workload.measuredKwh).toBeCloseTo(1.3, 12);
    expect(run.accelerators).toEqual([
      { name: "NVIDIA A100-SXM4-80GB", count: 4, unit: "driver-devices" },
    ]);
    expect(run.processor).toMatchObject({ name: "AMD EPYC 7742 64-Core Processor" });
  });

  it("says where a run was stopped", () => {
    const stopped = standard.replace(
      /(?=.*thread ended)/,
      "2022-11-14 15:47:12 - Training was interrupted before all 4 epochs were monitored.\n",
    );
    expect(noticeOf(runOf(stopped), "stopped-early")).toMatchObject({ measured: 1, planned: 4 });
    expect(codes(importedOf(stopped))).not.toContain("prediction-unknown");
  });

  it("reads the intensity and the place in the words of every version", () => {
    const said = (line: string) => {
      const text = standard.replace(/.*Average carbon.*\n/, `2022-11-14 15:47:12 - ${line}\n`);
      const { tool, place } = runOf(text);
      return [tool.intensityGPerKwh, place?.text];
    };
    expect(said("Carbon intensity: 82.00 gCO2/kWh at Aarhus, Central Jutland, DK")).toEqual([
      82,
      "Aarhus, Central Jutland, DK",
    ]);
    expect(said("Average carbon intensity during training was 344.13 gCO2eq/kWh. ")).toEqual([
      344.13,
      undefined,
    ]);
    expect(
      said(
        "Carbon intensity for the next 2:59:06 is predicted to be 107.49 gCO2/kWh at detected location: St. Louis, Missouri, US.",
      ),
    ).toEqual([undefined, "St. Louis, Missouri, US"]);
    expect(
      said(
        "Carbon intensities (gCO2/kWh) fetched every 900 s at detected location Copenhagen, Capital Region, DK: [101.0, 103.0]",
      ),
    ).toEqual([undefined, "Copenhagen, Capital Region, DK"]);
  });
});

describe("an output log", () => {
  it("gives the prediction of the whole run, PUE inside, and offers what was measured", () => {
    const run = runOf(output);
    expect(run.workload).toEqual({
      hours: 213 / 3600,
      measuredKwh: 0.014018,
      measuredScope: "wall",
    });
    expect(run.tool).toMatchObject({ kwh: 0.014018, covers: "wall" });
    expect(run.tool.kg).toBeCloseTo(0.001429803, 12);
    expect(run.others).toEqual([
      {
        code: "measured-only",
        workload: { hours: 53 / 3600, measuredKwh: 0.003504, measuredScope: "wall" },
      },
    ]);
    expect(codes(run)).toEqual(["pue-inside", "prediction-used"]);
    // The fixture's own numbers: g, not kg, and four epochs.
    expect((1000 * 0.357451) / 0.003504 / 1000).toBeCloseTo(102.01, 2);
    expect(run.workload.measuredKwh! / 0.003504).toBeCloseTo(4.0006, 4);
  });

  it("gives what was measured where all epochs were", () => {
    const whole = output.replace(
      "Actual consumption for 1 epoch",
      "Actual consumption for 4 epoch",
    );
    expect(runOf(whole)).toMatchObject({ workload: { measuredKwh: 0.003504 }, others: [] });
    const uncounted = output
      .slice(0, output.indexOf("2022", 10))
      .replace("consumption for 1 epoch(s):", "consumption:");
    expect(runOf(uncounted)).toMatchObject({ workload: { measuredKwh: 0.003504 }, others: [] });
  });

  it("takes the last of several blocks", () => {
    const later = output.split("2022-11-14 15:43:37 - CarbonTracker: \nPredicted")[0]!;
    const again = later.replace("for 1 epoch", "for 4 epoch").replace("0.003504", "0.013900");
    expect(runOf(output + again).workload.measuredKwh).toBe(0.0139);
  });

  it("has emissions that are no number, and times that went back", () => {
    const run = runOf(
      output.replaceAll(/CO2eq:\t[\d.]+/g, "CO2eq:\tnan").replaceAll("0:03:33", "-1:59:59"),
    );
    expect(run.tool.kg).toBeUndefined();
    expect(run.workload.hours).toBeUndefined();
    expect(codes(run)).toEqual([
      "pue-inside",
      "prediction-used",
      "time-negative",
      "emissions-not-a-number",
    ]);
    expect(runOf(output.replace("0:03:33", "123:03:33")).workload.hours).toBeCloseTo(123.0592, 4);
  });

  it("has CRLF and no equivalents", () => {
    const bare = output.replaceAll(/\tThis is equivalent to:\n.*\n/g, "").replaceAll("\n", "\r\n");
    expect(runOf(bare)).toEqual({ ...runOf(output), origin: { where: "line", at: 6 } });
  });
});

describe("both logs of a run", () => {
  it("are told by what stands before _carbontracker", () => {
    const names = [
      "10_2024-06-01T100000Z_carbontracker.log",
      "logs/10_2024-06-01T100000Z_carbontracker_output.log",
      "10_2024-06-01T100000Z_carbontracker_err.log",
      "run_11.500_2024-06-01T100000Z_carbontracker.log",
      "2020-05-17T19:02Z_carbontracker_output.log",
      "emissions.csv",
    ];
    expect(pairedLogs(names)).toEqual([[0, 1], [3], [4], [5]]);
  });

  it("have the printed energy with the PUE, hardware and place of the standard log", () => {
    for (const texts of [
      [standard, output],
      [output, standard],
    ]) {
      const run = pairOf(...texts);
      expect(run.workload).toMatchObject({
        measuredKwh: 0.014018,
        measuredScope: "wall",
        pue: 1.55,
      });
      expect(run.tool).toMatchObject({ version: "1.2.5", pue: 1.55, intensityGPerKwh: 102 });
      expect(run.accelerators).toHaveLength(1);
      expect(run.place).toEqual({ text: "Copenhagen, Capital Region, DK" });
      expect(noticeOf(run, "pue-inside")).toEqual({ code: "pue-inside", pue: 1.55 });
    }
  });

  it("have the intensity of a forecast for what was predicted with one", () => {
    const forecast = output.replace("CO2eq:\t1.429803 g", "CO2eq:\t2.803600 g");
    expect(pairOf(standard, forecast).tool.intensityGPerKwh).toBeCloseTo(200, 6);
  });

  it("give what was measured where the standard log says the run was stopped", () => {
    const stopped = `${standard}2022-11-14 15:47:12 - Training was interrupted before all 4 epochs were monitored.\n`;
    const run = pairOf(stopped, output);
    expect(run.workload.measuredKwh).toBe(0.003504);
    expect(noticeOf(run, "stopped-early")).toMatchObject({ measured: 1, planned: 4 });
    expect(run.others).toMatchObject([{ code: "whole-run", workload: { measuredKwh: 0.014018 } }]);
  });

  it("offer to count every device of a run under version 2", () => {
    const printed = output
      .slice(0, output.indexOf("2022", 10))
      .replace("0.003504", "0.632000000000")
      .replace("0:00:53", "1:00:00");
    const run = pairOf(fourDevices, printed);
    expect(run.workload).toMatchObject({ measuredKwh: 0.632, pue: 1.58 });
    // 0.4 kWh × 1.58 counted, 1.3 kWh × 1.58 drawn
    expect(run.others[0]!.workload.measuredKwh).toBeCloseTo(1.3 * 1.58, 12);
  });
});

describe("the sentence for papers", () => {
  it("gives its energy and mass, wherever it stands in a text", () => {
    const run = runOf(`# Footprint\n\n${sentence}\n`);
    expect(run).toMatchObject({
      origin: { where: "line", at: 3 },
      workload: { measuredKwh: 4.494, measuredScope: "wall" },
      tool: { kwh: 4.494, kg: 0.423, covers: "wall" },
    });
    expect(run.tool.intensityGPerKwh).toBeCloseTo(94.13, 2);
  });
});
