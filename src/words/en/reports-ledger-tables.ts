import type { LedgerReport } from "../../reports/ledger/ledger-report.ts";
import type { ReportedExperiment } from "../../reports/ledger/reported-experiment.ts";
import type { Column, Row } from "../../reports/words.ts";
import { energy, text } from "../figures.ts";
import { deviceHours, experiments, label, ofTotal, releases, stageName } from "./reports-ledger.ts";
import { counted, kilograms, range } from "./reports-prose.ts";
import { devices, number } from "./reports-workload.ts";
import { boundaries, kinds } from "./result.ts";

/** Workloads told in one cell. */
const mostInCell = 3;

function inCell(
  { workloads }: ReportedExperiment,
  tell: (of: ReportedExperiment["workloads"][number]) => string,
) {
  const texts = [...new Set(workloads.map(tell))];
  const more = texts.length - mostInCell;
  const shown = texts.slice(0, mostInCell).join("; ");
  return more > 0 ? `${shown}; and ${more} more` : shown;
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
  inCell(experiment, ({ site }) => site.id ?? "not stated");

export function columns(): readonly ExperimentColumn[] {
  return [
    column("Experiment", label),
    column("Date", ({ row }) => row.entry.date ?? ""),
    column("Hardware", hardware),
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

const more = (all: readonly ReportedExperiment[]) => `and ${number(all.length)} more`;

export function rest(all: readonly ReportedExperiment[]): readonly string[] {
  const { kwh, kg } = sums(all);
  return [more(all), "", "", "", number(kwh), number(kg)];
}

export function line(experiment: ReportedExperiment): string {
  const { row } = experiment;
  const when = row.entry.date === undefined ? "" : `, ${row.entry.date}`;
  return `${label(experiment)}${when}: ${hardware(experiment)}; ${sites(experiment)}; ${text(energy(row.energyKwh, "en"))}; ${kilograms(row.kg)}`;
}

export function restLine(all: readonly ReportedExperiment[]): string {
  const { kwh, kg } = sums(all);
  return `${more(all)}: ${text(energy(kwh, "en"))}; ${kilograms(kg)}`;
}

function days({ dates: span, withoutDate }: LedgerReport): string {
  if (span === undefined) return "not stated";
  const said = span.first === span.last ? span.first : `${span.first} to ${span.last}`;
  return withoutDate === 0 ? said : `${said}, ${number(withoutDate)} without a date`;
}

/** Quantities of the whole and of its stages. */
export function rows(report: LedgerReport): readonly Row[] {
  const { total, boundary, stages, wasted, notCounted } = report;
  const row = (name: string, value: string): Row => [name, [value]];
  const embodied =
    total.embodiedUnknownIn.length === 0 ? "" : ", without manufacture where it is not known";
  const part = (name: string, { count, kg }: { readonly count: number; readonly kg: number }) =>
    row(name, `${ofTotal(kg, report)}, ${experiments(count)}`);
  return [
    row("Experiments", number(report.experiments.length)),
    ...(notCounted.length === 0
      ? []
      : [row("Without a figure, not counted", number(notCounted.length))]),
    row("Dates", days(report)),
    row("Years", report.years.join(", ")),
    row("Hours", deviceHours(report)),
    row("Electricity", text(energy(total.energyKwh, "en"))),
    row("Emissions", kilograms(total.range.totalKg)),
    row("Plausible range", range(total.range)),
    row("Boundary", `${boundaries[boundary].label}: ${counted(report)}`),
    row("Kind of carbon intensity", kinds[total.intensityKind]),
    row(
      "With host and manufacture",
      `${kilograms(total.fullRange.totalKg)} (${range(total.fullRange)})${embodied}`,
    ),
    ...stages.map((stage) => part(`Stage: ${stageName(stage.key)}`, stage)),
    part("Failed or stopped", wasted.failed),
    part("Repeats of another", wasted.repeated),
    row("Dataset", `Wattprint ${releases(report)}`),
    row("Ledger file", report.fileName),
  ];
}
