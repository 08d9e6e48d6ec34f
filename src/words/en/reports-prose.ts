import type { Boundary } from "../../experiment/experiment.ts";
import type { CitedSource, Report, ReportBase } from "../../reports/report-input.ts";
import type { ReportWorkload } from "../../reports/report-workload.ts";
import type { ReportWords, Sentence } from "../../reports/words.ts";
import { energy, mass, massRange, text } from "../figures.ts";
import {
  atSite,
  host,
  intensity,
  label,
  method,
  pue,
  whatRan,
  saysHost,
} from "./reports-workload.ts";
import { boundaries, kinds } from "./result.ts";

export const kilograms = (kg: number) => text(mass(kg, "en"));

export const range: ReportWords["range"] = ({ totalKg, lowKg, highKg }) => {
  if (totalKg === 0) return "no range, since it is zero";
  const { low, high } = massRange(lowKg, highKg, "en", totalKg);
  return `${low} to ${high}`;
};

/** Of how many workloads the figure is the whole machine's, since accelerators were not told apart. */
function wholeMachines({ workloads }: ReportBase): "none" | "some" | "all" {
  const whole = workloads.filter(
    ({ load, power }) =>
      load.basis === "machine" || load.basis === "wall" || power?.basis === "machine",
  );
  return whole.length === 0 ? "none" : whole.length === workloads.length ? "all" : "some";
}

/** What does the work: a job on CPUs has no accelerators. Measured alone, accelerators are what was measured. */
function deviceNoun({ workloads }: ReportBase): string {
  const areProcessors = new Set(
    workloads.map(({ hardware }) => hardware?.kind === "cpu" || hardware?.kind === "soc"),
  );
  if (areProcessors.size > 1) return "accelerators and processors";
  return areProcessors.has(true) ? "processors" : "accelerators";
}

export function counted(report: ReportBase): string {
  const noun = deviceNoun(report);
  const manufacture =
    report.total.embodiedUnknownIn.length === 0 ? "manufacture" : "manufacture as far as known";
  const parts: Readonly<Record<Boundary, string>> = {
    chip: `the ${noun} only, without host and data-centre overhead`,
    site: report.workloads.some(saysHost)
      ? `${noun}, host as far as described, and data-centre overhead`
      : `${noun} and data-centre overhead, without the host, which is not described`,
    full: `${noun}, host, data-centre overhead and ${manufacture}`,
  };
  const around: Readonly<Record<Boundary, string>> = {
    chip: "without data-centre overhead",
    site: "with data-centre overhead",
    full: `with data-centre overhead and ${manufacture}`,
  };
  switch (wholeMachines(report)) {
    case "none":
      return parts[report.boundary];
    case "some":
      return `${parts[report.boundary]} (the whole machine where ${noun} are not told apart)`;
    case "all":
      return `the whole machines ${around[report.boundary]}`;
  }
}

export const subject = ({ title }: ReportBase) =>
  title === undefined ? "this work" : `“${title}”`;

const kindOf = ({ total }: ReportBase) => kinds[total.intensityKind];

function plausible(ends: ReportBase["total"]["range"]): string {
  return ends.totalKg === 0 ? range(ends) : `plausible range: ${range(ends)}`;
}

/** The figure with its range and all that names it. `when` says when it was spent. */
export function figure(report: ReportBase, when: string): string {
  const { range: ends, energyKwh } = report.total;
  return `${kilograms(ends.totalKg)} (${plausible(ends)}) for ${text(energy(energyKwh, "en"))} of electricity ${when}, counting ${counted(report)} (boundary: ${lowerFirst(boundaries[report.boundary].label)}), with ${kindOf(report)} carbon intensity`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function clause(workload: ReportWorkload, lead: string): string {
  return [
    whatRan(workload, lead),
    method(workload),
    ...(saysHost(workload) ? [`host ${host(workload)}`] : []),
    `PUE ${pue(workload)}`,
    intensity(workload),
  ].join("; ");
}

const estimated = (report: Report) =>
  `The emissions of ${subject(report)} are estimated at ${figure(report, `in ${report.year}`)}`;

function compact(report: Report): Sentence {
  const lead = estimated(report);
  const [first, ...more] = report.workloads;
  if (first === undefined) return [`${lead}.`];
  if (more.length === 0) return [`${lead}. The work ran ${clause(first, "on ")}.`];
  const all = report.workloads.map(
    (workload, index) =>
      `(${index + 1}) ${label(workload)}: ${clause(workload, "")}; ${kilograms(workload.range.totalKg)}`,
  );
  return [`${lead}. The work has ${all.length} workloads. ${all.join(". ")}.`];
}

function oneInFull(workload: ReportWorkload): string {
  const described = saysHost(workload) ? ` The host is ${host(workload)}.` : "";
  return `The work ran ${whatRan(workload, "on ")}. It is counted with ${method(workload)}.${described} PUE is ${pue(workload)}, and carbon intensity ${intensity(workload)}.`;
}

export function listed(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const [last, ...before] = distinct.toReversed();
  return before.length === 0 ? (last ?? "") : `${before.toReversed().join(", ")} and ${last ?? ""}`;
}

function ran(report: Report): Sentence {
  const { workloads } = report;
  const [first, ...more] = workloads;
  if (first === undefined) return [];
  if (more.length === 0) return [oneInFull(first)];
  const hardware = workloads.map(({ hardware: found }) => found?.name ?? "hardware not named");
  return [
    `The work has ${workloads.length} workloads, on ${listed(hardware)}, ${listed(workloads.map(atSite))}, listed with count, hours, mean draw, PUE and carbon intensity in `,
    { table: { numbered: "Table", plain: "the table below" } },
    ".",
  ];
}

export const withAll = ({ total: { fullRange } }: ReportBase) =>
  `With host and manufacture: ${kilograms(fullRange.totalKg)} (${range(fullRange)}).`;

export const whyUnknown =
  "since hardware and hours do not describe the run; it is left out of this, and is not zero.";

function full(report: Report): Sentence {
  const { embodiedUnknownIn, loads } = report.total;
  const figures = withAll(report);
  if (embodiedUnknownIn.length === 0) return [figures];
  const unknown =
    embodiedUnknownIn.length === loads.length
      ? "Manufacture is not known"
      : `Manufacture is not known for workload ${listed(embodiedUnknownIn.map((index) => String(index + 1)))}`;
  return [`${figures} ${unknown}, ${whyUnknown}`];
}

export const rangeNotes =
  "The range covers what is unsure about the parts counted and is not a confidence interval. No offset or certificate is subtracted.";

const provenance = ({ appVersion, dataset, permalink }: Report): Sentence => [
  `Calculated with Wattprint ${appVersion}`,
  { cite: "software" },
  ` and its dataset ${dataset.version}`,
  { cite: "dataset" },
  ...(permalink === undefined
    ? ["; the experiment is too long for a link, and the report as JSON holds all of it."]
    : ["; every step is at ", { url: permalink }]),
];

export const sourceName = ({ id, source }: CitedSource) =>
  source === undefined ? id : `${source.title} (${source.publisher})`;

export const prose: ReportWords["prose"] = {
  compact,
  headline: (report) => [`${estimated(report)}.`],
  ran,
  full,
  notes: () => [rangeNotes],
  provenance,
  sources: ({ sources }) => [`Sources of the figures: ${sources.map(sourceName).join("; ")}.`],
  cited: () => ["The sources of the figures are", { cite: "sources" }, "."],
};
