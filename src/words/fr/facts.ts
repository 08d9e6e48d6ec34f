import type { Fact } from "../../calculation/fact.ts";
import type { Dataset } from "../../dataset/types.ts";
import type * as english from "../en/facts.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { zoneName } from "./places.ts";

export const standings: Translated<typeof english.standings> = {
  measured: "mesuré",
  published: "publié",
  estimated: "estimé",
  assumed: "supposé",
  yours: "de vous",
};

function subjectName(of: string | undefined, dataset: Dataset): string {
  if (of === undefined) return "";
  const zone = dataset.zones.get(of);
  return (
    dataset.hardware.get(of)?.name ??
    (zone && zoneName(zone, dataset)) ??
    dataset.regions.get(of)?.id ??
    dataset.providers.get(of)?.name ??
    of
  );
}

/** De quoi un fait est le chiffre, en quelques mots. */
export function factName(fact: Fact, dataset: Dataset): string {
  const name = subjectName(fact.of, dataset);
  const own = fact.standing === "yours";
  switch (fact.subject) {
    case "device-power":
      return own ? "Watts d’un appareil" : `Puissance de ${name}`;
    case "rated-power":
      return `Puissance nominale de ${name}`;
    case "utilisation":
      return own
        ? "Puissance moyenne appelée, part de la puissance nominale"
        : "Puissance moyenne appelée si elle n’est pas donnée, part de la puissance nominale";
    case "host-share":
      return "Hôte non décrit, en part des appareils";
    case "cpu-power":
      return `Puissance de ${name}`;
    case "cpu-utilisation":
      return own
        ? "Puissance moyenne des CPU hôtes"
        : "Puissance moyenne des CPU hôtes si elle n’est pas donnée";
    case "memory-power":
      return "Mémoire, jusqu’à 256 Go";
    case "memory-power-large":
      return "Mémoire, la part au-delà de 256 Go";
    case "measured-energy":
      return "Énergie mesurée d’une exécution";
    case "pue":
      return own ? "PUE donné par vous" : `PUE ${pueOf(fact, name)}`;
    case "intensity":
      return own ? "Intensité carbone donnée par vous" : `Intensité carbone : ${name}`;
    case "embodied-device-hour":
      return "Fabrication par appareil et par heure, donnée par vous";
    case "embodied-part":
      return `Fabrication de ${name}`;
    case "embodied-host":
      return "Fabrication de l’hôte, par watt nominal";
    case "embodied-per-watt-hour":
      return "Fabrication, règle par watt nominal et par heure";
    case "embodied-life":
      return "Heures d’usage sur lesquelles la fabrication est répartie";
    case "water-site":
      return `Eau dans le centre de données, ${waterOwner(fact, name)}`;
    case "water-grid":
      return `Eau de l’électricité, ${waterPlace(fact.of)}`;
    case "offset-price":
      return `Prix du traitement d’une tonne${fact.of === undefined ? "" : ` : ${fact.of}`}`;
  }
}

function waterOwner({ key, of }: Fact, name: string): string {
  if (key === "wue:home") return "un ordinateur personnel n’en consomme pas";
  if (key.startsWith("wue:")) return `de ${name}`;
  return of === "wue_site_default"
    ? "moyenne des centres de données des États-Unis"
    : "moyenne du fournisseur";
}

function waterPlace(of: string | undefined): string {
  return of === "wue_grid_world" ? "moyenne mondiale" : "moyenne du pays";
}

function pueOf({ key, of }: Fact, name: string): string {
  const site = key.slice("pue:".length);
  switch (of) {
    case "pue_own_site":
      return site === ""
        ? "des salles machines (moyenne d’enquête)"
        : `de ${site} (moyenne d’enquête)`;
    case "pue_cloud":
      return `de ${site} (moyenne des clouds)`;
    case "pue_home":
      return `de ${site}`;
    default:
      return of === site ? `de ${site}` : `de ${site} (moyenne de ${name})`;
  }
}

/** Le chiffre d’un fait avec son unité. */
export function factFigure(fact: Fact, value: number, locale: string): string {
  const figure = plain(value, locale, 4);
  if (fact.unit === "ratio" || fact.subject === "utilisation" || fact.subject === "host-share") {
    return figure;
  }
  if (fact.unit === "percent") return `${figure} %`;
  return `${figure} ${fact.unit.replace("CO2e", "CO₂e")}`;
}
