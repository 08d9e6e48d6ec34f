import type { Dataset } from "../../../dataset/types.ts";
import { siteInfo, type SiteInfo } from "../site-info.ts";

/** An empty text filters nothing. */
export type Filters = {
  readonly text: string;
  /** Provider id, `clouds` for all of them, `grid` or `home` for one's own machines. */
  readonly owner: string;
  readonly continent: string;
  /** Where the data stays: `eea`, or an ISO 3166 country. */
  readonly staysIn: string;
  /** `measured`: only grids with a feed of their fuel mix; `partly`: also those modelled in part; `estimated`: the rest. */
  readonly grids: "" | "measured" | "partly" | "estimated";
  /** Only providers that list an instance type with this hardware. */
  readonly offers: string;
  /** Leaves out government, China and sovereign regions. */
  readonly openOnly: boolean;
};

export const noFilters: Filters = {
  text: "",
  owner: "",
  continent: "",
  staysIn: "",
  grids: "",
  offers: "",
  openOnly: false,
};

type Test = (info: SiteInfo) => boolean;

/** Providers with an instance type that holds this hardware. Which of their regions have it is not in the tables. */
export function providersOffering(hardware: string, dataset: Dataset): ReadonlySet<string> {
  return new Set(
    dataset.instances
      .filter((instance) => instance.hardware === hardware)
      .map(({ provider }) => provider),
  );
}

function tests(filters: Filters, dataset: Dataset): Test[] {
  const { text, owner, continent, staysIn, grids, offers, openOnly } = filters;
  const found: Test[] = [];
  for (const word of text.toLowerCase().split(/\s+/).filter(Boolean)) {
    found.push(({ haystack }) => haystack.includes(word));
  }
  if (owner === "clouds") found.push(({ site }) => site.kind === "cloud");
  else if (owner !== "") found.push((info) => info.owner === owner);
  if (continent !== "") found.push((info) => info.continent === continent);
  if (staysIn === "eea") found.push(({ inEea }) => inEea);
  else if (staysIn !== "") found.push(({ country }) => country === staysIn);
  if (grids !== "") {
    found.push(({ site: { zone } }) => {
      const isPartly = zone?.quality === "measured" || zone?.quality === "partly estimated";
      if (grids === "estimated") return !isPartly;
      return grids === "partly" ? isPartly : zone?.quality === "measured";
    });
  }
  if (offers !== "") {
    const providers = providersOffering(offers, dataset);
    found.push((info) => providers.has(info.owner));
  }
  if (openOnly) found.push(({ site }) => (site.region?.access ?? "open") === "open");
  return found;
}

/** The sites that pass every filter, in the order they came. */
export function filtered<S extends { readonly site: string }>(
  sites: readonly S[],
  filters: Filters,
  dataset: Dataset,
): readonly S[] {
  const all = tests(filters, dataset);
  if (all.length === 0) return sites;
  return sites.filter(({ site }) => {
    const info = siteInfo(site, dataset);
    return all.every((passes) => passes(info));
  });
}
