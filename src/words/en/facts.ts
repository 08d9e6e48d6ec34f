import type { Fact, Standing } from "../../calculation/fact.ts";
import type { Dataset } from "../../dataset/types.ts";
import { plain } from "../figures.ts";

export const standings: Readonly<Record<Standing, string>> = {
  measured: "measured",
  published: "published",
  estimated: "estimated",
  assumed: "assumed",
  yours: "yours",
};

function subjectName(of: string | undefined, dataset: Dataset): string {
  if (of === undefined) return "";
  return (
    dataset.hardware.get(of)?.name ??
    dataset.zones.get(of)?.name ??
    dataset.regions.get(of)?.id ??
    dataset.providers.get(of)?.name ??
    of
  );
}

/** What a fact is the figure of, in a few words. */
export function factName(fact: Fact, dataset: Dataset): string {
  const name = subjectName(fact.of, dataset);
  const own = fact.standing === "yours";
  switch (fact.subject) {
    case "device-power":
      return own ? "Watts of one device" : `Power of ${name}`;
    case "rated-power":
      return `Rated power of ${name}`;
    case "utilisation":
      return own
        ? "Mean draw, share of rated power"
        : "Mean draw when not given, share of rated power";
    case "host-share":
      return "Host not described, as a share of the devices";
    case "cpu-power":
      return `Power of ${name}`;
    case "cpu-utilisation":
      return own ? "Mean draw of host CPUs" : "Mean draw of host CPUs when not given";
    case "memory-power":
      return "Memory, up to 256 GB";
    case "memory-power-large":
      return "Memory, the part above 256 GB";
    case "measured-energy":
      return "Measured energy of one run";
    case "pue":
      return own ? "PUE you gave" : `PUE ${pueOf(fact, name)}`;
    case "intensity":
      return own ? "Carbon intensity you gave" : `Carbon intensity of ${name}`;
    case "embodied-device-hour":
      return "Manufacture per device-hour you gave";
    case "embodied-part":
      return `Manufacture of ${name}`;
    case "embodied-host":
      return "Manufacture of the host, per rated watt";
    case "embodied-per-watt-hour":
      return "Manufacture, rule per rated watt and hour";
    case "embodied-life":
      return "Hours of use that manufacture is spread over";
    case "water-site":
      return `Water in the data centre, ${waterOwner(fact, name)}`;
    case "water-grid":
      return `Water of the electricity, ${waterPlace(fact.of)}`;
    case "offset-price":
      return `Price of dealing with a tonne${fact.of === undefined ? "" : `: ${fact.of}`}`;
  }
}

function waterOwner({ key, of }: Fact, name: string): string {
  if (key === "wue:home") return "a personal computer has none";
  if (key.startsWith("wue:")) return `of ${name}`;
  return of === "wue_site_default" ? "average of US data centres" : "average of the provider";
}

function waterPlace(of: string | undefined): string {
  return of === "wue_grid_world" ? "world average" : "average of the country";
}

function pueOf({ key, of }: Fact, name: string): string {
  const site = key.slice("pue:".length);
  switch (of) {
    case "pue_own_site":
      return site === "" ? "of machine rooms (survey average)" : `of ${site} (survey average)`;
    case "pue_cloud":
      return `of ${site} (average of clouds)`;
    case "pue_home":
      return `of ${site}`;
    default:
      return of === site ? `of ${site}` : `of ${site} (average of ${name})`;
  }
}

/** A fact's figure with its unit. */
export function factFigure(fact: Fact, value: number, locale: string): string {
  const figure = plain(value, locale, 4);
  if (fact.unit === "ratio" || fact.subject === "utilisation" || fact.subject === "host-share") {
    return figure;
  }
  if (fact.unit === "percent") return `${figure} %`;
  return `${figure} ${fact.unit.replace("CO2e", "CO₂e")}`;
}
