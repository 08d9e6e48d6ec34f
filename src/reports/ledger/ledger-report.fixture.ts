import type { Dataset, Zone } from "../../dataset/types.ts";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import type { LedgerEntry } from "../../ledger/entry.ts";
import { ledgerRows } from "../../ledger/figures.ts";
import { reportWords } from "../../words/en/reports.ts";
import { exampleLinks, releasedSources } from "../report.fixture.ts";
import { ledgerReportOf, titled, type LedgerContext, type LedgerReport } from "./ledger-report.ts";

const release = releasedDataset("2026.11");

/** As a later release would have put right the grid of Austria. */
function doubled(zone: Zone): Zone {
  const intensities = zone.intensities.map(({ year, gPerKwh }) => ({ year, gPerKwh: 2 * gPerKwh }));
  return { ...zone, intensities };
}

const later: Dataset = {
  ...release,
  version: "2027.11",
  zones: new Map([...release.zones].map(([id, zone]) => [id, id === "AT" ? doubled(zone) : zone])),
};

const datasets: ReadonlyMap<string, Dataset> = new Map([
  [release.version, release],
  [later.version, later],
]);

/** An entry of a link of the fixtures, whichever release that names. */
export function entryOf(
  link: string,
  more: Partial<LedgerEntry> & { readonly version?: string } = {},
): LedgerEntry {
  const { version = "2026.11", ...given } = more;
  const fragment = link.includes("&d=")
    ? link.replace(/&d=[\d.]+/u, `&d=${version}`)
    : link.replace("#/?", `#/?v=1&d=${version}&`);
  return { id: fragment, fragment, name: "", changedAt: "2026-11-25T10:30:00.000Z", ...given };
}

/** Three that differ in year, boundary, release, person, stage and status. */
export const threeEntries: readonly LedgerEntry[] = [
  entryOf(exampleLinks["two weeks of one p4d.24xlarge"], {
    id: "a",
    name: "Pre-training",
    date: "2026-02-01",
    person: "Ada",
    stage: "train",
    status: "completed",
  }),
  entryOf(exampleLinks["three workloads at full"], {
    id: "b",
    date: "2026-05-11",
    person: "Grace",
    status: "failed",
    version: "2027.11",
  }),
  entryOf("#/?y=2024&hw=nvidia-l4&n=2&h=50&u=80&at=grid/AT", {
    id: "c",
    name: "Ablation",
    stage: "eval",
    isRepeat: true,
  }),
];

const context: LedgerContext = {
  boundary: "site",
  datasets,
  restatedWith: undefined,
  sources: releasedSources,
  fileName: "wattprint-ledger.json",
  entriesInFile: 3,
  appUrl: "https://wattprint.example/app/",
  appVersion: "0.1.0",
  writtenAt: "2026-11-25T10:30:00",
  words: reportWords,
};

export function rowsOf(
  entries: readonly LedgerEntry[],
  { boundary, restatedWith }: Pick<LedgerContext, "boundary" | "restatedWith"> = context,
) {
  const all = restatedWith === undefined ? undefined : datasets.get(restatedWith);
  return ledgerRows(entries, datasets, boundary, all);
}

/** The report of some entries, or why there is none. */
export function tryReport(entries: readonly LedgerEntry[], more: Partial<LedgerContext> = {}) {
  const around = { ...context, entriesInFile: entries.length, ...more };
  return ledgerReportOf(rowsOf(entries, around), around);
}

export function ledgerReport(
  entries: readonly LedgerEntry[] = threeEntries,
  { title = "Ranker", ...more }: Partial<LedgerContext> & { readonly title?: string } = {},
): LedgerReport {
  const report = tryReport(entries, more);
  if ("none" in report) throw new Error(`no report: ${report.none}`);
  return titled(report, title);
}
