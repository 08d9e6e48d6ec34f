import type { TableCell } from "../../../dataset/release-files.ts";
import { yearOfVersion } from "../../../dataset/releases.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { siteOf } from "../../../experiment/site-factors.ts";
import { waterFactors } from "../../../experiment/water-factors.ts";
import type { ListedRelease } from "./release.ts";

/** A row by column name, an empty cell null. */
export type PackageRow = Readonly<Record<string, TableCell>>;

function siteRow(id: string, name: string, dataset: Dataset): PackageRow {
  const { kind, provider, country, zone, pue, pueOrigin } = siteOf(id, dataset);
  const water = waterFactors(siteOf(id, dataset), dataset);
  return {
    id,
    name,
    kind,
    provider: provider?.id ?? null,
    country: country ?? null,
    zone: zone?.id ?? null,
    pue: pue.value,
    pue_low: pue.low,
    pue_high: pue.high,
    pue_whose: pueOrigin,
    pue_year: pue.year ?? null,
    pue_standing: pue.standing,
    wue_site_l_per_kwh: water.onSite.value,
    wue_site_whose: water.onSite.of ?? null,
    wue_grid_l_per_kwh: water.electricity.value,
    wue_grid_whose: water.electricity.of ?? null,
    source_ids: pue.sources,
  };
}

/** Every place a job can run at, with the PUE and water factors that the calculator takes for it. */
export function siteRows({ dataset }: ListedRelease): PackageRow[] {
  const regions = [...dataset.regions.values()].map(({ id, name }) => siteRow(id, name, dataset));
  const zones = [...dataset.zones.values()];
  return [
    ...regions,
    ...zones.map(({ id, name }) => siteRow(`grid/${id}`, name, dataset)),
    ...zones.map(({ id, name }) => siteRow(`home/${id}`, name, dataset)),
  ];
}

/** Yearly intensities, one row a zone and year. */
export function intensityRows({ dataset }: ListedRelease): PackageRow[] {
  return [...dataset.zones.values()].flatMap(({ id, quality, intensities }) =>
    intensities.map(({ year, gPerKwh }, at) => ({
      zone: id,
      year,
      g_per_kwh: gPerKwh,
      quality,
      source_ids: dataset.intensitySources.slice(at, at + 1),
    })),
  );
}

/** What the tables are: one row. */
export function releaseRows({ dataset, listed }: ListedRelease): PackageRow[] {
  return [
    {
      version: dataset.version,
      year: yearOfVersion(dataset.version) ?? null,
      draft: listed.draft,
      method: dataset.method,
      date: listed.date,
      newest_grid_year: dataset.newestGridYear,
    },
  ];
}
