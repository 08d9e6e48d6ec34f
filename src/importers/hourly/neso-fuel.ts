import { figure } from "./figures.ts";
import type { TableFormat } from "./layout.ts";

/** NESO's historic generation mix, `df_fuel_ckan.csv`: half-hours from 2009 on, columns in any order. */
export const nesoFuel: TableFormat = {
  source: "neso-fuel",
  recognise: ({ at, names }, decimalComma) => {
    const stampAt = at("datetime");
    const valueAt = at("carbon_intensity");
    if (valueAt < 0 || at("generation") < 0) return undefined;
    if (stampAt < 0) return { code: "missing-column", source: "neso-fuel", column: "DATETIME" };
    return {
      stampAt,
      marks: "start",
      dateOrder: undefined,
      candidates: [
        {
          column: names[valueAt]!,
          basis: "gb-operational",
          gPerKwh: (cells) => figure(cells[valueAt], decimalComma),
        },
      ],
      zone: "GB",
    };
  },
};
