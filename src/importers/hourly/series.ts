import type { HourlyNotice, HourlyProblem } from "./notice.ts";

/** Formats of hourly carbon intensity that can be read. */
export type HourlySource =
  | "electricity-maps"
  | "gb-api"
  | "neso-fuel"
  | "neso-intensity"
  | "eia-balance"
  | "eia-published"
  | "watttime-v3"
  | "watttime-v2"
  | "sgip";

/** What the numbers of a series stand for, which decides what they may be compared with. */
export type Basis =
  | "life-cycle"
  | "direct"
  | "gb-operational"
  | "eia-consumed"
  | "eia-generated"
  | "eia-fuels"
  | "watttime-average"
  | "watttime-marginal"
  | "sgip-marginal";

export type SeriesKind = "location" | "direct" | "marginal";

/** Life-cycle averages are `location`, as the dataset's; averages without life cycle are `direct`. */
export const kindOfBasis: Readonly<Record<Basis, SeriesKind>> = {
  "life-cycle": "location",
  direct: "direct",
  "gb-operational": "direct",
  "eia-consumed": "direct",
  "eia-generated": "direct",
  "eia-fuels": "location",
  "watttime-average": "direct",
  "watttime-marginal": "marginal",
  "sgip-marginal": "marginal",
};

/** Mean intensity from a time on up to another, milliseconds since 1970, UTC. */
export type HourlyPoint = {
  readonly startMs: number;
  readonly endMs: number;
  readonly gPerKwh: number;
  /** The source itself calls it an estimate, an imputation or a forecast. */
  readonly estimated?: boolean;
};

export type HourlySeries = {
  /** Sorted, none overlaps another, at least two. Between them may be gaps. */
  readonly points: readonly HourlyPoint[];
  /** Usual length of one. */
  readonly stepMs: number;
  readonly kind: SeriesKind;
  readonly basis: Basis;
  readonly lifeCycle: boolean;
  readonly source: HourlySource;
  /** As the file calls it. */
  readonly zone?: string;
  readonly notices: readonly HourlyNotice[];
};

export type HourlyResult =
  | { readonly ok: true; readonly series: HourlySeries }
  | { readonly ok: false; readonly problem: HourlyProblem };

/** Fuels that a factor can be handed in for. */
export type Fuel = "coal" | "gas" | "nuclear" | "oil" | "hydro" | "solar" | "wind" | "geothermal";

/** Life-cycle intensity by fuel, g/kWh. */
export type FuelFactors = { readonly [F in Fuel]?: number };

export type HourlyOptions = {
  /** Which zone of a file with several. */
  readonly zone?: string;
  /** For files that have power by fuel and no intensity. */
  readonly fuelFactors?: FuelFactors;
};
