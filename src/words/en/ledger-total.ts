import type { IntensityKind, Boundary } from "../../experiment/experiment.ts";
import type { Missing } from "../../experiment/resolve.ts";
import type { RowProblem } from "../../ledger/row-problem.ts";
import { plain } from "../figures.ts";
import { missingWords } from "./missing.ts";
import { boundaries, kinds } from "./result.ts";
import { listed } from "./phrases.ts";

const count = (entries: number) =>
  entries === 1 ? "one entry" : `${plain(entries, "en")} entries`;

type Ends = { readonly low: string; readonly high: string };

/** What the entries come to. */
export const ledgerTotal = {
  title: (entries: number) => `Total of ${count(entries)}`,
  titleFiltered: (entries: number, all: number) =>
    `Total of the ${count(entries)} that ${entries === 1 ? "passes" : "pass"} the filters, of ${plain(all, "en")}`,
  boundary: "What the total counts",
  boundaryHint: (boundary: Boundary) =>
    `${boundaries[boundary].hint} It holds for all entries, whatever each says of itself.`,
  energy: "Energy",
  to: "to",
  range: "Plausible range",
  zeroRange: "A total of zero has no range.",
  none: "No entry here has a figure, so there is no total.",
  nothing: "No entry passes the filters, so there is no total.",
  countedBy: (kind: IntensityKind) => `, ${kinds[kind]}`,
  kindsDiffer:
    "These entries count by different kinds of carbon intensity, and kinds are never added up. Each kind has its own sum:",
  subtotal: (
    kind: IntensityKind,
    entries: number,
    mass: string,
    ends: Ends | undefined,
    energy: string,
  ) =>
    `${upperFirst(kinds[kind])}, ${count(entries)}: ${mass}${ends === undefined ? "" : ` (${ends.low} to ${ends.high})`}, ${energy}`,
  releases: (versions: readonly string[]) =>
    versions.length === 1
      ? `Computed with release ${versions[0] ?? ""} of the dataset.`
      : `Computed with releases ${listed(versions)} of the dataset: each entry keeps its own.`,
  restate: (version: string) => `Restate all with release ${version}`,
  own: (mass: string, versions: readonly string[]) =>
    `With its own release for each entry (${listed(versions)}) it is ${mass}.`,
  ownWithout: "With its own release for each entry there is no one total.",
  uncounted: (entries: number) =>
    entries === 1
      ? "One entry is not in the total"
      : `${plain(entries, "en")} entries are not in the total`,
  open: "Open in the calculator",
  reason: (problem: RowProblem) => {
    switch (problem.code) {
      case "not-a-link":
        return "What is kept as its experiment is no link of this page.";
      case "release-not-named":
        return "Its link names no release of the dataset.";
      case "release-unknown":
        return `There is no release ${problem.version} of the dataset here.`;
      case "release-not-loaded":
        return `Release ${problem.version} of the dataset is not loaded.`;
      case "in-error":
        return problem.faults === 1
          ? "One value of its link is in error."
          : `${plain(problem.faults, "en")} values of its link are in error.`;
      case "nothing-entered":
        return "Its experiment has no workload.";
      case "workload-incomplete":
        return "A workload of it lacks something.";
      case "kinds-differ":
        return "Its workloads count by different kinds of carbon intensity, which are not added up.";
    }
  },
  lacks: (missing: readonly Missing[]) => `To count it, ${missing.map(missingWords).join("; ")}.`,
  mend: "Open it in the calculator, which says what is wrong; then edit the entry and put the experiment of the calculator in its place.",
  openOne: (name: string) => `Open ${name} in the calculator, to mend it`,
  moreUncounted: (more: number) => `And ${plain(more, "en")} more; the table shows them all.`,
  wasted: {
    title: "Failed and repeated work",
    together: (
      kind: IntensityKind | undefined,
      entries: number,
      mass: string,
      part: string | undefined,
    ) =>
      `${kind === undefined ? "" : `${upperFirst(kinds[kind])}: `}${mass}${of(part)} went into ${entries === 1 ? "one run" : `${plain(entries, "en")} runs`} that failed, were stopped or repeat another.`,
    failed: (entries: number, mass: string, part: string | undefined) =>
      `Failed or stopped: ${mass}${of(part)}, ${count(entries)}.`,
    repeated: (entries: number, mass: string, part: string | undefined) =>
      `Repeats: ${mass}${of(part)}, ${count(entries)}.`,
    furtherRuns: (entries: number, mass: string, part: string | undefined) =>
      `Runs beyond the first of a workload, repeated on purpose: ${mass}${of(part)}, ${count(entries)}.`,
    none: (kind: IntensityKind | undefined) =>
      `${kind === undefined ? "" : `${upperFirst(kinds[kind])}: `}No counted entry is marked as failed, stopped or a repeat.`,
    endedWithoutFigure: (entries: number) =>
      entries === 1
        ? "One more entry failed, was stopped or is a repeat, but has no figure yet."
        : `${plain(entries, "en")} more entries failed, were stopped or are repeats, but have no figure yet.`,
    noStatus: (entries: number) =>
      entries === 1
        ? "One entry does not say how it ended."
        : `${plain(entries, "en")} entries do not say how they ended.`,
  },
} as const;

const of = (part: string | undefined) => (part === undefined ? "" : ` (${part})`);

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Shares of the total. */
export const shares = {
  title: "Shares of the total",
  titleFiltered: (entries: number) =>
    `Shares of the total of the ${count(entries)} that ${entries === 1 ? "passes" : "pass"} the filters`,
  by: "Shares by",
  dimensions: {
    stage: "Stage",
    person: "Person",
    site: "Site",
    hardware: "Hardware",
    month: "Month",
    status: "Status",
  },
  chartName: (dimension: string, first: string, part: string) =>
    `Bars of emissions by ${dimension.toLowerCase()}. The largest is ${first}, ${part}. The table has all figures.`,
  caption: (dimension: string) => `Emissions and energy by ${dimension.toLowerCase()}`,
  region: (dimension: string) => `Table of shares by ${dimension.toLowerCase()}, scrolls sideways`,
  columns: { share: "Share", emissions: "Emissions", energy: "Energy", entries: "Entries" },
  more: (rest: number) => `${plain(rest, "en")} more`,
  earlier: (rest: number) => `${plain(rest, "en")} earlier months`,
  showMore: (rest: number) => `Show more shares (${plain(rest, "en")})`,
  notGiven: "Not given",
  split:
    "An entry of several workloads is split among their stages, sites and hardware, so it may count in several rows.",
  oneKind: (kind: IntensityKind) => `Of the ${kinds[kind]} entries only: kinds are not added up.`,
} as const;
