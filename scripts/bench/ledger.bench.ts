import { releasedDataset } from "../../src/experiment/estimate.fixture.ts";
import { isCounted, ledgerRows } from "../../src/ledger/figures.ts";
import { manyEntries } from "../../src/ledger/many-entries.fixture.ts";
import { filteredRows, sortedRows } from "../../src/ledger/order.ts";
import { exactFigures, rangeOf } from "../../src/ledger/row-parts.ts";
import { ledgerTotal, sharesBy } from "../../src/ledger/totals.ts";
import { measure } from "./measure.ts";

const dataset = releasedDataset("2026.11");
const datasets = new Map([[dataset.version, dataset]]);
const entries = manyEntries(10_000, dataset);

/** Two frames at 60 a second. */
const budgetMs = 33;

function line(what: string, ns: number) {
  const ms = ns / 1e6;
  return {
    what: `ledger of 10 000 experiments: ${what}`,
    budget: `≤ ${budgetMs} ms`,
    measured: `${ms.toFixed(1)} ms`,
    ok: ms <= budgetMs,
  };
}

const start = performance.now();
const rows = ledgerRows(entries, datasets, "site");
const firstMs = performance.now() - start;
const counted = rows.filter(isCounted);
// Some clouds do not say which grid a region is on, so a few have no figure, as in a ledger of real work.
if (counted.length < 0.9 * entries.length) throw new Error(`only ${counted.length} have figures`);

const byName = { by: "name", isDescending: false } as const;
const byEmissions = { by: "emissions", isDescending: true } as const;
const filter = { text: "sweep person", stage: "train", status: "failed" } as const;

const rowsNs = measure(() => ledgerRows(entries, datasets, "site"));
const filterNs = measure(() => filteredRows(rows, filter));
const nameNs = measure(() => sortedRows(rows, byName, "en"));
const emissionsNs = measure(() => sortedRows(rows, byEmissions, "en"));
const sumsNs = measure(() => exactFigures(counted));
const rangeNs = measure(() => rangeOf(counted, 1));
const totalNs = measure(() => ledgerTotal(rows));
const sharesNs = measure(() => sharesBy(rows, "hardware"));

console.log(
  JSON.stringify([
    {
      what: "ledger of 10 000 experiments: all figures when it is opened",
      budget: "",
      measured: `${firstMs.toFixed(0)} ms`,
    },
    line("the same figures again", rowsNs),
    line("filter", filterNs),
    line("sort by emissions", emissionsNs),
    line("sort by name", nameNs),
    line("total without its range", sumsNs),
    line("range of the total", rangeNs),
    line("total with its range", totalNs),
    line("shares by hardware", sharesNs),
  ]),
);
