import { describe, expect, it } from "vitest";
import { checkFolder } from "../dataset/build/check.ts";
import { encodeTables } from "../dataset/build/encode-tables.ts";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { tableRows } from "../dataset/release-files.ts";
import { estimate } from "./estimate.ts";
import { publishedCase } from "./published-case.ts";

/** Figures others published, with the inputs they gave: data/cases.csv names paper and table of each. */
const cases = tableRows(encodeTables(checkFolder("data").tables, "dev"), "cases").map(
  publishedCase,
);

const dataset = datasetOfData();

/** Half a unit of the last digit a figure was printed with: "30 t" is 29.5 to 30.5 t. */
function printedRounding(reported: number): number {
  const digits = String(Math.round(reported)).replace(/0+$/, "").length;
  const magnitude = Math.floor(Math.log10(reported)) + 1;
  return 0.5 * 10 ** (magnitude - digits);
}

function within(ours: number | undefined, reported: number): boolean {
  const difference = Math.abs((ours ?? Number.NaN) - reported);
  return difference <= 0.02 * reported || difference <= printedRounding(reported);
}

describe("published figures come out within 2 % or their printed rounding", () => {
  it("covers all 32", () => {
    expect(cases).toHaveLength(32);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, one) => {
    const { total } = estimate(one.experiment, dataset);
    expect(within(total?.range.totalKg, one.reportedKg)).toBe(true);
    if (one.reportedKwh !== undefined) {
      expect(within(total?.energyKwh, one.reportedKwh)).toBe(true);
    }
  });
});
