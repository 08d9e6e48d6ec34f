import { canonicalLink } from "../../../experiment/permalink-write.ts";
import { sitesCsv, type SiteCsvRow } from "../../../reports/sites-csv.ts";
import { Button } from "../../../ui/Button.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { siteTable } from "../../../words/site-table.ts";
import type { Compared } from "../use-ranking.ts";
import { pageAddress } from "../../../view-parts/page-address.ts";
import { siteFigures, type SiteFigures } from "./site-figures.ts";

function csvRow(figures: SiteFigures): SiteCsvRow {
  const { info, kg, range, counted, differenceKg, costUsd } = figures;
  const now = differenceKg === undefined ? undefined : kg - differenceKg;
  return {
    site: info.id,
    name: info.label,
    place: info.detail,
    country: info.countryName,
    gridZone: info.site.zone?.id,
    intensityGPerKwh: counted.intensity.value,
    intensityYear: counted.intensityYear,
    pue: counted.pue.value,
    pueOrigin: counted.pue.own ? "user" : info.site.pueOrigin,
    emissionsKg: kg,
    lowKg: range.lowKg,
    highKg: range.highKg,
    differenceKg,
    differencePercent:
      differenceKg === undefined || now === undefined || now === 0
        ? undefined
        : (100 * differenceKg) / now,
    costUsd,
  };
}

/** All sites that pass the filters, in the order of the table, as a file. */
export function SaveSites({ compared }: { readonly compared: Compared }) {
  return (
    <Button
      onClick={() => {
        const { entered, dataset } = compared.store.getState();
        const link = canonicalLink("compare", entered, dataset);
        const text = sitesCsv(
          compared.rows.map((ranked) => csvRow(siteFigures(ranked, compared.job))),
          {
            boundary: compared.experiment.boundary ?? "site",
            dataset: dataset.version,
            link: "fragment" in link ? pageAddress() + link.fragment : "",
          },
        );
        saveFile("wattprint-sites.csv", text, "text/csv");
      }}
    >
      {siteTable.export}
    </Button>
  );
}
