import type { Fact } from "../../calculation/fact.ts";
import type { Boundary } from "../../experiment/experiment.ts";
import type { AnyReport, Report } from "../../reports/report-input.ts";
import type { ReportWords, Row, Sentence } from "../../reports/words.ts";
import { energy, text } from "../figures.ts";
import { factFigure, factName, standings } from "./facts.ts";
import { formatWords } from "./reports-formats.ts";
import {
  dates,
  deviceHours,
  experiments,
  fewOf,
  hardware,
  label as experimentLabel,
  ledgerProse,
  site as ledgerSite,
  unnamed,
} from "./reports-ledger.ts";
import {
  columns as experimentColumns,
  line,
  rest,
  restLine,
  rows as ledgerRows,
} from "./reports-ledger-tables.ts";
import { ledgerFormatWords, notOffered } from "./reports-ledger-formats.ts";
import { counted, kilograms, listed, prose, range } from "./reports-prose.ts";
import { columns, rows } from "./reports-tables.ts";
import { devices, hours, label, method, site } from "./reports-workload.ts";
import { boundaries, kinds, result } from "./result.ts";

/** The boundary as a word of a title: the page's label in the middle of a sentence. */
const shortBoundaries: Readonly<Record<Boundary, string>> = {
  chip: "chips",
  site: "data centre",
  full: "full",
};

/** Names of facts that speak of nobody: on the page the user is "you", in a report the author is not. */
function reportFactName(fact: Fact, { dataset }: Pick<Report, "dataset">): string {
  return factName(fact, dataset).replace(/ you gave$/u, "");
}

function whole(report: AnyReport): string {
  if (report.title !== undefined) return ` of “${report.title}”`;
  return "experiments" in report ? ` of ${experiments(report.experiments.length)}` : "";
}

/** When it was spent and what made the figure, for a picture that stands alone. */
function origin(report: AnyReport): string {
  const { appVersion, releases } = report;
  if (!("experiments" in report)) {
    return `Year ${report.year}; Wattprint ${appVersion}, dataset ${releases.join(", ")}.`;
  }
  const count = experiments(report.experiments.length);
  return `${count}${dates(report)}; Wattprint ${appVersion}, dataset ${releases.join(", ")}.`;
}

function totals(report: Report): readonly Row[] {
  const { total, boundary, permalink } = report;
  const { range: ends, fullRange, energyKwh, intensityKind, embodiedUnknownIn } = total;
  const row = (name: string, ...value: Sentence): Row => [name, value];
  const left = embodiedUnknownIn.length === 0 ? "" : `, ${lowerFirst(result.fullWithoutEmbodied)}`;
  return [
    row("Year", String(report.year)),
    row("Electricity", text(energy(energyKwh, "en"))),
    row("Emissions", kilograms(ends.totalKg)),
    row("Plausible range", range(ends)),
    row("Boundary", `${boundaries[boundary].label}: ${counted(report)}`),
    row("Kind of carbon intensity", kinds[intensityKind]),
    row(
      "With host and manufacture",
      `${kilograms(fullRange.totalKg)} (${range(fullRange)})${left}`,
    ),
    row("Dataset", `Wattprint ${report.dataset.version}`),
    ...(permalink === undefined ? [] : [row("Permalink", { url: permalink })]),
  ];
}

const lowerFirst = (words: string) =>
  words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/u, "");

/** The wording of the reports in English. */
export const reportWords: ReportWords = {
  language: "en",
  mass: kilograms,
  range,
  boundary: result.boundaryOf,
  standings,
  factName: reportFactName,
  factFigure: (fact, value) => factFigure(fact, value, "en"),
  workload: { label, devices, hours, site, rows, columns },
  rows: totals,
  prose,
  title: (report) => `Carbon footprint${whole(report)}`,
  headings: {
    workloads: "Workloads",
    figures: "The whole",
    facts: "Every figure behind it",
    sources: "Sources",
  },
  factColumns: {
    name: "What",
    figure: "Figure",
    year: "Year",
    standing: "Standing",
    sources: "Sources",
  },
  own: "our own entry",
  latex: {
    needs: "Needs \\usepackage{hyperref} and wattprint.bib",
    caption: (report) => [`Carbon footprint${whole(report)}.`],
  },
  bibtex: {
    author: "The Wattprint authors",
    software: "Wattprint: carbon footprint calculator for machine-learning work",
    dataset: "Wattprint dataset: hardware, sites, grids and method constants",
    softwareNote: (version, releases) =>
      `Version ${version}, dataset ${releases.length === 1 ? "release" : "releases"} ${listed(releases)}`,
    datasetNote: (release) => `Release ${release}`,
  },
  modelCard: {
    inGrams: (mass) => `emissions in grams: ${mass}`,
    trainingType: "training_type: pre-training or fine-tuning, if one of them fits",
    title: "Environmental Impact",
    hardware: "Hardware Type",
    hours: "Hours used",
    provider: "Cloud Provider",
    region: "Compute Region",
    carbon: "Carbon Emitted",
    noProvider: "none",
  },
  boAmps: {
    notStated: "not stated",
    energy: ({ boundary }) =>
      `Energies are calculated at the boundary “${shortBoundaries[boundary]}”, ${boundary === "chip" ? "without" : "with"} data-centre overhead.`,
    method: (workload) =>
      `${workload.measured === undefined ? "Calculated, not measured" : "Calculated from a measurement"}: ${method(workload)}`,
  },
  neurips: { question: "Experiments compute resources" },
  acl: {
    question: "C1. Computational budget and computing infrastructure",
  },
  trec: {
    title: (report) =>
      report.title === undefined
        ? "Carbon footprint of this submission"
        : `Carbon footprint of the submission “${report.title}”`,
  },
  badge: {
    label: ({ boundary }) => `carbon, ${shortBoundaries[boundary]}`,
    value: ({ total }) => `${kilograms(total.range.totalKg)} (${range(total.range)})`,
  },
  chart: {
    devices: result.devices,
    machines: result.machines,
    host: result.host,
    overhead: result.overhead,
    embodied: result.embodied,
    total: ({ boundary, total }) => `Total, ${result.boundaryOf(boundary, total.intensityKind)}`,
    full: "With host and manufacture",
    notKnown: result.notKnown,
    inMachines: "in the figure of the machines",
    notCounted: (mass) => `${mass} not counted`,
    key: (report) =>
      `Solid bars are counted, hollow ones are not. Thin lines are plausible ranges. ${origin(report)}`,
  },
  ledger: {
    label: experimentLabel,
    hardware,
    site: ledgerSite,
    few: fewOf,
    columns: experimentColumns,
    rest,
    line,
    restLine,
    rows: ledgerRows,
    hours: deviceHours,
    unnamed,
    headings: {
      experiments: "Experiments",
      facts: (more) =>
        more === 0
          ? "Every figure behind it"
          : `Figures that move it most; the report as JSON has ${more} more`,
    },
    prose: ledgerProse,
    formats: ledgerFormatWords,
    notOffered,
  },
  formats: formatWords,
};
