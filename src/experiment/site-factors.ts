import type { Fact, Standing } from "../calculation/fact.ts";
import { perDataset } from "../dataset/per-dataset.ts";
import type { Dataset, Provider, Region, Zone } from "../dataset/types.ts";
import { methodFacts } from "./method-facts.ts";
import { splitSiteId, type SiteKind } from "./site-id.ts";

/** Whose PUE a site takes: its own, its provider's fleet average, or the default of its kind. */
export type PueOrigin = "region" | "fleet" | "cloud" | "own-site" | "home";

/** A site as the dataset knows it. `zone` is absent where the grid of a region is not known. */
export type Site = {
  readonly id: string | undefined;
  readonly kind: SiteKind;
  readonly region?: Region;
  readonly provider?: Provider;
  readonly zone?: Zone;
  readonly country?: string;
  readonly pue: Fact;
  readonly pueOrigin: PueOrigin;
};

function regionPue(region: Region, dataset: Dataset): Fact | undefined {
  if (region.pue === undefined) return undefined;
  const method = methodFacts(dataset);
  const bound = method.constant("pue_region_bound");
  return pueFact(region.id, region.id, region.pue, bound, {
    year: region.pueYear,
    standing: region.pueStanding,
    sources: region.sources,
  });
}

function fleetPue(
  region: Region,
  provider: Provider | undefined,
  dataset: Dataset,
): Fact | undefined {
  if (provider?.fleetPue === undefined) return undefined;
  const bound = methodFacts(dataset).constant("pue_fleet_bound");
  return pueFact(region.id, provider.id, provider.fleetPue, bound, {
    year: provider.fleetPueYear,
    standing: provider.fleetPueStanding,
    sources: provider.sources,
  });
}

/**
 * A PUE is a fact of its site, also where it is a fleet's or a kind's average: regions scatter around their average
 * each on its own.
 */
function pueKey(site: string | undefined): string {
  return `pue:${site ?? ""}`;
}

type Origin = {
  readonly year: number | undefined;
  readonly standing: Standing | undefined;
  readonly sources: readonly string[];
};

function pueFact(
  site: string,
  of: string,
  value: number,
  bound: { readonly low: number; readonly high: number },
  origin: Origin,
): Fact {
  return {
    key: pueKey(site),
    subject: "pue",
    of,
    value,
    ...pueEnds(value, bound),
    unit: "ratio",
    ...(origin.year === undefined ? {} : { year: origin.year }),
    standing: origin.standing ?? "published",
    sources: origin.sources,
  };
}

/** Ends of a PUE: never below 1, since a building cannot draw less than the machines in it. */
export function pueEnds(
  value: number,
  bound: { readonly low: number; readonly high: number },
): { low: number; high: number } {
  return { low: Math.max(1, value * bound.low), high: value * bound.high };
}

function build(id: string | undefined, dataset: Dataset): Site {
  const ofKind = (constant: string): Fact => {
    return { ...methodFacts(dataset).fact(constant, "pue"), key: pueKey(id) };
  };
  if (id === undefined) {
    return { id, kind: "grid", pue: ofKind("pue_own_site"), pueOrigin: "own-site" };
  }
  const { kind, rest } = splitSiteId(id);
  if (kind !== "cloud") {
    const zone = dataset.zones.get(rest);
    const place = zone === undefined ? {} : { zone, country: zone.country };
    return kind === "home"
      ? { id, kind, ...place, pue: ofKind("pue_home"), pueOrigin: "home" }
      : { id, kind, ...place, pue: ofKind("pue_own_site"), pueOrigin: "own-site" };
  }

  const region = dataset.regions.get(id);
  if (region === undefined) throw new Error(`site not in release ${dataset.version}: ${id}`);
  const provider = dataset.providers.get(region.provider);
  const zone = region.zone === undefined ? undefined : dataset.zones.get(region.zone);
  const own = regionPue(region, dataset);
  const fleet = fleetPue(region, provider, dataset);
  return {
    id,
    kind,
    region,
    ...(provider === undefined ? {} : { provider }),
    ...(zone === undefined ? {} : { zone }),
    country: region.country,
    pue: own ?? fleet ?? ofKind("pue_cloud"),
    pueOrigin: own ? "region" : fleet ? "fleet" : "cloud",
  };
}

const sitesOf = perDataset(() => new Map<string | undefined, Site>());

/**
 * A site's place, grid and PUE: region → provider's fleet → kind of site (DESIGN §2). Without a site the PUE is
 * an own machine room's. Ids are checked where they come in; an unknown region throws.
 */
export function siteOf(id: string | undefined, dataset: Dataset): Site {
  const sites = sitesOf(dataset);
  const known = sites.get(id);
  if (known !== undefined) return known;
  const site = build(id, dataset);
  sites.set(id, site);
  return site;
}
