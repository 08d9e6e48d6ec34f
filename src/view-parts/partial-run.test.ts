import { describe, expect, it } from "vitest";
import { fourDevices, output, standard } from "../importers/carbontracker/logs.fixture.ts";
import { samples } from "../importers/all-samples.fixture.ts";
import { importedOf, runOf } from "../importers/samples.fixture.ts";
import { partialRunOf } from "./partial-run.ts";

describe("a run that is not over, of a log", () => {
  it("is what was measured, where the log's own figure is a prediction", () => {
    const run = runOf(output);
    const partial = partialRunOf("output.log", run, run.workload);
    expect(partial).toMatchObject({
      name: "output.log",
      workload: { measuredKwh: 0.003504, hours: 53 / 3600 },
      scope: "wall",
      parts: [],
      plan: { measured: 1, planned: 4 },
    });
    const stopped = runOf(
      output.replace("Finished monitoring.", "Training was interrupted before all 4 epochs."),
    );
    const whole = stopped.others.find(({ code }) => code === "whole-run")!;
    expect(stopped.workload.measuredKwh).toBe(0.003504);
    expect(partialRunOf("a", stopped, whole.workload).workload.measuredKwh).toBe(0.003504);
  });

  it("has its epochs, in the reading that was chosen, and when it began", () => {
    const run = runOf(standard);
    const { parts, startMs, areWindows } = partialRunOf("standard.log", run, {
      ...run.workload,
      site: "grid/DK-DK2",
    });
    expect(parts).toEqual([{ kwh: run.workload.measuredKwh, hours: 141.9 / 3600 }]);
    expect(startMs).toBe(Date.UTC(2022, 10, 14, 15, 44, 48));
    expect(areWindows).toBe(false);
    const four = runOf(fourDevices);
    const [all] = four.others;
    const partial = partialRunOf("four.log", four, { ...all!.workload, devices: 4 });
    // 4 × 300 W and 100 W for an hour, in place of 300 W and 100 W
    expect(partial.workload).toMatchObject({ measuredKwh: 1.3, devices: 4 });
    expect(partial.parts[0]!.kwh).toBeCloseTo(1.3, 12);
  });

  it("is finite in every format and reading", () => {
    for (const sample of samples) {
      for (const run of importedOf(sample).runs) {
        const { epochs = [], plan } = run;
        for (const { kwh, hours } of epochs) expect(kwh >= 0 && hours > 0).toBe(true);
        if (plan !== undefined) expect(plan.planned).toBeGreaterThanOrEqual(plan.measured);
        for (const { workload } of [run, ...run.others]) {
          const { parts, workload: measured } = partialRunOf("a", run, workload);
          const sum = parts.reduce((all, { kwh }) => all + kwh, 0);
          if (parts.length > 0) expect(sum).toBeCloseTo(measured.measuredKwh!, 9);
        }
      }
    }
  });

  it("has windows of a power log that is long enough, which hold all of it", () => {
    const rows = Array.from(
      { length: 61 },
      (_, second) =>
        `2026/06/18 00:00:${String(second % 60).padStart(2, "0")}.000, 0, H100, ${100 + second} W`,
    );
    const log = (of: readonly string[]) =>
      `timestamp, index, name, power.draw [W]\n${of.slice(0, 60).join("\n")}\n`;
    const run = runOf(log(rows));
    const { parts, areWindows } = partialRunOf("log.csv", run, run.workload);
    expect([parts.length, areWindows]).toEqual([10, true]);
    const sum = parts.reduce((all, { kwh }) => all + kwh, 0);
    expect(sum).toBeCloseTo(run.workload.measuredKwh!, 12);
    expect(parts[9]!.kwh).toBeGreaterThan(parts[0]!.kwh);
    const short = runOf(log(rows.slice(0, 10)));
    expect(partialRunOf("log.csv", short, short.workload).parts).toEqual([]);
  });
});
