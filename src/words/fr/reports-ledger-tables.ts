import type { LedgerReport } from "../../reports/ledger/ledger-report.ts";
import type { ReportedExperiment } from "../../reports/ledger/reported-experiment.ts";
import type { Column, Row } from "../../reports/words.ts";
import { energy, text } from "../figures.ts";
import { deviceHours, experiments, label, ofTotal, releases, stageName } from "./reports-ledger.ts";
import { counted, kilograms, range } from "./reports-prose.ts";
import { devices, number } from "./reports-workload.ts";
import { boundaries, kinds } from "./result.ts";

/** Charges dites dans une cellule. */
const mostInCell = 3;

function inCell(
  { workloads }: ReportedExperiment,
  tell: (of: ReportedExperiment["workloads"][number]) => string,
) {
  const texts = [...new Set(workloads.map(tell))];
  const more = texts.length - mostInCell;
  const shown = texts.slice(0, mostInCell).join(" ; ");
  return more > 0 ? `${shown} ; et ${more} de plus` : shown;
}

type ExperimentColumn = Column<ReportedExperiment>;

const column = (head: string, cell: ExperimentColumn["cell"]): ExperimentColumn => ({
  head,
  isNumber: false,
  cell,
});

const numbers = (head: string, value: (of: ReportedExperiment) => number): ExperimentColumn => ({
  head,
  isNumber: true,
  cell: (experiment) => number(value(experiment)),
});

const hardware = (experiment: ReportedExperiment) => inCell(experiment, devices);
const sites = (experiment: ReportedExperiment) =>
  inCell(experiment, ({ site }) => site.id ?? "non indiqué");

export function columns(): readonly ExperimentColumn[] {
  return [
    column("Expérience", label),
    column("Date", ({ row }) => row.entry.date ?? ""),
    column("Matériel", hardware),
    column("Site", sites),
    numbers("kWh", ({ row }) => row.energyKwh),
    numbers("kg CO₂e", ({ row }) => row.kg),
  ];
}

function sums(all: readonly ReportedExperiment[]) {
  let [kwh, kg] = [0, 0];
  for (const { row } of all) {
    kwh += row.energyKwh;
    kg += row.kg;
  }
  return { kwh, kg };
}

const more = (all: readonly ReportedExperiment[]) => `et ${number(all.length)} de plus`;

export function rest(all: readonly ReportedExperiment[]): readonly string[] {
  const { kwh, kg } = sums(all);
  return [more(all), "", "", "", number(kwh), number(kg)];
}

export function line(experiment: ReportedExperiment): string {
  const { row } = experiment;
  const when = row.entry.date === undefined ? "" : `, ${row.entry.date}`;
  return `${label(experiment)}${when} : ${hardware(experiment)} ; ${sites(experiment)} ; ${text(energy(row.energyKwh, "fr"))} ; ${kilograms(row.kg)}`;
}

export function restLine(all: readonly ReportedExperiment[]): string {
  const { kwh, kg } = sums(all);
  return `${more(all)} : ${text(energy(kwh, "fr"))} ; ${kilograms(kg)}`;
}

function days({ dates: span, withoutDate }: LedgerReport): string {
  if (span === undefined) return "non indiquées";
  const said = span.first === span.last ? span.first : `${span.first} à ${span.last}`;
  return withoutDate === 0 ? said : `${said}, ${number(withoutDate)} sans date`;
}

/** Quantités du tout et de ses étapes. */
export function rows(report: LedgerReport): readonly Row[] {
  const { total, boundary, stages, wasted, notCounted } = report;
  const row = (name: string, value: string): Row => [name, [value]];
  const embodied =
    total.embodiedUnknownIn.length === 0 ? "" : ", sans la fabrication là où elle n’est pas connue";
  const part = (name: string, { count, kg }: { readonly count: number; readonly kg: number }) =>
    row(name, `${ofTotal(kg, report)}, ${experiments(count)}`);
  return [
    row("Expériences", number(report.experiments.length)),
    ...(notCounted.length === 0
      ? []
      : [row("Sans chiffre, non comptées", number(notCounted.length))]),
    row("Dates", days(report)),
    row("Années", report.years.join(", ")),
    row("Heures", deviceHours(report)),
    row("Électricité", text(energy(total.energyKwh, "fr"))),
    row("Émissions", kilograms(total.range.totalKg)),
    row("Intervalle plausible", range(total.range)),
    row("Périmètre", `${boundaries[boundary].label} : ${counted(report)}`),
    row("Type d’intensité carbone", kinds[total.intensityKind]),
    row(
      "Avec hôte et fabrication",
      `${kilograms(total.fullRange.totalKg)} (${range(total.fullRange)})${embodied}`,
    ),
    ...stages.map((stage) => part(`Étape : ${stageName(stage.key)}`, stage)),
    part("Échouées ou arrêtées", wasted.failed),
    part("Répétitions d’une autre", wasted.repeated),
    row("Données", `Wattprint ${releases(report)}`),
    row("Fichier du registre", report.fileName),
  ];
}
