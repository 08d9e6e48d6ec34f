import { embodiedKg } from "../calculation/emissions.ts";
import {
  cpuKwh,
  deviceKwh,
  energyKwh,
  fullHostKwh,
  itKwh,
  memoryKwh,
} from "../calculation/energy.ts";
import { Q, type Boundary, type Load } from "../calculation/load.ts";
import { formula } from "../words/formula.ts";
import { mass, plain, text } from "../words/figures.ts";

/** One line of the sum: what it gives, and how. */
export type FormulaLine = { readonly name: string; readonly sum: string; readonly gives: string };

/** All lines in one unit, so that each sum can be followed as it stands. */
const inKwh = (kwh: number, locale: string) => `${plain(kwh, locale, 5)} kWh`;

function devices(load: Load, locale: string): FormulaLine {
  const q = load.quantities;
  const figure = (value: number) => plain(value, locale, 5);
  const runs = load.runs === 1 ? "" : formula.runs(figure(load.runs));
  const gives = inKwh(deviceKwh(load), locale);
  const name = formula.devices;
  switch (load.basis) {
    case "power": {
      const draw = q[Q.utilisation] === 1 ? "" : ` × ${figure(q[Q.utilisation] * 100)} %`;
      const hours = figure(load.totalHours / load.runs);
      return {
        name,
        sum: `${figure(load.devices)} × ${figure(q[Q.powerW])} W${draw} × ${hours} h${runs} ÷ 1000`,
        gives,
      };
    }
    case "acc":
    case "machine":
      return { name, sum: formula.measured(figure(q[Q.measuredKwh])) + runs, gives };
    case "wall":
      return {
        name,
        sum:
          formula.measuredWithPue(figure(q[Q.measuredKwh])) +
          runs +
          formula.overPue(figure(q[Q.pue])),
        gives,
      };
  }
}

function hostSum(load: Load, boundary: Boundary, locale: string): string {
  const q = load.quantities;
  const figure = (value: number) => plain(value, locale, 4);
  const memory = load.memoryGb === 0 ? [] : [formula.memory(figure(load.memoryGb))];
  if (load.host === "described") {
    const draw = figure(q[Q.cpuUtilisation] * 100);
    const cpus = `${figure(load.cpuSockets)} × ${figure(q[Q.cpuW])} W × ${draw} %`;
    return [cpus, ...memory].join(formula.and);
  }
  if (boundary !== "full") return memory.join("");
  const share = figure(q[Q.hostShare]);
  switch (load.host) {
    case "of-rated":
      return formula.ofRated(share);
    case "of-draw":
      return formula.ofDraw(share);
    default:
      return [formula.ofDrawAndMemory(share), ...memory].join(formula.and);
  }
}

/** The sum of one workload at a boundary, line by line, with the numbers it was made with. */
export function formulaLines(load: Load, boundary: Boundary, locale: string): FormulaLine[] {
  const q = load.quantities;
  const figure = (value: number) => plain(value, locale, 5);
  const lines = [devices(load, locale)];
  const hostKwh =
    boundary === "chip"
      ? 0
      : boundary === "site"
        ? cpuKwh(load) + memoryKwh(load)
        : fullHostKwh(load);
  if (hostKwh > 0) {
    lines.push({
      name: formula.host,
      sum: hostSum(load, boundary, locale),
      gives: inKwh(hostKwh, locale),
    });
  }
  const kwh = energyKwh(load, boundary);
  if (boundary !== "chip") {
    lines.push({
      name: formula.energy,
      sum: `${inKwh(itKwh(load, boundary), locale)} × PUE ${figure(q[Q.pue])}`,
      gives: inKwh(kwh, locale),
    });
  }
  const grams = q[Q.intensityGPerKwh];
  lines.push({
    name: formula.emissions,
    sum: `${figure(kwh)} kWh × ${figure(grams)} gCO₂e/kWh ÷ 1000`,
    gives: text(mass((kwh * grams) / 1000, locale, 4)),
  });
  if (boundary === "full" && load.embodiedKnown) {
    const perHour = embodiedKg(load) / (load.devices * load.totalHours);
    lines.push({
      name: formula.manufacture,
      sum: `${figure(load.devices)} × ${figure(perHour)} kg × ${figure(load.totalHours)} h`,
      gives: text(mass(embodiedKg(load), locale, 4)),
    });
  }
  return lines;
}
