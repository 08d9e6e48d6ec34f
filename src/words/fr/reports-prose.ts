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
  saysHost,
  whatRan,
} from "./reports-workload.ts";
import { boundaries, kinds } from "./result.ts";

export const kilograms = (kg: number) => text(mass(kg, "fr"));

export const range: ReportWords["range"] = ({ totalKg, lowKg, highKg }) => {
  if (totalKg === 0) return "pas d’intervalle, car c’est zéro";
  const { low, high } = massRange(lowKg, highKg, "fr", totalKg);
  return `${low} à ${high}`;
};

/** De combien de charges le chiffre est celui de toute la machine. */
function wholeMachines({ workloads }: ReportBase): "none" | "some" | "all" {
  const whole = workloads.filter(
    ({ load, power }) =>
      load.basis === "machine" || load.basis === "wall" || power?.basis === "machine",
  );
  return whole.length === 0 ? "none" : whole.length === workloads.length ? "all" : "some";
}

/** Ce qui fait le travail : un travail sur CPU n’a pas d’accélérateurs. */
function deviceNoun({ workloads }: ReportBase): string {
  const areProcessors = new Set(
    workloads.map(({ hardware }) => hardware?.kind === "cpu" || hardware?.kind === "soc"),
  );
  if (areProcessors.size > 1) return "accélérateurs et processeurs";
  return areProcessors.has(true) ? "processeurs" : "accélérateurs";
}

export function counted(report: ReportBase): string {
  const noun = deviceNoun(report);
  const manufacture =
    report.total.embodiedUnknownIn.length === 0
      ? "la fabrication"
      : "la fabrication pour autant qu’elle est connue";
  const parts: Readonly<Record<Boundary, string>> = {
    chip: `les ${noun} seuls, sans hôte ni centre de données`,
    site: report.workloads.some(saysHost)
      ? `les ${noun}, l’hôte pour autant qu’il est décrit, et le centre de données`
      : `les ${noun} et le centre de données, sans l’hôte, qui n’est pas décrit`,
    full: `les ${noun}, l’hôte, le centre de données et ${manufacture}`,
  };
  const around: Readonly<Record<Boundary, string>> = {
    chip: "sans centre de données",
    site: "avec le centre de données",
    full: `avec le centre de données et ${manufacture}`,
  };
  switch (wholeMachines(report)) {
    case "none":
      return parts[report.boundary];
    case "some":
      return `${parts[report.boundary]} (toute la machine là où les ${noun} ne se distinguent pas)`;
    case "all":
      return `les machines entières ${around[report.boundary]}`;
  }
}

export const subject = ({ title }: ReportBase) =>
  title === undefined ? "ce travail" : `« ${title} »`;

const kindOf = ({ total }: ReportBase) => kinds[total.intensityKind];

function plausible(ends: ReportBase["total"]["range"]): string {
  return ends.totalKg === 0 ? range(ends) : `intervalle plausible : ${range(ends)}`;
}

/** Le chiffre avec son intervalle et tout ce qui le nomme. `when` dit quand il a été dépensé. */
export function figure(report: ReportBase, when: string): string {
  const { range: ends, energyKwh } = report.total;
  return `${kilograms(ends.totalKg)} (${plausible(ends)}) pour ${text(energy(energyKwh, "fr"))} d’électricité ${when}, en comptant ${counted(report)} (périmètre : ${lowerFirst(boundaries[report.boundary].label)}), avec une intensité carbone ${kindOf(report)}`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function clause(workload: ReportWorkload, lead: string): string {
  return [
    whatRan(workload, lead),
    method(workload),
    ...(saysHost(workload) ? [`hôte ${host(workload)}`] : []),
    `PUE ${pue(workload)}`,
    intensity(workload),
  ].join(" ; ");
}

const estimated = (report: Report) =>
  `Les émissions de ${subject(report)} sont estimées à ${figure(report, `en ${report.year}`)}`;

function compact(report: Report): Sentence {
  const lead = estimated(report);
  const [first, ...more] = report.workloads;
  if (first === undefined) return [`${lead}.`];
  if (more.length === 0) return [`${lead}. Le travail a tourné ${clause(first, "sur ")}.`];
  const all = report.workloads.map(
    (workload, index) =>
      `(${index + 1}) ${label(workload)} : ${clause(workload, "")} ; ${kilograms(workload.range.totalKg)}`,
  );
  return [`${lead}. Le travail a ${all.length} charges. ${all.join(". ")}.`];
}

function oneInFull(workload: ReportWorkload): string {
  const described = saysHost(workload) ? ` Hôte : ${host(workload)}.` : "";
  return `Le travail a tourné ${whatRan(workload, "sur ")}. Il est compté avec ${method(workload)}.${described} Le PUE est ${pue(workload)}, et l’intensité carbone ${intensity(workload)}.`;
}

export function listed(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const [last, ...before] = distinct.toReversed();
  return before.length === 0 ? (last ?? "") : `${before.toReversed().join(", ")} et ${last ?? ""}`;
}

function ran(report: Report): Sentence {
  const { workloads } = report;
  const [first, ...more] = workloads;
  if (first === undefined) return [];
  if (more.length === 0) return [oneInFull(first)];
  const hardware = workloads.map(({ hardware: found }) => found?.name ?? "un matériel non nommé");
  return [
    `Le travail a ${workloads.length} charges, sur ${listed(hardware)}, ${listed(workloads.map(atSite))}, avec nombre, heures, puissance moyenne, PUE et intensité carbone dans `,
    { table: { numbered: "la table", plain: "la table ci-dessous" } },
    ".",
  ];
}

export const withAll = ({ total: { fullRange } }: ReportBase) =>
  `Avec hôte et fabrication : ${kilograms(fullRange.totalKg)} (${range(fullRange)}).`;

export const whyUnknown =
  "car matériel et heures ne décrivent pas l’exécution ; elle est laissée hors de ce chiffre, et n’est pas zéro.";

function full(report: Report): Sentence {
  const { embodiedUnknownIn, loads } = report.total;
  const figures = withAll(report);
  if (embodiedUnknownIn.length === 0) return [figures];
  const unknown =
    embodiedUnknownIn.length === loads.length
      ? "La fabrication n’est pas connue"
      : `La fabrication n’est pas connue pour la charge ${listed(embodiedUnknownIn.map((index) => String(index + 1)))}`;
  return [`${figures} ${unknown}, ${whyUnknown}`];
}

export const rangeNotes =
  "L’intervalle couvre ce qui est incertain dans les parties comptées et n’est pas un intervalle de confiance. Aucune compensation ni aucun certificat n’est déduit.";

const provenance = ({ appVersion, dataset, permalink }: Report): Sentence => [
  `Calculé avec Wattprint ${appVersion}`,
  { cite: "software" },
  ` et ses données ${dataset.version}`,
  { cite: "dataset" },
  ...(permalink === undefined
    ? [" ; l’expérience est trop longue pour un lien, et le rapport en JSON la contient toute."]
    : [" ; chaque étape se trouve à ", { url: permalink }]),
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
  sources: ({ sources }) => [`Sources des chiffres : ${sources.map(sourceName).join(" ; ")}.`],
  cited: () => ["Les sources des chiffres sont", { cite: "sources" }, "."],
};
