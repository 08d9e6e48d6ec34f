import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { PueOrigin } from "../../experiment/site-factors.ts";
import type { ReportWorkload } from "../../reports/report-workload.ts";
import { energy, plain, text } from "../figures.ts";
import { workloadWords as fieldWords } from "./fields.ts";
import { countryName } from "./places.ts";
import { kinds } from "./result.ts";

export const number = (value: number) => plain(value, "fr", 4);

const percent = (share: number) => `${number(share * 100)} %`;

const scopes: Readonly<Record<MeasuredScope, string>> = {
  acc: "accélérateurs seuls",
  it: "toute la machine, par logiciel",
  meter: "toute la machine, par un compteur",
  wall: "toute la machine, centre de données compris",
};

export function label({ name, stage, index }: ReportWorkload): string {
  return (
    name ??
    (stage === "other" ? undefined : fieldWords.stage.choices?.[stage]) ??
    `Charge ${index + 1}`
  );
}

export function devices({ hardware, devices: count }: ReportWorkload): string {
  if (hardware === undefined) return "non indiqué";
  return `${number(count)} × ${hardware.name ?? "matériel à nous"}`;
}

/** Ce en quoi se comptent les budgets ; rien là où ce sont les heures elles-mêmes. */
function deviceHours({ hardware, load }: ReportWorkload): string {
  const total = load.devices * load.totalHours;
  const isPlain = hardware === undefined || (load.devices === 1 && load.runs === 1);
  return isPlain ? "" : ` (${number(total)} heures d’appareil)`;
}

export function hours(workload: ReportWorkload): string {
  const { hours: ofOneRun, runs } = workload;
  if (ofOneRun === undefined) return "non indiqué";
  const one = `${number(ofOneRun)} h`;
  return `${runs === 1 ? one : `${number(runs)} exécutions de ${one}`}${deviceHours(workload)}`;
}

function time(workload: ReportWorkload): string {
  const { hours: ofOneRun, runs } = workload;
  if (ofOneRun === undefined) return runs === 1 ? "" : `en ${number(runs)} exécutions`;
  const one = `${number(ofOneRun)} h`;
  const all = runs === 1 ? `pendant ${one}` : `en ${number(runs)} exécutions de ${one} chacune`;
  return `${all}${deviceHours(workload)}`;
}

/** Où cela a tourné, et le mot qui y mène dans une phrase. */
function place({ site, country }: ReportWorkload): readonly [lead: string, where: string] {
  const { region, provider, zone, kind } = site;
  if (region !== undefined) {
    const where = [region.city ?? region.name, country && countryName(country)]
      .filter(Boolean)
      .join(", ");
    return ["chez", `${provider?.name ?? region.provider} ${region.code} (${where})`];
  }
  if (zone === undefined) return ["à", "un lieu non indiqué"];
  const isCountry = country !== undefined && country.name === zone.name;
  const grid = isCountry
    ? countryName(country)
    : country === undefined
      ? zone.name
      : `${zone.name} (${countryName(country)})`;
  return kind === "home"
    ? ["sur", `un ordinateur personnel (réseau : ${grid})`]
    : ["dans", `une salle machines (réseau : ${grid})`];
}

export const site = (workload: ReportWorkload) => place(workload)[1];
export const atSite = (workload: ReportWorkload) => place(workload).join(" ");

/** Ce qui a tourné, combien de temps et où, pour autant que c’est indiqué, et ce qui ne l’est pas. */
export function whatRan(workload: ReportWorkload, lead: string): string {
  const { hardware, hours: ofOneRun, site: where } = workload;
  const said = [
    hardware === undefined ? "" : `${lead}${devices(workload)}`,
    time(workload),
    where.id === undefined ? "" : atSite(workload),
  ].filter((part) => part !== "");
  const lacking = [
    hardware === undefined ? "matériel" : "",
    ofOneRun === undefined ? "heures" : "",
    where.id === undefined ? "site" : "",
  ].filter((part) => part !== "");
  const last = lacking.pop();
  if (last === undefined) return said.join(" ");
  const names = lacking.length === 0 ? last : `${lacking.join(", ")} et ${last}`;
  return [said.join(" "), `non indiqué : ${names}`].filter((part) => part !== "").join(" ; ");
}

/** Comment son énergie a été trouvée. */
export function method({ measured, power, runs }: ReportWorkload): string {
  if (measured !== undefined) {
    const each = runs === 1 ? "" : " par exécution";
    return `${text(energy(measured.kwh, "fr", 4))}${each} tels que mesurés (${scopes[measured.scope]})`;
  }
  if (power === undefined) return "puissance non indiquée";
  const { watts, basis, own, draw } = power;
  const figure = `${number(watts)} W`;
  const whose = own ? " (un chiffre à nous)" : "";
  if (basis === "machine") return `${figure} par appareil avec la machine autour${whose}`;
  if (draw === undefined) return `${figure} de puissance moyenne par appareil${whose}`;
  const share = draw.given
    ? `appelés à ${percent(draw.share)} en moyenne`
    : `comptés à ${percent(draw.share)}, car la puissance moyenne appelée n’est pas connue`;
  return `${figure} de puissance nominale par appareil${whose}, ${share}`;
}

export function meanDraw({ power, measured }: ReportWorkload): string {
  if (measured !== undefined) return "mesuré";
  if (power?.draw === undefined) return "dans les watts";
  return power.draw.given ? percent(power.draw.share) : `${percent(power.draw.share)}, non donné`;
}

/** Un hôte décrit, ou que le chiffre estime, se dit en une phrase. */
export function saysHost({ host: { cpu, memoryGb, estimated } }: ReportWorkload): boolean {
  return cpu !== undefined || memoryGb !== undefined || estimated !== "none";
}

export function host({ host: found, boundary }: ReportWorkload): string {
  const { cpu, memoryGb, inside, estimated } = found;
  if (inside) return "dans les chiffres de la machine";
  const memory = memoryGb === undefined ? undefined : `${number(memoryGb)} Go de mémoire`;
  if (estimated !== "none" && memory === undefined) return "estimé";
  if (estimated === "whole") return `estimé en entier, ses ${memory} compris`;
  if (estimated === "rest") return `${memory} et une estimation du reste`;
  const parts = [
    cpu === undefined
      ? undefined
      : `${number(cpu.sockets)} × ${cpu.name} à ${percent(cpu.share)} de la puissance nominale${cpu.given ? "" : " (supposé)"}`,
    memory,
  ].filter(Boolean);
  if (parts.length === 0) return "non décrit, non compté";
  return `${parts.join(" et ")}${boundary === "chip" ? ", non compté" : ""}`;
}

const pueOrigins: Readonly<Record<PueOrigin | "yours", (provider: string) => string>> = {
  yours: () => "tel que donné",
  region: () => "de cette région",
  fleet: (provider) => `moyenne de ${provider}`,
  cloud: () => "moyenne des clouds",
  "own-site": () => "moyenne d’enquête des salles machines",
  home: () => "un ordinateur personnel n’a pas de bâtiment autour de lui",
};

export function pue({
  pue: { fact, whose },
  site: { provider },
  boundary,
  measured,
}: ReportWorkload) {
  // Celui d’un ordinateur personnel est une définition, et d’aucune année.
  const year = whose === "home" ? undefined : fact.year;
  const origin = [pueOrigins[whose](provider?.name ?? "du fournisseur"), year]
    .filter((part) => part !== undefined)
    .join(", ");
  const counted =
    boundary === "chip"
      ? ", non compté"
      : measured?.scope === "wall"
        ? ", compris dans l’énergie mesurée"
        : "";
  return `${number(fact.value)} (${origin})${counted}`;
}

export function intensity({ intensity: { fact, kind, runYear }, site: { zone } }: ReportWorkload) {
  const figure = `${number(fact.value)} gCO₂e/kWh`;
  if (fact.standing === "yours") return `${figure} (telle que donnée, ${kinds[kind]})`;
  const year =
    runYear === undefined ? fact.year : `${fact.year}, l’année la plus proche de ${runYear}`;
  return `${figure} (${[zone?.name, year].filter((part) => part !== undefined).join(", ")})`;
}
