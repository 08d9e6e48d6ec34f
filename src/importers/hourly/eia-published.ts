import { figure, gPerKwhOf } from "./figures.ts";
import type { Candidate, TableFormat } from "./layout.ts";
import type { Basis } from "./series.ts";

/**
 * EIA-930, the sheet "Published Hourly Data" of one balancing authority, saved as CSV: direct CO2, lb/kWh. What is
 * consumed comes first, since it has the imports in it. Stamps are ends of hours.
 */
export const eiaPublished: TableFormat = {
  source: "eia-published",
  recognise: ({ at, names }, decimalComma) => {
    const found: readonly (readonly [number, Basis])[] = [
      [at("co2 emissions intensity for consumed electricity"), "eia-consumed"],
      [at("co2 emissions intensity for generated electricity"), "eia-generated"],
    ];
    const candidates = found
      .filter(([index]) => index >= 0)
      .map(([index, basis]): Candidate => ({
        column: names[index]!,
        basis,
        gPerKwh: (cells) => {
          const pounds = figure(cells[index], decimalComma);
          return pounds === undefined ? undefined : gPerKwhOf.lb(pounds);
        },
      }));
    if (candidates.length === 0) return undefined;
    const stampAt = at("utc time");
    if (stampAt < 0) return { code: "missing-column", source: "eia-published", column: "UTC time" };
    const zoneAt = [at("ba"), at("region")].find((index) => index >= 0);
    return {
      stampAt,
      marks: "end",
      dateOrder: "month-first",
      candidates,
      ...(zoneAt !== undefined && { zoneAt }),
    };
  },
};
