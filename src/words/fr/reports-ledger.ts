import type { Few } from "../../reports/ledger/few.ts";
import type { LedgerReport } from "../../reports/ledger/ledger-report.ts";
import type { LedgerWords } from "../../reports/ledger/ledger-words.ts";
import type { ReportedExperiment } from "../../reports/ledger/reported-experiment.ts";
import type { ReportWorkload } from "../../reports/report-workload.ts";
import type { Sentence } from "../../reports/words.ts";
import type { Status } from "../../ledger/entry.ts";
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

const whole = (count: number) => plain(count, "fr", 6);

/** En français, le pluriel commence à 2. */
const counted = (count: number, one: string, many: string) =>
  `${whole(count)} ${count < 2 ? one : many}`;

export const experiments = (count: number) => counted(count, "expérience", "expériences");

/** Une masse et sa part du total. */
export const ofTotal = (kg: number, { total }: LedgerReport) =>
  total.range.totalKg === 0
    ? kilograms(kg)
    : `${kilograms(kg)} (${share(kg / total.range.totalKg, "fr")})`;

/** Avec un espace devant, car ce peut être rien. */
export function dates({ dates: days, withoutDate }: LedgerReport): string {
  if (days === undefined) return "";
  const { first, last } = days;
  const span = first === last ? ` le ${first}` : ` du ${first} au ${last}`;
  return withoutDate === 0 ? span : `${span} (${whole(withoutDate)} sans date)`;
}

export function fewOf({ shown, more }: Few<string>, separator = " ; "): string {
  if (more === 0) return shown.join(separator);
  return `${shown.join(separator)}${separator}et ${counted(more, "autre", "autres")}`;
}

function joined(names: Few<string>): string {
  return names.more === 0 ? listed(names.shown) : fewOf(names, ", ");
}

export const hardware = ({ hardware: found }: ReportWorkload) =>
  found === undefined ? "un matériel non nommé" : (found.name ?? "un matériel à nous");

export const site = (workload: ReportWorkload) =>
  workload.site.id === undefined ? "un site non indiqué" : siteOf(workload);

/** Au milieu d’une phrase. Le travail dont l’étape n’est pas dite est sous `other`. */
export const stageName = (key: string) =>
  key === "other" ? "autre ou non indiqué" : (fieldWords.stage.choices?.[key] ?? key).toLowerCase();

const statuses: Readonly<Record<Exclude<Status, "completed">, string>> = {
  failed: "échouée",
  stopped: "arrêtée",
  running: "en cours",
};

/** Comment elle a fini, pour autant qu’il faille le dire. */
function ending({ row: { entry } }: ReportedExperiment): string {
  const said = [
    entry.status === undefined || entry.status === "completed" ? "" : statuses[entry.status],
    entry.isRepeat === true ? "répétition" : "",
  ].filter((one) => one !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

export const unnamed = (index: number) => `Expérience ${whole(index + 1)}`;

export const label = (experiment: ReportedExperiment) =>
  `${experiment.name ?? unnamed(experiment.index)}${ending(experiment)}`;

export function deviceHours({ deviceHours: hours, withoutHours }: LedgerReport): string {
  const without =
    withoutHours === 0
      ? ""
      : `, sans ${counted(withoutHours, "charge", "charges")} dont les heures ne sont pas indiquées`;
  return `${plain(hours, "fr", 4)} heures d’appareil${without}`;
}

export function releases({ releases: used, restatedWith }: LedgerReport): string {
  if (restatedWith !== undefined) {
    return `${listed(used)}, avec lesquelles toutes ont été recalculées`;
  }
  return used.length === 1
    ? listed(used)
    : `${listed(used)}, chaque expérience avec celles de sa saisie`;
}

function intensityYears({ years, factorYears }: LedgerReport): string {
  const [year, ...others] = years;
  const all = listed(years.map(String));
  if (factorYears.some((factor) => !years.includes(factor))) {
    return `de ${listed(factorYears.map(String))}, le plus près de ${all} qui existe`;
  }
  return others.length === 0 ? `de ${year}` : `de l’année de chaque expérience (${all})`;
}

function scope(report: LedgerReport, hardwareNames: Few<string>, sites: Few<string>): Sentence {
  return [
    `Elles ont tourné sur ${joined(hardwareNames)}, pendant ${deviceHours(report)}. Leurs sites : ${fewOf(sites)}. Les intensités carbone sont ${intensityYears(report)}.`,
  ];
}

function stages(report: LedgerReport): Sentence {
  const [first, ...others] = report.stages;
  if (first === undefined || (others.length === 0 && first.key === "other")) return [];
  const said = report.stages.map(({ key, kg }) => `${stageName(key)} ${ofTotal(kg, report)}`);
  return [`Par étape : ${said.join(", ")}.`];
}

function ended(report: LedgerReport): Sentence {
  const { wasted, running } = report;
  const { failed, repeated } = wasted;
  const said = [
    failed.count === 0
      ? ""
      : `${counted(failed.count, "échouée ou arrêtée", "échouées ou arrêtées")}, ${ofTotal(failed.kg, report)}`,
    repeated.count === 0
      ? ""
      : `${counted(repeated.count, "en répète une autre", "en répètent une autre")}, ${ofTotal(repeated.kg, report)}`,
    running === 0
      ? ""
      : counted(running, "n’était pas encore finie", "n’étaient pas encore finies"),
  ].filter((one) => one !== "");
  return said.length === 0
    ? ["Aucune n’est saisie comme échouée, arrêtée ou répétée."]
    : [`Comptées parmi elles : ${said.join(" ; ")}.`];
}

function full(report: LedgerReport): Sentence {
  const { embodiedUnknownIn, loads } = report.total;
  const unknown = embodiedUnknownIn.length;
  if (unknown === 0) return [withAll(report)];
  const where =
    unknown === loads.length
      ? ""
      : ` pour ${whole(unknown)} sur ${counted(loads.length, "charge", "charges")}`;
  return [`${withAll(report)} La fabrication n’est pas connue${where}, ${whyUnknown}`];
}

/** Chaque expérience du rapport, ou tout un registre dont le rapport est une partie. */
function inFile({ experiments: told, notCounted, entriesInFile }: LedgerReport): string {
  return entriesInFile > told.length + notCounted.length
    ? `ces expériences parmi ses ${whole(entriesInFile)}`
    : "chaque expérience";
}

const provenance = (report: LedgerReport): Sentence => [
  `Calculé avec Wattprint ${report.appVersion}`,
  { cite: "software" },
  ` et ses données ${releases(report)}`,
  { cite: "dataset" },
  `. Un total de plusieurs expériences n’a pas de lien unique : le fichier ${report.fileName} l’accompagne et contient ${inFile(report)}, pour le registre à `,
  { url: `${report.appUrl}#/ledger` },
];

export const ledgerProse: LedgerWords["prose"] = {
  headline: (report) => [
    `Les émissions de ${subject(report)} sont estimées à ${figure(report, `en ${experiments(report.experiments.length)}${dates(report)}`)}.`,
  ],
  scope,
  stages,
  ended,
  notCounted: ({ shown, more }) => [
    `Non compté, faute de chiffre : ${joined({ shown: shown.map((name) => `« ${name} »`), more })}.`,
  ],
  listed: () => [
    { table: { numbered: "La table", plain: "La table ci-dessous" } },
    " les liste, les plus grandes émissions d’abord.",
  ],
  full,
  notes: () => [
    `${rangeNotes} Le périmètre est le même pour toutes les expériences, quel que soit celui de leur saisie.`,
  ],
  sources: ({ shown, more }) => [
    `Sources des chiffres${more === 0 ? "" : " qui le déplacent le plus"} : ${fewOf({ shown: shown.map(sourceName), more })}.`,
  ],
  cited: (more) => [
    more === 0
      ? "Les sources des chiffres sont"
      : `Les sources des chiffres qui le déplacent le plus, à côté de ${counted(more, "autre", "autres")} dans le fichier BibTeX, sont`,
    { cite: "sources" },
    ".",
  ],
  provenance,
};
