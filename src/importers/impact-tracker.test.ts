import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "./samples.fixture.ts";

const sample = (second: number, values: object = {}) =>
  JSON.stringify({
    timestamp: 1_600_000_000.25 + second,
    nvidia_draw_absolute: 400,
    nvidia_estimated_attributable_power_draw: 300,
    rapl_power_draw_absolute: 80,
    rapl_estimated_attributable_power_draw: 60,
    per_gpu_power_draw: { "0": 200, "1": 200 },
    realtime_carbon_intensity: 250,
    ...values,
  });
const lines = (...samples: readonly string[]) => `${samples.join("\n")}\n`;

describe("experiment-impact-tracker", () => {
  it("adds up what the process drew on GPUs and CPU over real time stamps", () => {
    const text = lines(...[0, 1, 2, 4, 5].map((second) => sample(second)));
    expect(importedOf(text).format).toBe("impact-tracker");
    const run = runOf(text);
    expect(run.workload.measuredKwh).toBeCloseTo((360 * 5) / 3.6e6, 12);
    expect(run.workload).toMatchObject({ measuredScope: "it", devices: 2 });
    expect(run.workload.hours).toBeCloseTo(5 / 3600, 12);
    expect(run.tool.intensityGPerKwh).toBe(250);
    expect(codes(run)).toEqual(["process-only", "start-assumed"]);
  });

  it("covers accelerators only where there is no CPU power", () => {
    const gpu = {
      rapl_power_draw_absolute: undefined,
      rapl_estimated_attributable_power_draw: undefined,
    };
    const run = runOf(lines(...[0, 1].map((second) => sample(second, gpu))));
    expect(run.workload).toMatchObject({ measuredScope: "acc" });
    expect(run.workload.measuredKwh).toBeCloseTo(300 / 3.6e6, 12);
  });

  it("caps gaps and names lines it could not use", () => {
    const text = lines(...[0, 1, 2, 3].map((second) => sample(second)), "{", sample(1000));
    expect(noticeOf(runOf(text), "gaps-capped")).toMatchObject({ count: 1, capMs: 10_000 });
    expect(codes(runOf(text)).filter((code) => code === "gaps-capped")).toHaveLength(1);
    expect(importedOf(text).skipped).toMatchObject([
      { reason: { code: "damaged-json" }, places: [5] },
    ]);
  });

  it("takes a sample without the power of its GPUs as missing and not as 0 W", () => {
    const without = {
      nvidia_draw_absolute: undefined,
      nvidia_estimated_attributable_power_draw: undefined,
    };
    const run = runOf(lines(...[0, 1, 2, 3, 4].map((at) => sample(at, at % 2 ? without : {}))));
    expect(run.workload.measuredKwh).toBeCloseTo((360 * 4) / 3.6e6, 12);
    expect(codes(run)).toEqual(["process-only", "start-assumed"]);
  });

  it("does not open the pickle beside it", () => {
    expect(problemOf("\uFFFD\u0003}q\u0000(X\n")).toEqual({ code: "binary", kind: "pickle" });
  });
});
