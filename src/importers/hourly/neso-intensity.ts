import { figure } from "./figures.ts";
import type { TableFormat } from "./layout.ts";

/** NESO's `gb_carbon_intensity.csv`: what was measured afterwards beside what was forecast, half-hours. */
export const nesoIntensity: TableFormat = {
  source: "neso-intensity",
  recognise: ({ at, names }, decimalComma) => {
    const stampAt = at("datetime");
    const actualAt = at("actual");
    const forecastAt = at("forecast");
    if (stampAt < 0 || actualAt < 0 || forecastAt < 0) return undefined;
    const actual = (cells: readonly string[]) => figure(cells[actualAt], decimalComma);
    return {
      stampAt,
      marks: "start",
      dateOrder: undefined,
      candidates: [
        {
          column: names[actualAt]!,
          basis: "gb-operational",
          gPerKwh: (cells) => actual(cells) ?? figure(cells[forecastAt], decimalComma),
        },
      ],
      zone: "GB",
      doubt: (cells) => (actual(cells) === undefined ? "forecast" : undefined),
    };
  },
};
