import type { Access, Country, Dataset, Provider } from "../dataset/types.ts";
import type { Experiment } from "./experiment.ts";
import { moves, type Move } from "./move.ts";
import { siteOf, type Site } from "./site-factors.ts";
import type { SiteKind } from "./site-id.ts";

export type Area =
  | { readonly is: "country"; readonly country: Country }
  | { readonly is: "continent"; readonly continent: string }
  | { readonly is: "anywhere" };

/** How far one would move, and to whom. */
export type Scope = {
  /** One provider's regions, those of any, or grids for machines of one's own. */
  readonly owner: Provider | "any" | "own";
  readonly area: Area;
  /** Only what passes the filters, while they leave something out. */
  readonly isFiltered: boolean;
};

/** What the places of all that moves have in common. */
export type Places = {
  /** `mixed`: machines of one's own in several countries, or beside cloud regions. */
  readonly kind: SiteKind | "none" | "mixed";
  readonly provider: Provider | undefined;
  readonly country: Country | undefined;
  readonly continent: string | undefined;
  /** The partition that all of it is in. */
  readonly access: Access;
};

function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

const accessOf = ({ region }: Site): Access => region?.access ?? "open";

const countryOf = ({ country = "" }: Site, dataset: Dataset) => dataset.countries.get(country);

const continentOf = (site: Site, dataset: Dataset) => countryOf(site, dataset)?.continent;

/** Workloads that are nowhere yet bind the others to nothing. */
export function placesOf({ workloads }: Experiment, move: Move, dataset: Dataset): Places {
  const sites = workloads
    .filter((workload) => moves(workload, move) && workload.site !== undefined)
    .map(({ site }) => siteOf(site, dataset));
  const kind = common(sites.map((site) => site.kind));
  const country = common(sites.map((site) => countryOf(site, dataset)));
  const isOwn = sites.some((site) => site.kind !== "cloud");
  const isSplit = isOwn && (kind === undefined || country === undefined);
  return {
    kind: sites.length === 0 ? "none" : isSplit ? "mixed" : (kind ?? "mixed"),
    provider: common(sites.map(({ provider }) => provider)),
    country,
    continent: common(sites.map((site) => continentOf(site, dataset))),
    access: common(sites.map(accessOf)) ?? "open",
  };
}

/** Open to all, or of the partition that all of it is in already. */
export function mayUse(site: Site, { access }: Places): boolean {
  return accessOf(site) === "open" || accessOf(site) === access;
}

/**
 * Whether a site is in a scope. An average of several grids is no place to take a machine to, the grids themselves
 * are; a cloud region of which only the country's average is known is a place.
 */
export function isIn({ owner, area }: Scope, site: Site, kind: Places["kind"], dataset: Dataset) {
  const isOwned =
    owner === "own"
      ? site.kind === kind && site.zone?.quality !== "aggregate"
      : site.kind === "cloud" && (owner === "any" || site.provider === owner);
  if (!isOwned || area.is === "anywhere") return isOwned;
  return area.is === "country"
    ? countryOf(site, dataset) === area.country
    : continentOf(site, dataset) === area.continent;
}

/**
 * What is looked at, from near to far. Machines of one's own stay in their country. A job that is nowhere yet may
 * belong on any continent: `continents` in their order.
 */
export function scopesOf(
  { kind, provider, country, continent }: Places,
  continents: readonly string[],
  isNarrowed: boolean,
): readonly Scope[] {
  const areas = {
    country: country === undefined ? [] : [{ is: "country", country } as const],
    continent: continent === undefined ? [] : [{ is: "continent", continent } as const],
    anywhere: [{ is: "anywhere" } as const],
  };
  const of = (owner: Scope["owner"], all: readonly Area[]): Scope[] =>
    all.map((area) => ({ owner, area, isFiltered: false }));
  const filtered = of("any", areas.anywhere).map((scope) => ({ ...scope, isFiltered: true }));
  switch (kind) {
    case "mixed":
      return [];
    case "grid":
    case "home":
      return of("own", areas.country);
    case "none": {
      const each = continents.map((one): Area => ({ is: "continent", continent: one }));
      return [...of("any", [...areas.anywhere, ...each]), ...(isNarrowed ? filtered : [])];
    }
    case "cloud": {
      const near = of(provider ?? "any", [...areas.country, ...areas.continent, ...areas.anywhere]);
      if (isNarrowed) return [...near, ...filtered];
      return provider === undefined ? near : [...near, ...of("any", areas.anywhere)];
    }
  }
}

/** Continents of the cloud regions among sites, in the order they come. */
export function cloudContinents(sites: readonly string[], dataset: Dataset): readonly string[] {
  const found = new Set<string>();
  for (const id of sites) {
    const site = siteOf(id, dataset);
    const continent = continentOf(site, dataset);
    if (site.kind === "cloud" && continent !== undefined) found.add(continent);
  }
  return [...found];
}
