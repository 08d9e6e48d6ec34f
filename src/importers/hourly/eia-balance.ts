import type { Columns } from "./columns.ts";
import { counter } from "./counter.ts";
import { figure } from "./figures.ts";
import type { Cells, TableFormat } from "./layout.ts";
import type { HourlyNotice } from "./notice.ts";
import type { Fuel, FuelFactors } from "./series.ts";

/** Rows of `data/factors.csv` whose values are life-cycle factors of the fuels here. */
export const fuelFactorRows: Readonly<Record<Fuel, string>> = {
  coal: "ipcc_coal",
  gas: "ipcc_gas",
  nuclear: "ipcc_nuclear",
  oil: "oil_electricity_maps",
  hydro: "ipcc_hydro",
  solar: "ipcc_solar_utility",
  wind: "ipcc_wind_onshore",
  geothermal: "ipcc_geothermal",
};

/** Beginnings of the names, since EIA adds what a fuel is "with" or "excluding". */
const fuelNames: readonly (readonly [RegExp, Fuel])[] = [
  [/^coal/, "coal"],
  [/^natural gas/, "gas"],
  [/^nuclear/, "nuclear"],
  [/^(all )?petroleum/, "oil"],
  [/^hydro/, "hydro"],
  [/^solar/, "solar"],
  [/^wind/, "wind"],
  [/^geothermal/, "geothermal"],
];

/** Storage gives back what was generated before, and that has been counted. */
const storage = /^(battery|pumped) storage|energy storage/;

const column = /^net generation \(mw\) from (.+?)(?: \((imputed|adjusted)\))?$/;

/** Hours in which more than this has no factor are left out. */
const maxWithoutFactor = 0.1;

type FuelColumns = {
  reported: number;
  adjusted: number;
  imputed: number;
  readonly fuel: Fuel | undefined;
};

function fuelColumns({ plain }: Columns): FuelColumns[] {
  const byName = new Map<string, FuelColumns>();
  for (const [index, name] of plain.entries()) {
    const match = column.exec(name);
    if (match === null) continue;
    const [, fuelName, version] = match;
    if (storage.test(fuelName!)) continue;
    const fuel = fuelNames.find(([pattern]) => pattern.test(fuelName!))?.[1];
    // EIA has misspelt "without" in some of the twins.
    const key = fuelName!.replace(/\bwitho\b/, "without");
    const columns = byName.get(key) ?? { reported: -1, adjusted: -1, imputed: -1, fuel };
    if (version === "adjusted") columns.adjusted = index;
    else if (version === "imputed") columns.imputed = index;
    else columns.reported = index;
    byName.set(key, columns);
  }
  return [...byName.values()];
}

/** EIA's own correction where it has one, else what was reported. */
function powerMw(cells: Cells, { reported, adjusted }: FuelColumns, decimalComma: boolean) {
  const corrected = figure(cells[adjusted], decimalComma);
  return corrected ?? figure(cells[reported], decimalComma);
}

/**
 * Mean of the factors over the fuels of an hour. Power below 0 is own use, and no generation. Fuels without a factor
 * are left to the others to stand for.
 */
function meanFactor(factors: FuelFactors, fuels: readonly FuelColumns[], decimalComma: boolean) {
  const mixUnknown = counter();
  let generated = 0;
  let withoutFactor = 0;
  const gPerKwh = (cells: Cells, line: number): number | undefined => {
    let grams = 0;
    let known = 0;
    let unknown = 0;
    let given = false;
    for (const columns of fuels) {
      const mw = powerMw(cells, columns, decimalComma);
      if (mw === undefined) continue;
      if (Number.isNaN(mw)) return Number.NaN;
      given = true;
      const factor = columns.fuel === undefined ? undefined : factors[columns.fuel];
      if (mw <= 0) continue;
      if (factor === undefined) unknown += mw;
      else {
        known += mw;
        grams += mw * factor;
      }
    }
    if (!given || known + unknown === 0) return undefined;
    if (unknown > maxWithoutFactor * (known + unknown)) {
      mixUnknown.add(line);
      return undefined;
    }
    generated += known + unknown;
    withoutFactor += unknown;
    return grams / known;
  };
  const notices = (): HourlyNotice[] => [
    ...(withoutFactor > 0
      ? [{ code: "fuels-without-factor" as const, share: withoutFactor / generated }]
      : []),
    ...(mixUnknown.count() > 0
      ? [{ code: "mix-unknown" as const, max: maxWithoutFactor, ...mixUnknown.tally("line") }]
      : []),
  ];
  return { gPerKwh, notices };
}

/**
 * EIA-930 six-month balance file: power by fuel of every balancing authority, no intensity. With factors handed in,
 * the life-cycle mean of what is generated there; imports are not in it. Stamps are ends of hours.
 */
export const eiaBalance: TableFormat = {
  source: "eia-balance",
  recognise: (columns, decimalComma, { fuelFactors }) => {
    const { at } = columns;
    const zoneAt = at("balancing authority");
    const fuels = fuelColumns(columns);
    if (zoneAt < 0 || fuels.length === 0) return undefined;
    const stampAt = at("utc time at end of hour");
    if (stampAt < 0) {
      return { code: "missing-column", source: "eia-balance", column: "UTC Time at End of Hour" };
    }
    if (fuelFactors === undefined) return { code: "no-intensity", source: "eia-balance" };
    const { gPerKwh, notices } = meanFactor(fuelFactors, fuels, decimalComma);
    return {
      stampAt,
      marks: "end",
      dateOrder: "month-first",
      candidates: [{ column: "Net Generation (MW) from …", basis: "eia-fuels", gPerKwh }],
      zoneAt,
      doubt: (cells) =>
        fuels.some(({ imputed }) => (cells[imputed]?.trim() ?? "") !== "")
          ? "estimated"
          : undefined,
      notices,
    };
  },
};
