import { describe, expect, it } from "vitest";
import { releasedDataset, totalOfLink } from "./estimate.fixture.ts";
import links from "./released-links.json" with { type: "json" };
import { splitFragment } from "./link-grammar.ts";
import { writeFragment } from "./permalink-write.ts";
import { enter, requestedVersion } from "./permalink-read.ts";

/**
 * Links that are out in the world, with the number each showed. They are checked for ever: add to the file, never
 * change a line of a release that is final.
 */
const versionOf = (link: string) => {
  const pairs = splitFragment(link)?.pairs ?? [];
  const named = pairs.find(({ key }) => key === "d")?.text ?? "";
  return requestedVersion(pairs, [named]);
};

/** Math.exp and Math.log may differ in the last digits between engines. */
const relative = 1e-12;

describe("released links keep their number", () => {
  it.each(links)("$link", ({ link, totalKg, lowKg, highKg }) => {
    const total = totalOfLink(link, releasedDataset(versionOf(link)));
    for (const [found, kept] of [
      [total?.range.totalKg, totalKg],
      [total?.range.lowKg, lowKg],
      [total?.range.highKg, highKg],
    ] as const) {
      expect(Math.abs((found ?? Number.NaN) / kept - 1)).toBeLessThan(relative);
    }
  });

  it.each(links)("and are canonical: $link", ({ link }) => {
    const dataset = releasedDataset(versionOf(link));
    const split = splitFragment(link);
    const entered = enter(split?.pairs ?? [], { dataset, releases: [dataset.version] });
    expect(writeFragment(split?.view ?? "", entered, dataset)).toBe(link);
  });
});
