import type { Constant, Dataset, Hardware, Region, Zone } from "../dataset/types.ts";

/** Value, low and high of the constants method 1 asks for, as in release 2026.11. */
const constants: Readonly<Record<string, readonly [number, number, number]>> = {
  utilisation_default: [1, 0.5, 1],
  utilisation_given: [1, 0.9, 1.1],
  watts_mean: [1, 0.9, 1.1],
  host_rated_u_default: [0.28, 0.28, 0.28],
  device_and_host_u_default: [1.28, 0.72, 1.6],
  host_rated_u_given: [0.43, 0.17, 0.64],
  host_mean: [0.5, 0.2, 0.75],
  host_tpu_mean: [0.78, 0.64, 1.2],
  host_cpu_only: [0.33, 0.2, 0.6],
  host_soc_or_pc: [0.5, 0.1, 1],
  host_machine: [0, 0, 0],
  host_measured_acc: [0.5, 0.2, 0.75],
  dram_w_per_gb: [0.3725, 0.15, 0.41],
  dram_w_per_gb_large: [0.07, 0.03, 0.41],
  dram_large_from_gb: [256, 256, 256],
  host_cpu_utilisation_default: [50, 21, 100],
  measured_energy_acc: [1, 0.9, 1.1],
  measured_energy_it: [1, 0.9, 1.3],
  measured_energy_wall: [1, 0.9, 1.3],
  pue_cloud: [1.25, 1.05, 1.55],
  pue_own_site: [1.54, 1.1, 1.8],
  pue_home: [1, 1, 1],
  pue_region_bound: [1, 0.97, 1.03],
  pue_fleet_bound: [1, 0.94, 1.2],
  pue_user_bound: [1, 0.97, 1.03],
  intensity_year_bound: [1.3, 1.3, 1.3],
  intensity_low_carbon_term: [20, 20, 20],
  intensity_q_measured: [1, 1, 1],
  intensity_q_partly_estimated: [1.15, 1.15, 1.15],
  intensity_q_estimated: [1.25, 1.25, 1.25],
  intensity_q_aggregate: [1.15, 1.15, 1.15],
  intensity_q_unknown: [1.25, 1.25, 1.25],
  intensity_gap_per_year: [0.1, 0.1, 0.1],
  intensity_short_run_hours: [24, 24, 24],
  intensity_short_run_down: [2.2, 2.2, 2.2],
  intensity_short_run_up: [1.6, 1.6, 1.6],
  intensity_user_bound: [1, 0.909091, 1.1],
  embodied_host_share: [1, 0.7, 1.1],
  embodied_life_hours: [30660, 30660, 30660],
  embodied_tpu_life_hours: [30660, 30660, 30660],
  embodied_per_rated_watt: [4e-5, 2e-5, 8e-5],
  embodied_per_rated_watt_cpu: [0.0001, 5e-5, 0.0002],
  embodied_bound: [1, 0.5, 2],
  wue_site_default: [0.36, 0.05, 2.1],
  wue_site_aws: [0.12, 0.12, 0.12],
  wue_site_microsoft: [0.27, 0.03, 0.34],
  wue_site_google: [1.15, 1.15, 1.15],
  wue_grid_world: [3.908, 1.947, 6.0315],
  wue_grid_us: [3.1321, 3.1321, 4.52],
  wue_grid_france: [3.6737, 3.6737, 3.6737],
  wue_grid_sweden: [6.0315, 6.0315, 6.0315],
  wue_grid_india: [3.4368, 3.4368, 3.4368],
  wue_grid_china: [6.0065, 6.0065, 6.0065],
  wue_grid_germany: [1.947, 1.947, 1.947],
  wue_grid_uk: [2.329, 2.329, 2.329],
  measured_energy_meter: [1, 0.95, 1.05],
  embodied_user_bound: [1, 0.833333, 1.2],
  watts_machine: [1, 0.9, 1.1],
};

function constant([id, [value, low, high]]: [string, readonly [number, number, number]]): Constant {
  return {
    id,
    symbol: id,
    value,
    low,
    high,
    unit: "",
    year: 2026,
    standing: "assumed",
    sources: [],
  };
}

function part(id: string, ratedW: number, more: Partial<Hardware> = {}): Hardware {
  return {
    id,
    name: id,
    vendor: "",
    kind: "gpu",
    ratedW,
    powerW: ratedW,
    powerBasis: "rated",
    powerLowW: ratedW,
    powerHighW: ratedW,
    powerStanding: "published",
    containsCpu: false,
    driverDevices: 1,
    year: 2020,
    embodiedIncludesHost: false,
    embodiedSources: [],
    aliases: [],
    sources: [],
    ...more,
  };
}

function region(id: string, country: string, more: Partial<Region>): Region {
  const [provider = "", code = ""] = id.split("/");
  const own = { id, provider, code, name: code, country, access: "open" as const };
  return { ...own, aliases: [], sources: [], ...more };
}

function zone(id: string, country: string, gPerKwh: number): Zone {
  return {
    id,
    name: id,
    country,
    quality: "measured",
    pickable: true,
    covers: [],
    lat: 0,
    lon: 0,
    timezone: "UTC",
    intensities: [
      { year: 2024, gPerKwh: gPerKwh + 2 },
      { year: 2025, gPerKwh },
    ],
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A release small enough to read, with real ids: what links and the store are tested against. */
export const tinyDataset: Dataset = {
  version: "2026.11",
  method: "1",
  newestGridYear: 2025,
  intensitySources: [],
  hardware: byId([
    part("nvidia-a100-sxm4-40gb", 400, { embodiedKg: 150, embodiedStanding: "estimated" }),
    part("nvidia-v100-sxm2-16gb", 300, { powerW: 325, powerBasis: "mean" }),
    part("google-tpu-v3", 450, { kind: "tpu", powerW: 283, powerBasis: "machine" }),
    part("apple-m1", 20, { kind: "soc", containsCpu: true }),
    part("intel-xeon-platinum-8275cl", 240, { kind: "cpu", cores: 24 }),
  ]),
  providers: byId([{ id: "aws", name: "Amazon Web Services", fleetPue: 1.14, sources: [] }]),
  regions: byId([
    region("aws/us-east-1", "US", { zone: "US-MIDA-PJM", pue: 1.15, pueYear: 2024 }),
    region("aws/eu-west-3", "FR", { zone: "FR" }),
  ]),
  zones: byId([zone("US-MIDA-PJM", "US", 372), zone("FR", "FR", 31)]),
  countries: new Map(),
  constants: byId(Object.entries(constants).map(constant)),
  instances: [],
  defaultOffsetPrice: {
    id: "biochar_2024",
    name: "Biochar",
    currency: "USD",
    year: 2024,
    sources: [],
  },
};
