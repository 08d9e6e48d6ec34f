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
    row("Hardware", devices(workload)),
    row("Hours", hours(workload)),
    row("Power", method(workload)),
    row("Host", host(workload)),
    row("Site", site(workload)),
    row("PUE", pue(workload)),
    row("Carbon intensity", intensity(workload)),
    ...(workloads.length === 1
      ? []
      : [
          row("Electricity", text(energy(workload.energyKwh, "en"))),
          row("Emissions", kilograms(workload.range.totalKg)),
        ]),
    row("Manufacture", embodiedKg === undefined ? "not known" : kilograms(embodiedKg)),
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
    return value === undefined ? "not known" : number(value);
  },
});

export function columns(): readonly WorkloadColumn[] {
  return [
    column("Workload", label),
    column("Hardware", devices),
    column("Hours", hours),
    column("Mean draw", meanDraw),
    column("Site", site),
    numbers("PUE", (workload) => workload.pue.fact.value),
    numbers("gCO₂e/kWh", (workload) => workload.intensity.fact.value),
    numbers("kWh", ({ energyKwh }) => energyKwh),
    numbers("kg CO₂e", ({ range }) => range.totalKg),
  ];
}
