import type { Report } from "../../reports/report-input.ts";
import type { ReportWorkload } from "../../reports/report-workload.ts";
import type { Column, Row } from "../../reports/words.ts";
import { energy, text } from "../figures.ts";
import { kilograms } from "./reports-prose.ts";
import {
  devices,
  host,
  hours,
  intensity,
  label,
  meanDraw,
  method,
  number,
  pue,
  site,
} from "./reports-workload.ts";

export function rows(workload: ReportWorkload, { workloads }: Report): readonly Row[] {
  const { embodiedKg } = workload;
  const row = (name: string, value: string): Row => [name, [value]];
  return [
    row("Matériel", devices(workload)),
    row("Heures", hours(workload)),
    row("Puissance", method(workload)),
    row("Hôte", host(workload)),
    row("Site", site(workload)),
    row("PUE", pue(workload)),
    row("Intensité carbone", intensity(workload)),
    ...(workloads.length === 1
      ? []
      : [
          row("Électricité", text(energy(workload.energyKwh, "fr"))),
          row("Émissions", kilograms(workload.range.totalKg)),
        ]),
    row("Fabrication", embodiedKg === undefined ? "non connue" : kilograms(embodiedKg)),
  ];
}

type WorkloadColumn = Column<ReportWorkload>;

const column = (head: string, cell: WorkloadColumn["cell"]): WorkloadColumn => ({
  head,
  isNumber: false,
  cell,
});
const numbers = (
  head: string,
  cell: (workload: ReportWorkload) => number | undefined,
): WorkloadColumn => ({
  head,
  isNumber: true,
  cell: (workload) => {
    const value = cell(workload);
    return value === undefined ? "non connu" : number(value);
  },
});

export function columns(): readonly WorkloadColumn[] {
  return [
    column("Charge", label),
    column("Matériel", devices),
    column("Heures", hours),
    column("Puissance moyenne", meanDraw),
    column("Site", site),
    numbers("PUE", (workload) => workload.pue.fact.value),
    numbers("gCO₂e/kWh", (workload) => workload.intensity.fact.value),
    numbers("kWh", ({ energyKwh }) => energyKwh),
    numbers("kg CO₂e", ({ range }) => range.totalKg),
  ];
}
