import { readFileSync } from "node:fs";
import { test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { arbitraryExperiment } from "../experiment/arbitrary-experiment.fixture.ts";
import { estimate } from "../experiment/estimate.ts";
import { releasedDataset, totalOfLink } from "../experiment/estimate.fixture.ts";
import type { Boundary } from "../experiment/experiment.ts";
import { tinyDataset } from "../experiment/tiny-dataset.fixture.ts";
import type { LedgerEntry } from "./entry.ts";
import { ledgerRows } from "./figures.ts";
import {
  earlierRelease,
  entry,
  fragmentOf,
  rowsOf,
  tinyReleases,
  worked,
} from "./ledger.fixture.ts";

const boundaries: readonly Boundary[] = ["chip", "site", "full"];
const problemOf = (of: LedgerEntry) => rowsOf([of])[0]?.problem;

propertyTest.prop([arbitraryExperiment(4)])(
  "a row has the figures of its estimate",
  (experiment) => {
    const fragment = fragmentOf(experiment);
    for (const boundary of boundaries) {
      const [row] = rowsOf([entry("", { fragment })], boundary);
      const { total, noTotal } = estimate({ ...experiment, boundary }, tinyDataset);
      expect(row?.kg).toBe(total?.range.totalKg);
      expect(row?.lowKg).toBe(total?.range.lowKg);
      expect(row?.highKg).toBe(total?.range.highKg);
      expect(row?.energyKwh).toBe(total?.energyKwh);
      expect(row?.problem?.code).toBe(noTotal);
    }
  },
);

test("every scenario counts in a ledger as it does in the calculator", () => {
  const released = releasedDataset("2026.11");
  const text = readFileSync("src/experiment/scenarios.json", "utf8");
  const scenarios = JSON.parse(text) as readonly { title: string; link: string }[];
  for (const { title, link } of scenarios) {
    const fragment = link.replace("?", "?v=1&d=2026.11&y=2025&").replace("y=2025&y=", "y=");
    const own = /[?&]y=\d+&.*[?&]y=/.test(fragment) ? fragment.replace("&y=2025", "") : fragment;
    const boundary = (/[?&]b=(\w+)/.exec(link)?.[1] ?? "site") as Boundary;
    const [row] = ledgerRows(
      [entry("", { fragment: own })],
      new Map([[released.version, released]]),
      boundary,
    );
    expect.soft(row?.kg, title).toBe(totalOfLink(own, released)?.range.totalKg);
  }
});

test("parts add up to their row", () => {
  const [row] = rowsOf([entry(`${worked}&hw.2=apple-m1&h.2=5&at.2=home/FR`)]);
  expect(row?.parts).toHaveLength(2);
  expect(row?.parts?.reduce((kg, part) => kg + part.kg, 0)).toBe(row?.kg);
});

test("the ledger's boundary wins over an experiment's own", () => {
  const [full] = rowsOf([entry(`b=full&${worked}`)], "chip");
  const [chip] = rowsOf([entry(worked)], "chip");
  expect(full?.kg).toBe(chip?.kg);
});

describe("an entry of an earlier release", () => {
  const earlier = entry(`d=2026.05&y=2024&${worked}`);
  const kgWith = (dataset: typeof tinyDataset) =>
    estimate(
      {
        year: 2024,
        workloads: [
          { hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" },
        ],
      },
      dataset,
    ).total?.range.totalKg;

  test("keeps its own figures", () => {
    const [row] = rowsOf([earlier]);
    expect(row?.version).toBe("2026.05");
    expect(row?.kg).toBe(kgWith(earlierRelease));
  });

  test("is restated with the newest when that is asked for, in its own year", () => {
    const [row] = ledgerRows([earlier], tinyReleases, "site", tinyDataset);
    expect(row).toMatchObject({ ownVersion: "2026.05", version: "2026.11", year: 2024 });
    expect(row?.kg).toBe(kgWith(tinyDataset));
    expect(row?.kg).not.toBe(kgWith(earlierRelease));
  });

  test("is restated in the year its own release understood where it names none", () => {
    const undated = entry(`d=2026.05&${worked}`);
    const [row] = ledgerRows([undated], tinyReleases, "site", tinyDataset);
    expect(row).toMatchObject({ year: earlierRelease.newestGridYear, kg: kgWith(tinyDataset) });
  });
});

describe("an entry without figures says why", () => {
  test.each([
    ["an address of another page", { fragment: "#/about" }, { code: "not-a-link" }],
    ["no release", { fragment: `#/?v=1&${worked}` }, { code: "release-not-named" }],
    [
      "a release there never was",
      { fragment: `#/?v=1&d=2019.01&y=2018&${worked}` },
      { code: "release-unknown", version: "2019.01" },
    ],
    [
      "two faults",
      { fragment: `#/?v=1&d=2026.11&n=many&h=-1&at=aws/us-east-1` },
      { code: "in-error", faults: 2 },
    ],
    ["no hours", entry("hw=apple-m1&at=grid/FR"), { code: "workload-incomplete" }],
    ["nothing but a title", entry("t=later"), { code: "nothing-entered" }],
    [
      "two kinds of intensity",
      entry("kwh=1&g=50&gk=market&kwh.2=1&at.2=grid/FR"),
      { code: "kinds-differ" },
    ],
  ])("%s", (_, more, problem) => {
    expect(problemOf(entry("", more))).toEqual(problem);
  });

  test("and its row stays in its place", () => {
    const rows = rowsOf([entry(worked), entry("t=later"), entry(worked)]);
    expect(rows.map((row) => row.problem?.code)).toEqual([undefined, "nothing-entered", undefined]);
  });
});

test("a row stays the same object while nothing it rests on changes", () => {
  const entries = [entry(worked), entry("t=later")];
  const before = rowsOf(entries);
  expect(rowsOf([...entries])).toEqual(before);
  expect(rowsOf([...entries])[0]).toBe(before[0]);
  expect(rowsOf(entries, "full")[0]).not.toBe(before[0]);
  expect(rowsOf([{ ...entries[0]!, name: "new" }])[0]).not.toBe(before[0]);
});
