import { describe, expect, it } from "vitest";
import type { ImportedRun } from "../imported.ts";
import { runOf } from "../samples.fixture.ts";
import { output, standard } from "./logs.fixture.ts";
import { readCarbontracker } from "./read-carbontracker.ts";

function pairOf(...texts: readonly string[]): ImportedRun {
  const result = readCarbontracker(texts);
  if (!result.ok) throw new Error(result.problem.code);
  return result.imported.runs[0]!;
}

describe("for a prediction", () => {
  const second = `2022-11-14 15:49:10 - Epoch 2:
2022-11-14 15:49:10 - Duration: 0:02:00.00
2022-11-14 15:49:10 - Average power usage (W) for gpu: [150.0]
2022-11-14 15:49:10 - Average power usage (W) for cpu: None
`;
  const two = standard.replace(/(?=.*Average carbon)/, second);

  it("a standard log has its epochs one by one, which add up to its energy", () => {
    const { epochs, plan, workload } = runOf(two);
    expect(epochs).toHaveLength(2);
    expect(epochs![0]!.kwh).toBeCloseTo((150.24995015 * 141.9) / 3.6e6, 12);
    // The CPU had no sample: its mean of the first epoch.
    expect(epochs![1]!.kwh).toBeCloseTo((163.389104 * 120) / 3.6e6, 12);
    expect(epochs![1]!.hours).toBe(1 / 30);
    expect(epochs!.reduce((all, { kwh }) => all + kwh, 0)).toBeCloseTo(workload.measuredKwh!, 12);
    expect(plan).toBeUndefined();
    const stopped = `${two}2022-11-14 15:49:12 - Training was interrupted before all 4 epochs were monitored.\n`;
    expect(runOf(stopped).plan).toEqual({ measured: 2, planned: 4 });
  });

  it("an output log says how many of how many epochs were measured", () => {
    expect(runOf(output)).toMatchObject({ plan: { measured: 1, planned: 4 } });
    expect(runOf(output).epochs).toBeUndefined();
    expect(runOf(output.replace("for 1 epoch", "for 9 epoch")).plan).toBeUndefined();
  });

  it("both logs together have epochs with the PUE inside, where they are of the same time", () => {
    expect(pairOf(two, output).epochs).toBeUndefined();
    const same = output
      .replace("for 1 epoch(s)", "for 2 epoch(s)")
      .replace("0:00:53", "0:04:21")
      .replace("0.003504", "0.017623");
    const { epochs, plan } = pairOf(two, same);
    expect(plan).toEqual({ measured: 2, planned: 4 });
    expect(epochs!.reduce((all, { kwh }) => all + kwh, 0)).toBeCloseTo(0.017623, 12);
    // 0.011369 kWh are what the standard log's powers come to: a PUE of 1.55.
    expect(epochs![0]!.kwh / ((150.24995015 * 141.9) / 3.6e6)).toBeCloseTo(1.55, 3);
  });
});
