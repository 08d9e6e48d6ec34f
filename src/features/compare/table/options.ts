import { perLanguage } from "../../../view-parts/per-language.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { Ranking } from "../../../experiment/rank-sites.ts";
import type { SelectOption } from "../../../ui/Select.tsx";
import { continentName, countryName } from "../../../words/places.ts";
import { siteFilters } from "../../../words/site-table.ts";

type Options = readonly SelectOption<string>[];

const byLabel = (a: SelectOption<string>, b: SelectOption<string>) =>
  a.label < b.label ? -1 : a.label > b.label ? 1 : 0;

/** Whose site it is: all, all clouds, each provider, one's own machines where the experiment has them. */
export function ownerOptions({ ranked }: Ranking, dataset: Dataset): Options {
  const providers = [...dataset.providers.values()].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const hasHomes = ranked.some(({ site }) => site.startsWith("home/"));
  return [
    { value: "", label: siteFilters.anyOwner },
    { value: "clouds", label: siteFilters.clouds },
    ...providers.sort(byLabel),
    { value: "grid", label: siteFilters.grid },
    ...(hasHomes ? [{ value: "home", label: siteFilters.home }] : []),
  ];
}

export const continentOptions = perLanguage((dataset): Options => {
  const continents = new Set([...dataset.countries.values()].map(({ continent }) => continent));
  return [
    { value: "", label: siteFilters.anywhere },
    ...[...continents].map((name) => ({ value: name, label: continentName(name) })).sort(byLabel),
  ];
});

/** Where data may have to stay: the EEA, or a country that has a site. */
export const placeOptions = perLanguage((dataset): Options => {
  const used = new Set([
    ...[...dataset.regions.values()].map(({ country }) => country),
    ...[...dataset.zones.values()].map(({ country }) => country),
  ]);
  const countries = [...dataset.countries.values()]
    .filter(({ iso2 }) => used.has(iso2))
    .map((country) => ({ value: country.iso2, label: countryName(country) }));
  return [
    { value: "", label: siteFilters.anywhere },
    { value: "eea", label: siteFilters.eea },
    ...countries.sort(byLabel),
  ];
});

/** Accelerators that some provider lists an instance type with. */
export const acceleratorOptions = perLanguage((dataset): Options => {
  const offered = new Set(dataset.instances.map(({ hardware }) => hardware));
  const parts = [...dataset.hardware.values()]
    .filter(({ id }) => offered.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return [{ value: "", label: siteFilters.anyHardware }, ...parts.sort(byLabel)];
});
