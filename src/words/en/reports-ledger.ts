import type { Few } from "../../reports/ledger/few.ts";
import type { LedgerReport } from "../../reports/ledger/ledger-report.ts";
import type { LedgerWords } from "../../reports/ledger/ledger-words.ts";
import type { ReportedExperiment } from "../../reports/ledger/reported-experiment.ts";
import type { ReportWorkload } from "../../reports/report-workload.ts";
import type { Sentence } from "../../reports/words.ts";
import { plain, share } from "../figures.ts";
import { workloadWords as fieldWords } from "./fields.ts";
import {
  figure,
  kilograms,
  listed,
  rangeNotes,
  sourceName,
  subject,
  whyUnknown,
  withAll,
} from "./reports-prose.ts";
import { site as siteOf } from "./reports-workload.ts";

const whole = (count: number) => plain(count, "en", 6);

const counted = (count: number, one: string, many: string) =>
  `${whole(count)} ${count === 1 ? one : many}`;

export const experiments = (count: number) => counted(count, "experiment", "experiments");

/** A mass and its share of the total. */
export const ofTotal = (kg: number, { total }: LedgerReport) =>
  total.range.totalKg === 0
    ? kilograms(kg)
    : `${kilograms(kg)} (${share(kg / total.range.totalKg, "en")})`;

/** With a space before it, since it may be nothing. */
export function dates({ dates: days, withoutDate }: LedgerReport): string {
  if (days === undefined) return "";
  const { first, last } = days;
  const span = first === last ? ` on ${first}` : ` from ${first} to ${last}`;
  return withoutDate === 0 ? span : `${span} (${whole(withoutDate)} without a date)`;
}

export function fewOf({ shown, more }: Few<string>, separator = "; "): string {
  if (more === 0) return shown.join(separator);
  return `${shown.join(separator)}${separator}and ${counted(more, "other", "others")}`;
}

function joined(names: Few<string>): string {
  return names.more === 0 ? listed(names.shown) : fewOf(names, ", ");
}

export const hardware = ({ hardware: found }: ReportWorkload) =>
  found === undefined ? "hardware not named" : (found.name ?? "hardware of our own");

export const site = (workload: ReportWorkload) =>
  workload.site.id === undefined ? "a site not stated" : siteOf(workload);

/** In the middle of a sentence. Work whose stage was not said is under `other`. */
export const stageName = (key: string) =>
  key === "other" ? "other or not stated" : (fieldWords.stage.choices?.[key] ?? key).toLowerCase();

/** How it ended, as far as that needs saying. */
function ending({ row: { entry } }: ReportedExperiment): string {
  const said = [
    entry.status === undefined || entry.status === "completed" ? "" : entry.status,
    entry.isRepeat === true ? "repeat" : "",
  ].filter((one) => one !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

export const unnamed = (index: number) => `Experiment ${whole(index + 1)}`;

export const label = (experiment: ReportedExperiment) =>
  `${experiment.name ?? unnamed(experiment.index)}${ending(experiment)}`;

export function deviceHours({ deviceHours: hours, withoutHours }: LedgerReport): string {
  const without =
    withoutHours === 0
      ? ""
      : `, without ${counted(withoutHours, "workload", "workloads")} whose hours are not stated`;
  return `${plain(hours, "en", 4)} device-hours${without}`;
}

export function releases({ releases: used, restatedWith }: LedgerReport): string {
  if (restatedWith !== undefined) return `${listed(used)}, with which all of them were restated`;
  return used.length === 1
    ? listed(used)
    : `${listed(used)}, each experiment with the one it was entered with`;
}

function intensityYears({ years, factorYears }: LedgerReport): string {
  const [year, ...others] = years;
  const all = listed(years.map(String));
  if (factorYears.some((factor) => !years.includes(factor))) {
    return `of ${listed(factorYears.map(String))}, the nearest there is to ${all}`;
  }
  return others.length === 0 ? `of ${year}` : `of the year of each experiment (${all})`;
}

function scope(report: LedgerReport, hardwareNames: Few<string>, sites: Few<string>): Sentence {
  return [
    `They ran on ${joined(hardwareNames)}, for ${deviceHours(report)}. Their sites: ${fewOf(sites)}. Carbon intensities are ${intensityYears(report)}.`,
  ];
}

function stages(report: LedgerReport): Sentence {
  const [first, ...others] = report.stages;
  if (first === undefined || (others.length === 0 && first.key === "other")) return [];
  const said = report.stages.map(({ key, kg }) => `${stageName(key)} ${ofTotal(kg, report)}`);
  return [`By stage: ${said.join(", ")}.`];
}

function ended(report: LedgerReport): Sentence {
  const { wasted, running } = report;
  const { failed, repeated } = wasted;
  const said = [
    failed.count === 0
      ? ""
      : `${whole(failed.count)} failed or stopped, ${ofTotal(failed.kg, report)}`,
    repeated.count === 0
      ? ""
      : `${whole(repeated.count)} ${repeated.count === 1 ? "repeats" : "repeat"} another, ${ofTotal(repeated.kg, report)}`,
    running === 0 ? "" : `${whole(running)} had not ended yet`,
  ].filter((one) => one !== "");
  return said.length === 0
    ? ["None of them is entered as failed, stopped or repeated."]
    : [`Counted among them: ${said.join("; ")}.`];
}

function full(report: LedgerReport): Sentence {
  const { embodiedUnknownIn, loads } = report.total;
  const unknown = embodiedUnknownIn.length;
  if (unknown === 0) return [withAll(report)];
  const where =
    unknown === loads.length
      ? ""
      : ` for ${whole(unknown)} of ${counted(loads.length, "workload", "workloads")}`;
  return [`${withAll(report)} Manufacture is not known${where}, ${whyUnknown}`];
}

/** Every experiment of the report, or all of a ledger that the report is a part of. */
function inFile({ experiments: told, notCounted, entriesInFile }: LedgerReport): string {
  return entriesInFile > told.length + notCounted.length
    ? `these experiments among its ${whole(entriesInFile)}`
    : "every experiment";
}

const provenance = (report: LedgerReport): Sentence => [
  `Calculated with Wattprint ${report.appVersion}`,
  { cite: "software" },
  ` and its ${report.releases.length === 1 ? "dataset" : "datasets"} ${releases(report)}`,
  { cite: "dataset" },
  `. A total of several experiments has no single link: the file ${report.fileName} goes with it and holds ${inFile(report)}, for the ledger at `,
  { url: `${report.appUrl}#/ledger` },
];

export const ledgerProse: LedgerWords["prose"] = {
  headline: (report) => [
    `The emissions of ${subject(report)} are estimated at ${figure(report, `in ${experiments(report.experiments.length)}${dates(report)}`)}.`,
  ],
  scope,
  stages,
  ended,
  notCounted: ({ shown, more }) => [
    `Not counted, since ${shown.length + more === 1 ? "it has" : "they have"} no figure: ${joined({ shown: shown.map((name) => `“${name}”`), more })}.`,
  ],
  listed: () => [
    { table: { numbered: "Table", plain: "The table below" } },
    " lists them, the largest emissions first.",
  ],
  full,
  notes: () => [
    `${rangeNotes} The boundary is the same for all experiments, whatever each was entered with.`,
  ],
  sources: ({ shown, more }) => [
    `Sources of the figures${more === 0 ? "" : " that move it most"}: ${fewOf({ shown: shown.map(sourceName), more })}.`,
  ],
  cited: (more) => [
    more === 0
      ? "The sources of the figures are"
      : `The sources of the figures that move it most, beside ${counted(more, "other", "others")} in the BibTeX file, are`,
    { cite: "sources" },
    ".",
  ],
  provenance,
};
