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

/** Le périmètre comme mot d’un titre. */
const shortBoundaries: Readonly<Record<Boundary, string>> = {
  chip: "puces",
  site: "centre de données",
  full: "complet",
};

/** Sur la page, l’utilisateur est « vous » ; dans un rapport, l’auteur ne l’est pas. */
function reportFactName(fact: Fact, { dataset }: Pick<Report, "dataset">): string {
  return factName(fact, dataset).replace(/,? donnée? par vous$/u, "");
}

function whole(report: AnyReport): string {
  if (report.title !== undefined) return ` de « ${report.title} »`;
  return "experiments" in report ? ` de ${experiments(report.experiments.length)}` : "";
}

/** Quand cela a été dépensé et ce qui a fait le chiffre, pour une image qui est seule. */
function origin(report: AnyReport): string {
  const { appVersion, releases } = report;
  if (!("experiments" in report)) {
    return `Année ${report.year} ; Wattprint ${appVersion}, données ${releases.join(", ")}.`;
  }
  const count = experiments(report.experiments.length);
  return `${count}${dates(report)} ; Wattprint ${appVersion}, données ${releases.join(", ")}.`;
}

const lowerFirst = (words: string) =>
  words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/u, "");

function totals(report: Report): readonly Row[] {
  const { total, boundary, permalink } = report;
  const { range: ends, fullRange, energyKwh, intensityKind, embodiedUnknownIn } = total;
  const row = (name: string, ...value: Sentence): Row => [name, value];
  const left = embodiedUnknownIn.length === 0 ? "" : `, ${lowerFirst(result.fullWithoutEmbodied)}`;
  return [
    row("Année", String(report.year)),
    row("Électricité", text(energy(energyKwh, "fr"))),
    row("Émissions", kilograms(ends.totalKg)),
    row("Intervalle plausible", range(ends)),
    row("Périmètre", `${boundaries[boundary].label} : ${counted(report)}`),
    row("Type d’intensité carbone", kinds[intensityKind]),
    row("Avec hôte et fabrication", `${kilograms(fullRange.totalKg)} (${range(fullRange)})${left}`),
    row("Données", `Wattprint ${report.dataset.version}`),
    ...(permalink === undefined ? [] : [row("Lien permanent", { url: permalink })]),
  ];
}

/** Les mots des rapports en français. Les formulaires d’autrui gardent leurs intitulés anglais. */
export const reportWords: ReportWords = {
  language: "fr",
  mass: kilograms,
  range,
  boundary: result.boundaryOf,
  standings,
  factName: reportFactName,
  factFigure: (fact, value) => factFigure(fact, value, "fr"),
  workload: { label, devices, hours, site, rows, columns },
  rows: totals,
  prose,
  title: (report) => `Empreinte carbone${whole(report)}`,
  headings: {
    workloads: "Charges",
    figures: "Le tout",
    facts: "Chaque chiffre derrière lui",
    sources: "Sources",
  },
  factColumns: {
    name: "Quoi",
    figure: "Chiffre",
    year: "Année",
    standing: "Statut",
    sources: "Sources",
  },
  own: "notre propre saisie",
  latex: {
    needs: "Demande \\usepackage{hyperref} et wattprint.bib",
    caption: (report) => [`Empreinte carbone${whole(report)}.`],
  },
  bibtex: {
    author: "The Wattprint authors",
    software: "Wattprint: carbon footprint calculator for machine-learning work",
    dataset: "Wattprint dataset: hardware, sites, grids and method constants",
    softwareNote: (version, releases) =>
      `Version ${version}, ${releases.length === 1 ? "édition" : "éditions"} ${listed(releases)} des données`,
    datasetNote: (release) => `Édition ${release}`,
  },
  modelCard: {
    inGrams: (mass) => `émissions en grammes : ${mass}`,
    trainingType: "training_type : pre-training ou fine-tuning, si l’un des deux convient",
    title: "Environmental Impact",
    hardware: "Hardware Type",
    hours: "Hours used",
    provider: "Cloud Provider",
    region: "Compute Region",
    carbon: "Carbon Emitted",
    noProvider: "aucun",
  },
  boAmps: {
    notStated: "non indiqué",
    energy: ({ boundary }) =>
      `Les énergies sont calculées au périmètre « ${shortBoundaries[boundary]} », ${boundary === "chip" ? "sans" : "avec"} le centre de données.`,
    method: (workload) =>
      `${workload.measured === undefined ? "Calculé, non mesuré" : "Calculé d’après une mesure"} : ${method(workload)}`,
  },
  neurips: { question: "Experiments compute resources" },
  acl: {
    question: "C1. Computational budget and computing infrastructure",
  },
  trec: {
    title: (report) =>
      report.title === undefined
        ? "Empreinte carbone de cette soumission"
        : `Empreinte carbone de la soumission « ${report.title} »`,
  },
  badge: {
    label: ({ boundary }) => `carbone, ${shortBoundaries[boundary]}`,
    value: ({ total }) => `${kilograms(total.range.totalKg)} (${range(total.range)})`,
  },
  chart: {
    devices: result.devices,
    machines: result.machines,
    host: result.host,
    overhead: result.overhead,
    embodied: result.embodied,
    total: ({ boundary, total }) => `Total, ${result.boundaryOf(boundary, total.intensityKind)}`,
    full: "Avec hôte et fabrication",
    notKnown: result.notKnown,
    inMachines: "dans le chiffre des machines",
    notCounted: (mass) => `${mass} non comptés`,
    key: (report) =>
      `Les barres pleines sont comptées, les creuses non. Les traits fins sont des intervalles plausibles. ${origin(report)}`,
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
      experiments: "Expériences",
      facts: (more) =>
        more === 0
          ? "Chaque chiffre derrière lui"
          : `Chiffres qui le déplacent le plus ; le rapport en JSON en a ${more} de plus`,
    },
    prose: ledgerProse,
    formats: ledgerFormatWords,
    notOffered,
  },
  formats: formatWords,
};
