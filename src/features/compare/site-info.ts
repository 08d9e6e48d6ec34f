import { perLanguage } from "../../view-parts/per-language.ts";
import { siteById } from "../../dataset/sites.ts";
import type { Dataset } from "../../dataset/types.ts";
import { siteOf, type Site } from "../../experiment/site-factors.ts";
import { countryName, siteDetail, siteLabel } from "../../words/places.ts";

/** What the view says of a site beside its figures, and what filters and search look at. */
export type SiteInfo = {
  readonly id: string;
  readonly site: Site;
  /** Provider id; `grid` and `home` for one's own machines. */
  readonly owner: string;
  readonly label: string;
  readonly detail: string;
  readonly continent: string;
  readonly country: string;
  readonly countryName: string;
  readonly inEea: boolean;
  /** Everything a search looks at, lower case. */
  readonly haystack: string;
};

function build(id: string, dataset: Dataset): SiteInfo {
  const site = siteOf(id, dataset);
  const named = siteById(dataset, id);
  if (named === undefined) throw new Error(`site not in release ${dataset.version}: ${id}`);
  const country = dataset.countries.get(site.country ?? "");
  const label = siteLabel(named, dataset);
  const detail = siteDetail(named, dataset);
  const { region, zone, provider } = site;
  const words = [
    id,
    label,
    detail,
    region?.name,
    region?.subdivision,
    ...(region?.aliases ?? []),
    ...(provider?.aliases ?? []),
    zone?.id,
    zone?.name,
    ...(zone?.covers ?? []),
    country?.name,
    country === undefined ? undefined : countryName(country),
    country?.iso3,
    country?.continent,
  ];
  return {
    id,
    site,
    owner: site.kind === "cloud" ? (region?.provider ?? "") : site.kind,
    label,
    detail,
    continent: country?.continent ?? "",
    country: site.country ?? "",
    countryName: country === undefined ? "" : countryName(country),
    inEea: country?.inEea ?? false,
    haystack: words.filter(Boolean).join("\n").toLowerCase(),
  };
}

const infos = perLanguage(() => new Map<string, SiteInfo>());

/** Built once a site and release: the table asks for hundreds at every keystroke. */
export function siteInfo(id: string, dataset: Dataset): SiteInfo {
  const known = infos(dataset).get(id);
  if (known !== undefined) return known;
  const info = build(id, dataset);
  infos(dataset).set(id, info);
  return info;
}
