import type { Dataset } from "../../../dataset/types.ts";
import { steps } from "../../../words/en/site-steps.ts";

type Choice = { readonly id: string; readonly label: string };
type Group = { readonly group: string; readonly places: readonly Choice[] };

/** Clouds by name, and the two kinds of own site before them. */
export function providersOf(dataset: Dataset): readonly Choice[] {
  const clouds = [...dataset.providers.values()].map(({ id, name }) => ({ id, label: name }));
  return [
    { id: "grid", label: steps.ownRoom },
    { id: "home", label: steps.personal },
    ...clouds.toSorted((a, b) => a.label.localeCompare(b.label, "en")),
  ];
}

function grouped(choices: readonly (Choice & { readonly group: string })[]): readonly Group[] {
  const groups = new Map<string, Choice[]>();
  for (const { group, ...choice } of choices) {
    groups.set(group, [...(groups.get(group) ?? []), choice]);
  }
  return [...groups]
    .map(([group, places]) => ({ group, places }))
    .toSorted((a, b) => a.group.localeCompare(b.group, "en"));
}

/** The places of one cloud, or the grid zones of own sites, by country. */
export function placesOf(owner: string, dataset: Dataset): readonly Group[] {
  const countryName = (iso2: string) => dataset.countries.get(iso2)?.name ?? iso2;
  if (owner === "grid" || owner === "home") {
    const zones = [...dataset.zones.values()].filter(({ pickable }) => pickable);
    return grouped(
      zones.map(({ id, name, country }) => ({
        id: `${owner}/${id}`,
        label: name,
        group: countryName(country),
      })),
    );
  }
  const regions = [...dataset.regions.values()].filter(({ provider }) => provider === owner);
  return grouped(
    regions.map(({ id, code, name, country }) => ({
      id,
      label: name === code ? code : `${name} (${code})`,
      group: countryName(country),
    })),
  );
}
