import type { Fact } from "../calculation/fact.ts";
import type { Boundary } from "../calculation/load.ts";
import { water, type Water } from "../calculation/water.ts";
import type { Dataset } from "../dataset/types.ts";
import { methodFacts } from "./method-facts.ts";
import type { Resolution } from "./resolve.ts";
import type { Site } from "./site-factors.ts";

/** Water factors of a site, L/kWh: in the data centre, and of the electricity. */
export type WaterFactors = { readonly onSite: Fact; readonly electricity: Fact };

const fleetConstants: Readonly<Record<string, string>> = {
  aws: "wue_site_aws",
  azure: "wue_site_microsoft",
  gcp: "wue_site_google",
};

const countryConstants: Readonly<Record<string, string>> = {
  US: "wue_grid_us",
  FR: "wue_grid_france",
  SE: "wue_grid_sweden",
  IN: "wue_grid_india",
  CN: "wue_grid_china",
  DE: "wue_grid_germany",
  GB: "wue_grid_uk",
};

function onSite(site: Site, dataset: Dataset): Fact {
  const { region } = site;
  if (site.kind === "home") {
    // A computer at home has no cooling plant: 0 by definition, as its PUE is 1.
    const { standing, sources, year } = methodFacts(dataset).constant("pue_home");
    const none = { value: 0, low: 0, high: 0, unit: "L/kWh" };
    return { key: "wue:home", subject: "water-site", ...none, year, standing, sources };
  }
  if (region?.wueLPerKwh !== undefined) {
    const value = region.wueLPerKwh;
    return {
      key: `wue:${region.id}`,
      subject: "water-site",
      of: region.id,
      value,
      low: value,
      high: value,
      unit: "L/kWh",
      ...(region.wueYear === undefined ? {} : { year: region.wueYear }),
      standing: "published",
      sources: region.sources,
    };
  }
  const constant = fleetConstants[site.provider?.id ?? ""] ?? "wue_site_default";
  return methodFacts(dataset).fact(constant, "water-site");
}

/** Region → provider → default on site; country → world for the electricity (DESIGN §2, Water). */
export function waterFactors(site: Site, dataset: Dataset): WaterFactors {
  const grid = countryConstants[site.country ?? ""] ?? "wue_grid_world";
  return {
    onSite: onSite(site, dataset),
    electricity: methodFacts(dataset).fact(grid, "water-grid"),
  };
}

/** Water of all workloads that have a load, litres. */
export function waterOf(
  resolutions: readonly Resolution[],
  boundary: Boundary,
  dataset: Dataset,
): Water {
  let onSiteL = 0;
  let electricityL = 0;
  for (const { load, site } of resolutions) {
    if (load === undefined) continue;
    const factors = waterFactors(site, dataset);
    const part = water(load, boundary, factors.onSite.value, factors.electricity.value);
    onSiteL += part.onSiteL;
    electricityL += part.electricityL;
  }
  return { onSiteL, electricityL };
}
