import type { Dataset } from "../../../dataset/types.ts";
import { countryName } from "../../../words/places.ts";
import { steps } from "../../../words/site-steps.ts";
import { locale } from "../../../view-parts/locale.ts";

type Choice = { readonly id: string; readonly label: string };
type Group = { readonly group: string; readonly places: readonly Choice[] };

/** Clouds by name, and the two kinds of own site before them. */
export function providersOf(dataset: Dataset): readonly Choice[] {
  const clouds = [...dataset.providers.values()].map(({ id, name }) => ({ id, label: name }));
  return [
    { id: "grid", label: steps.ownRoom },
    { id: "home", label: steps.personal },
    ...clouds.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  ];
}

function grouped(choices: readonly (Choice & { readonly group: string })[]): readonly Group[] {
  const groups = new Map<string, Choice[]>();
  for (const { group, ...choice } of choices) {
    groups.set(group, [...(groups.get(group) ?? []), choice]);
  }
  return [...groups]
    .map(([group, places]) => ({ group, places }))
    .toSorted((a, b) => a.group.localeCompare(b.group, locale));
}

/** The places of one cloud, or the grid zones of own sites, by country. */
export function placesOf(owner: string, dataset: Dataset): readonly Group[] {
  const countryOf = (iso2: string) => {
    const known = dataset.countries.get(iso2);
    return known === undefined ? iso2 : countryName(known);
  };
  if (owner === "grid" || owner === "home") {
    const zones = [...dataset.zones.values()].filter(({ pickable }) => pickable);
    return grouped(
      zones.map(({ id, name, country }) => ({
        id: `${owner}/${id}`,
        label: name,
        group: countryOf(country),
      })),
    );
  }
  const regions = [...dataset.regions.values()].filter(({ provider }) => provider === owner);
  return grouped(
    regions.map(({ id, code, name, country }) => ({
      id,
      label: name === code ? code : `${name} (${code})`,
      group: countryOf(country),
    })),
  );
}
