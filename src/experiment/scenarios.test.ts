import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { breakdown } from "../calculation/breakdown.ts";
import { totalOfLink } from "./estimate.fixture.ts";
import scenarios from "./scenarios.json" with { type: "json" };
import type { Total } from "./estimate.ts";
import { splitFragment } from "./link-grammar.ts";

const dataset = datasetOfData();

/** Enough digits to see any change of method or data, few enough to be the same on every machine. */
const digits = (value: number) => Number(value.toPrecision(12));

function summary(total: Total, link: string) {
  const boundary = splitFragment(link)?.pairs.find(({ key }) => key === "b")?.text ?? "site";
  const parts = breakdown(total.loads, boundary as "chip" | "site" | "full");
  return {
    kg: digits(total.range.totalKg),
    low: digits(total.range.lowKg),
    high: digits(total.range.highKg),
    fullKg: digits(total.fullRange.totalKg),
    kwh: digits(total.energyKwh),
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, { countedKg, leftOutKg }]) => [
        name,
        `${digits(countedKg)} counted, ${digits(leftOutKg)} left out`,
      ]),
    ),
    facts: total.trace.map(({ fact, contribution }) =>
      contribution === undefined
        ? `${fact.key} ${fact.value}`
        : `${fact.key} ${fact.value} (${digits(contribution.low)} to ${digits(contribution.high)})`,
    ),
  };
}

describe("whole results of whole situations", () => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    "%s",
    async (title, { why, link }) => {
      const total = totalOfLink(link, dataset);
      const result = total === undefined ? "no total" : summary(total, link);
      const file = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
      await expect(
        `${JSON.stringify({ title, why, link, result }, undefined, 2)}\n`,
      ).toMatchFileSnapshot(`snapshots/scenarios/${file}.json`);
    },
  );
});
