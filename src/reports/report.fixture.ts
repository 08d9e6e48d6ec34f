import { readFileSync } from "node:fs";
import type { SourcesFile } from "../dataset/release-files.ts";
import { releasedDataset } from "../experiment/estimate.fixture.ts";
import { emptyDocument, toExperiment, type Entered } from "../experiment/entry.ts";
import { estimate } from "../experiment/estimate.ts";
import type { Experiment } from "../experiment/experiment.ts";
import { splitFragment } from "../experiment/link-grammar.ts";
import { enter } from "../experiment/permalink-read.ts";
import { canonicalLink } from "../experiment/permalink-write.ts";
import { reportWords } from "../words/en/reports.ts";
import { reportOf, type Report, type ReportContext } from "./report-input.ts";

const version = "2026.11";
const appUrl = "https://wattprint.example/app/";

const dataset = releasedDataset(version);

export const { sources: releasedSources } = JSON.parse(
  readFileSync(`public/datasets/${version}/sources.json`, "utf8"),
) as SourcesFile;

/** What is around a report, with the permalink of a document where it has one. */
function contextOf(entered: Entered): ReportContext {
  const link = canonicalLink("", entered, dataset);
  return {
    dataset,
    sources: releasedSources,
    permalink: "fragment" in link ? `${appUrl}${link.fragment}` : undefined,
    appUrl,
    appVersion: "0.1.0",
    writtenAt: "2026-11-25T10:30:00",
    words: reportWords,
  };
}

function reportOfDocument(entered: Entered, context: Partial<ReportContext>): Report {
  const experiment = toExperiment(entered);
  if (experiment === undefined) throw new Error("an entry is in error");
  const found = estimate(experiment, dataset);
  const report = reportOf(experiment, found, { ...contextOf(entered), ...context });
  if (report === undefined) throw new Error(`no total: ${found.noTotal}`);
  return report;
}

/** The report of a link, as the page would make it. */
export function reportOfLink(link: string, context: Partial<ReportContext> = {}): Report {
  const pairs = splitFragment(link)?.pairs ?? [];
  return reportOfDocument(enter(pairs, { dataset, releases: [version] }), context);
}

function entriesOf(values: object) {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(values);
  return Object.fromEntries(entries.map(([key, value]) => [key, { value }]));
}

/** The report of an experiment with values as they stand, also texts that no link would hold. */
export function reportOfExperiment(
  { workloads, ...values }: Experiment,
  context: Partial<ReportContext> = {},
): Report {
  const entered: Entered = {
    ...emptyDocument,
    entries: entriesOf(values),
    workloads: workloads.map((workload, index) => ({ id: index, entries: entriesOf(workload) })),
  };
  return reportOfDocument(entered, context);
}

/** Links that between them use every kind of sentence. */
export const exampleLinks = {
  "two weeks of one p4d.24xlarge":
    "#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1",
  "three workloads at full":
    "#/?t=Ranker&y=2024&b=full&hw=nvidia-h100-sxm5-80gb&n=8&h=100&u=85&runs=3&cpu=amd-epyc-7763&cpun=2&cpuu=30&ram=2048&at=aws/eu-north-1&name=Final%20run&stage=train&hw.2=intel-xeon-e5-2683-v4&n.2=0.75&h.2=24&ram.2=64&at.2=grid/AT&stage.2=data&kwh.3=75&ks.3=acc&h.3=30&hw.3=nvidia-l4&n.3=4&at.3=azure/swedencentral&stage.3=eval",
  "measured energy without hardware": "#/?y=2025&b=full&kwh=22.8&at=grid/FR",
  "energy from the wall at chip": "#/?y=2025&b=chip&kwh=0.014018&ks=wall&pue=1.55&at=grid/DK",
  "own hardware, market-based":
    "#/?y=2025&hw=custom&hwn=Prototype&w=450&wk=mean&n=4&h=100&g=120&gk=market&pue=1.2",
  "an older run on a laptop": "#/?y=2019&hw=apple-m2&h=0.05&at=home/FR",
  "a carbon-free grid of our own": "#/?y=2025&hw=nvidia-l4&h=10&g=0&at=grid/IS",
} as const;

/** What each target would take for itself, in one text. */
export const hostile =
  "50% of_$x$ & #1 \\input{x} ~^ \"q\" 'q' `q` <b>a</b> | [a](b) *b* --- : {y} =cmd|' /C calc'!A0 日本 é";
