import type { ReportWorkload } from "../../reports/report-workload.ts";
import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { PueOrigin } from "../../experiment/site-factors.ts";
import { energy, plain, text } from "../figures.ts";
import { workloadWords as fieldWords } from "./fields.ts";
import { kinds } from "./result.ts";

export const number = (value: number) => plain(value, "en", 4);

const percent = (share: number) => `${number(share * 100)}%`;

const scopes: Readonly<Record<MeasuredScope, string>> = {
  acc: "accelerators only",
  it: "the whole machine, by software",
  meter: "the whole machine, by a meter",
  wall: "the whole machine, with data-centre overhead in it",
};

export function label({ name, stage, index }: ReportWorkload): string {
  return (
    name ??
    (stage === "other" ? undefined : fieldWords.stage.choices?.[stage]) ??
    `Workload ${index + 1}`
  );
}

export function devices({ hardware, devices: count }: ReportWorkload): string {
  if (hardware === undefined) return "not stated";
  return `${number(count)} × ${hardware.name ?? "hardware of our own"}`;
}

/** What budgets are counted in; nothing where it is the hours themselves. */
function deviceHours({ hardware, load }: ReportWorkload): string {
  const total = load.devices * load.totalHours;
  const isPlain = hardware === undefined || (load.devices === 1 && load.runs === 1);
  return isPlain ? "" : ` (${number(total)} device-hours)`;
}

export function hours(workload: ReportWorkload): string {
  const { hours: ofOneRun, runs } = workload;
  if (ofOneRun === undefined) return "not stated";
  const one = `${number(ofOneRun)} h`;
  return `${runs === 1 ? one : `${number(runs)} runs of ${one}`}${deviceHours(workload)}`;
}

function time(workload: ReportWorkload): string {
  const { hours: ofOneRun, runs } = workload;
  if (ofOneRun === undefined) return runs === 1 ? "" : `in ${number(runs)} runs`;
  const one = `${number(ofOneRun)} h`;
  const all = runs === 1 ? `for ${one}` : `in ${number(runs)} runs of ${one} each`;
  return `${all}${deviceHours(workload)}`;
}

/** Where it ran, and the word that leads to it in a sentence. */
function place({ site, country }: ReportWorkload): readonly [lead: string, where: string] {
  const { region, provider, zone, kind } = site;
  if (region !== undefined) {
    const where = [region.city ?? region.name, country?.name].filter(Boolean).join(", ");
    return ["at", `${provider?.name ?? region.provider} ${region.code} (${where})`];
  }
  if (zone === undefined) return ["at", "not stated"];
  const isCountry = country === undefined || country.name === zone.name;
  const grid = isCountry ? zone.name : `${zone.name} (${country.name})`;
  return kind === "home"
    ? ["on", `a personal computer on the grid of ${grid}`]
    : ["in", `a machine room on the grid of ${grid}`];
}

export const site = (workload: ReportWorkload) => place(workload)[1];
export const atSite = (workload: ReportWorkload) => place(workload).join(" ");

/** What ran, how long and where, as far as it is stated, and what is not. */
export function whatRan(workload: ReportWorkload, lead: string): string {
  const { hardware, hours: ofOneRun, site: where } = workload;
  const said = [
    hardware === undefined ? "" : `${lead}${devices(workload)}`,
    time(workload),
    where.id === undefined ? "" : atSite(workload),
  ].filter((part) => part !== "");
  const lacking = [
    hardware === undefined ? "hardware" : "",
    ofOneRun === undefined ? "hours" : "",
    where.id === undefined ? "site" : "",
  ].filter((part) => part !== "");
  const last = lacking.pop();
  if (last === undefined) return said.join(" ");
  const names = lacking.length === 0 ? last : `${lacking.join(", ")} and ${last}`;
  return [said.join(" "), `${names} not stated`].filter((part) => part !== "").join("; ");
}

/** How its energy was found. */
export function method({ measured, power, runs }: ReportWorkload): string {
  if (measured !== undefined) {
    const each = runs === 1 ? "" : " a run";
    return `${text(energy(measured.kwh, "en", 4))}${each} as measured (${scopes[measured.scope]})`;
  }
  if (power === undefined) return "power not stated";
  const { watts, basis, own, draw } = power;
  const figure = `${number(watts)} W`;
  const whose = own ? " (a figure of our own)" : "";
  if (basis === "machine") return `${figure} per device with the machine around it${whose}`;
  if (draw === undefined) return `${figure} mean power per device${whose}`;
  const share = draw.given
    ? `at a mean power draw of ${percent(draw.share)}`
    : `at ${percent(draw.share)} of it, since the mean power draw is not known`;
  return `${figure} rated power per device${whose} ${share}`;
}

export function meanDraw({ power, measured }: ReportWorkload): string {
  if (measured !== undefined) return "measured";
  if (power?.draw === undefined) return "in the watts";
  return power.draw.given ? percent(power.draw.share) : `${percent(power.draw.share)}, not given`;
}

/** A host that is described, or that the figure estimates, is told in a sentence. */
export function saysHost({ host: { cpu, memoryGb, estimated } }: ReportWorkload): boolean {
  return cpu !== undefined || memoryGb !== undefined || estimated !== "none";
}

export function host({ host: found, boundary }: ReportWorkload): string {
  const { cpu, memoryGb, inside, estimated } = found;
  if (inside) return "in the figures of the machine";
  const memory = memoryGb === undefined ? undefined : `${number(memoryGb)} GB of memory`;
  if (estimated !== "none" && memory === undefined) return "estimated";
  if (estimated === "whole") return `estimated as a whole, its ${memory} inside`;
  if (estimated === "rest") return `${memory} and an estimate of the rest`;
  const parts = [
    cpu === undefined
      ? undefined
      : `${number(cpu.sockets)} × ${cpu.name} at ${percent(cpu.share)} of rated power${cpu.given ? "" : " (assumed)"}`,
    memory,
  ].filter(Boolean);
  if (parts.length === 0) return "not described, not counted";
  return `${parts.join(" and ")}${boundary === "chip" ? ", not counted" : ""}`;
}

const pueOrigins: Readonly<Record<PueOrigin | "yours", (provider: string) => string>> = {
  yours: () => "as given",
  region: () => "of this region",
  fleet: (provider) => `average of ${provider}`,
  cloud: () => "average of clouds",
  "own-site": () => "survey average of machine rooms",
  home: () => "a personal computer has no building around it",
};

export function pue({
  pue: { fact, whose },
  site: { provider },
  boundary,
  measured,
}: ReportWorkload) {
  // That of a personal computer is a definition, and of no year.
  const year = whose === "home" ? undefined : fact.year;
  const origin = [pueOrigins[whose](provider?.name ?? "the provider"), year]
    .filter((part) => part !== undefined)
    .join(", ");
  const counted =
    boundary === "chip"
      ? ", not counted"
      : measured?.scope === "wall"
        ? ", in the measured energy"
        : "";
  return `${number(fact.value)} (${origin})${counted}`;
}

export function intensity({ intensity: { fact, kind, runYear }, site: { zone } }: ReportWorkload) {
  const figure = `${number(fact.value)} gCO₂e/kWh`;
  if (fact.standing === "yours") return `${figure} (as given, ${kinds[kind]})`;
  const year = runYear === undefined ? fact.year : `${fact.year}, the nearest year to ${runYear}`;
  return `${figure} (${[zone?.name, year].filter((part) => part !== undefined).join(", ")})`;
}
