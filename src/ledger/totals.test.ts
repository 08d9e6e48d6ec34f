import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { range } from "../calculation/range.ts";
import { estimate } from "../experiment/estimate.ts";
import { arbitraryWorkload } from "../experiment/arbitrary-experiment.fixture.ts";
import type { Boundary, Workload } from "../experiment/experiment.ts";
import { tinyDataset } from "../experiment/tiny-dataset.fixture.ts";
import { isCounted, type LedgerRow } from "./figures.ts";
import { entry, fragmentOf, rowsOf, worked } from "./ledger.fixture.ts";
import { isDivided, ledgerTotal, sharesBy, wasted, type Dimension } from "./totals.ts";

const dimensions: readonly Dimension[] = ["stage", "person", "site", "hardware", "month", "status"];
const boundaries: readonly Boundary[] = ["chip", "site", "full"];

/** Workloads with a figure, of the one kind that is added up here. */
const countable: fc.Arbitrary<Workload> = arbitraryWorkload
  .map(({ intensityKind: _kind, ...workload }) => workload)
  .filter((workload) => {
    const { total } = estimate({ workloads: [workload] }, tinyDataset);
    return total !== undefined && Number.isFinite(total.range.totalKg);
  });

const someText = fc.constantFrom(undefined, "Ada", "Blaise");
const details = fc.record({ person: someText, status: fc.constantFrom(undefined, "failed") });

const ledgers = fc.array(fc.tuple(fc.array(countable, { minLength: 1, maxLength: 3 }), details), {
  minLength: 1,
  maxLength: 8,
});

function rowsOfLedger(ledger: readonly (readonly [Workload[], object])[], boundary: Boundary) {
  const entries = ledger.map(([workloads, more]) =>
    entry("", { fragment: fragmentOf({ workloads }), ...more }),
  );
  return rowsOf(entries, boundary);
}

const near = (value: number | undefined, expected: number) => {
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * expected);
};

describe("a total", () => {
  propertyTest.prop([ledgers, fc.constantFrom(...boundaries)])(
    "has the figures and the range of one experiment with all the workloads",
    (ledger, boundary) => {
      const { total } = ledgerTotal(rowsOfLedger(ledger, boundary));
      const workloads = ledger.flatMap(([ofOne]) => ofOne);
      const whole = estimate({ workloads, boundary }, tinyDataset).total;
      if (whole === undefined) throw new Error("no total");
      near(total?.kg, whole.range.totalKg);
      near(total?.lowKg, whole.range.lowKg);
      near(total?.highKg, whole.range.highKg);
      near(total?.energyKwh, whole.energyKwh);
    },
  );

  test("of one entry is the entry's to the last digit", () => {
    const [row] = rowsOf([entry(worked)]);
    const { total } = ledgerTotal([row!]);
    expect(total?.kg).toBe(row?.kg);
    expect(total?.energyKwh).toBe(row?.energyKwh);
  });

  test("moves what a fact contributes in all entries together", () => {
    const rows = rowsOf([entry(worked), entry(worked)]);
    const { total } = ledgerTotal(rows);
    // Two runs that share every fact are as uncertain as one.
    near(total?.lowKg, 2 * (rows[0]?.lowKg ?? 0));
    expect(total?.range.contributions.map(({ fact }) => fact.key)).toEqual(
      ledgerTotal(rows.slice(0, 1)).total?.range.contributions.map(({ fact }) => fact.key),
    );
  });

  test("of two releases keeps facts apart whose values differ", () => {
    const rows = rowsOf([entry(worked), entry(`d=2026.05&y=2025&${worked}`)]);
    const { total, releases } = ledgerTotal(rows);
    expect(releases).toEqual(["2026.11", "2026.05"]);

    const loads = rows.filter(isCounted).flatMap(({ parts }) => parts.map(({ load }) => load));
    const [now, then] = loads;
    const renamed = {
      ...then!,
      levers: then!.levers.map((lever) =>
        lever.fact.subject === "intensity"
          ? { ...lever, fact: { ...lever.fact, key: "intensity of 2026.05" } }
          : lever,
      ),
    };
    const apart = range([now!, renamed], "site");
    near(total?.lowKg, apart.lowKg);
    near(total?.highKg, apart.highKg);
    expect(range(loads, "site").highKg).toBeGreaterThan(apart.highKg);
  });

  test("leaves loads as they were", () => {
    const rows = rowsOf([entry(worked)]);
    const quantities = () =>
      rows.map((row) => row.parts?.map(({ load }) => Object.values(load.quantities)));
    const before = quantities();
    ledgerTotal(rows);
    expect(quantities()).toEqual(before);
  });

  test("is not made of kinds of intensity that are not added up", () => {
    const location = entry("kwh=1000&at=grid/FR");
    const market = entry("kwh=1000&g=0&gk=market");
    const { total, noTotal, subtotals } = ledgerTotal(rowsOf([market, location, location]));
    expect(total).toBeUndefined();
    expect(noTotal).toBe("kinds-differ");
    expect(subtotals.map(({ intensityKind, count }) => [intensityKind, count])).toEqual([
      ["location", 2],
      ["market", 1],
    ]);
    expect(() => sharesBy(rowsOf([market, location]), "site")).toThrow("kinds");
  });

  test("counts entries without figures apart", () => {
    const { total, uncounted } = ledgerTotal(rowsOf([entry(worked), entry("t=later")]));
    expect(total?.count).toBe(1);
    expect(uncounted.map(({ problem }) => problem.code)).toEqual(["nothing-entered"]);
    expect(ledgerTotal(rowsOf([entry("t=later")])).noTotal).toBe("nothing-counted");
  });

  test("of nothing but zeros has no range", () => {
    const { total } = ledgerTotal(rowsOf([entry("kwh=0&at=grid/FR")]));
    expect(total).toMatchObject({ kg: 0, lowKg: 0, highKg: 0 });
  });
});

describe("shares", () => {
  propertyTest.prop([ledgers, fc.constantFrom(...boundaries)])(
    "add up to the total exactly, in any order",
    (ledger, boundary) => {
      const rows = rowsOfLedger(ledger, boundary);
      const { total } = ledgerTotal(rows);
      for (const dimension of dimensions) {
        const shares = sharesBy(rows, dimension);
        for (const ordered of [shares, shares.toReversed()]) {
          expect(ordered.reduce((sum, { kg }) => sum + kg, 0)).toBe(total?.kg);
          expect(ordered.reduce((sum, share) => sum + share.energyKwh, 0)).toBe(total?.energyKwh);
        }
      }
    },
  );

  const keys = (rows: readonly LedgerRow[], dimension: Dimension) =>
    sharesBy(rows, dimension).map(({ key, count }) => [key, count]);

  test("are by the stage of the workload, else of the entry, else other", () => {
    const rows = rowsOf([
      entry(`${worked}&stage=train&hw.2=apple-m1&h.2=1&at.2=home/FR`, { stage: "eval" }),
      entry("hw=apple-m1&h=0.5&at=home/FR"),
    ]);
    expect(keys(rows, "stage")).toEqual([
      ["train", 1],
      ["eval", 1],
      ["other", 1],
    ]);
  });

  test("have months in their order, and what is not said under no name", () => {
    const rows = rowsOf([
      entry(worked, { date: "2026-11-02" }),
      entry("hw=apple-m1&h=1&at=home/FR"),
      entry("hw=apple-m1&h=1&at=home/FR", { date: "2026-03-31" }),
      entry("hw=apple-m1&h=1&at=home/FR", { date: "2026-03-01" }),
    ]);
    expect(keys(rows, "month")).toEqual([
      ["", 1],
      ["2026-03", 2],
      ["2026-11", 1],
    ]);
  });

  test("name own hardware as it was named, and none where energy was measured", () => {
    const rows = rowsOf([
      entry("hw=custom&hwn=Board&w=100&h=1&at=grid/FR"),
      entry("kwh=0.001&at=grid/FR"),
    ]);
    expect(keys(rows, "hardware")).toEqual([
      ["Board", 1],
      ["", 1],
    ]);
  });

  test("count an entry once however many parts it has", () => {
    const rows = rowsOf([entry("kwh=1&at=grid/FR&kwh.2=2&at.2=grid/FR")]);
    expect(keys(rows, "site")).toEqual([["grid/FR", 1]]);
  });
});

describe("wasted work", () => {
  const run = "kwh=100&at=grid/FR";

  test("is what failed, was stopped or repeats another, each counted once", () => {
    const rows = rowsOf([
      entry(run, { status: "failed", isRepeat: true }),
      entry(run, { status: "stopped" }),
      entry(run, { status: "completed", isRepeat: true }),
      entry(run, { status: "completed" }),
    ]);
    const { failed, repeated, together } = wasted(rows);
    expect([failed.count, repeated.count, together.count]).toEqual([2, 2, 3]);
    expect(together.kg).toBeCloseTo((ledgerTotal(rows).total?.kg ?? 0) * 0.75, 12);
  });

  test("does not hold runs beyond the first of a workload: they stand apart", () => {
    const rows = rowsOf([entry(`${run}&runs=5`), entry(run)]);
    expect(wasted(rows).together).toEqual({ kg: 0, energyKwh: 0, count: 0 });
    expect(wasted(rows).furtherRuns).toMatchObject({ energyKwh: 4 * 100 * 1.54, count: 1 });
  });
});

propertyTest.prop([ledgers, fc.constantFrom(...dimensions)])(
  "a total is divided where it has more than one share",
  (ledger, dimension) => {
    const rows = rowsOfLedger(ledger, "site").filter(isCounted);
    expect(isDivided(rows, dimension)).toBe(sharesBy(rows, dimension).length > 1);
  },
);
