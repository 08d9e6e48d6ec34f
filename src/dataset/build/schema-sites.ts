import { z } from "zod";
import { maybe, need } from "./cells.ts";
import type { TableSpec } from "./table-spec.ts";

const iso2 = need.match("an ISO 3166 alpha-2 code", /^[A-Z]{2}$/);
const zoneKey = /^[A-Z]{2}(-[A-Z0-9]+)*$/;
const zoneId = need.match("an Electricity Maps zone key", zoneKey);
const latitude = ["degrees north", -90, 90] as const;
const longitude = ["degrees east", -180, 180] as const;
const gPerKwh = maybe.number("gCO2e/kWh", 0, 2000);
const pue = maybe.number("PUE", 1, 2.5);

const providerRow = z.object({
  id: need.kebab,
  name: need.text,
  fleet_pue: pue,
  fleet_pue_year: maybe.year,
  fleet_pue_standing: maybe.standing,
  renewable_match_percent: maybe.number("percent", 0, 100),
  renewable_match_year: maybe.year,
  claim: maybe.text,
  aliases: maybe.list,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const regionRow = z.object({
  provider: need.kebab,
  code: need.match("a region code", /^[A-Za-z0-9-]+$/),
  name: need.text,
  city: maybe.text,
  country: iso2,
  subdivision: maybe.text,
  continent: need.text,
  access: need.oneOf(["open", "government", "china", "sovereign"]),
  lat: maybe.number(...latitude),
  lon: maybe.number(...longitude),
  zone: maybe.match("an Electricity Maps zone key", zoneKey),
  zone_basis: maybe.oneOf(["named", "inferred"]),
  pue,
  pue_year: maybe.year,
  pue_standing: maybe.standing,
  wue_l_per_kwh: maybe.number("L/kWh", 0, 10),
  wue_year: maybe.year,
  cfe_percent: maybe.number("percent", 0, 100),
  market_g_per_kwh: gPerKwh,
  provider_g_per_kwh: gPerKwh,
  provider_g_year: maybe.year,
  opened_year: maybe.year,
  aliases: maybe.list,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const zoneRow = z.object({
  id: zoneId,
  name: need.text,
  country: iso2,
  subdivisions: maybe.list,
  continent: need.text,
  lat: need.number(...latitude),
  lon: need.number(...longitude),
  timezone: need.match("an IANA time zone", /^[A-Za-z]+(\/[A-Za-z_-]+)*$/),
  quality: need.oneOf(["measured", "partly estimated", "estimated", "aggregate", "unknown"]),
  retail_load: need.yesNo,
  covers: maybe.list,
  source_ids: need.sources,
  note: need.note,
});

const countryRow = z.object({
  iso2,
  iso3: need.match("an ISO 3166 alpha-3 code", /^[A-Z]{3}$/),
  name: need.text,
  continent: need.text,
  default_zones: maybe.list,
  ember_g_per_kwh: gPerKwh,
  ember_year: maybe.year,
  eea: need.yesNo,
  source_ids: need.sources,
  note: need.note,
});

const countryBoxRow = z.object({
  country: iso2,
  west: need.number(...longitude),
  south: need.number(...latitude),
  east: need.number(...longitude),
  north: need.number(...latitude),
  standing: need.standing,
  source_ids: need.sources,
});

const profileRow = z.object({
  zone: zoneId,
  season: need.oneOf(["all", "winter", "spring", "summer", "autumn"]),
  hour_local: need.whole("hour", 0, 23),
  relative: need.number("ratio to the season's mean", 0, 10),
  p10: need.number("ratio to the season's mean", 0, 10),
  p90: need.number("ratio to the season's mean", 0, 10),
  /** 367 where a UTC year, read in local time, touches one day more. */
  days: need.whole("days", 1, 367),
  year: need.year,
  source_ids: need.sources,
});

export type ProviderRow = z.infer<typeof providerRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type ZoneRow = z.infer<typeof zoneRow>;
export type CountryRow = z.infer<typeof countryRow>;

export const siteSpecs = {
  providers: {
    row: providerRow,
    key: ["id"],
    references: { source_ids: "sources" },
    together: [["fleet_pue", "fleet_pue_standing"]],
  },
  regions: {
    row: regionRow,
    key: ["provider", "code"],
    references: {
      provider: "providers",
      country: "countries",
      zone: "zones",
      source_ids: "sources",
    },
    together: [
      ["lat", "lon"],
      ["zone", "zone_basis"],
      ["pue", "pue_standing"],
      ["wue_l_per_kwh", "wue_year"],
    ],
  },
  zones: {
    row: zoneRow,
    key: ["id"],
    references: { country: "countries", source_ids: "sources" },
  },
  countries: {
    row: countryRow,
    key: ["iso2"],
    references: { default_zones: "zones", source_ids: "sources" },
    together: [["ember_g_per_kwh", "ember_year"]],
  },
  country_boxes: {
    row: countryBoxRow,
    key: ["country"],
    references: { country: "countries", source_ids: "sources" },
    ascending: [["south", "north"]],
  },
  profiles: {
    row: profileRow,
    key: ["zone", "season", "hour_local"],
    references: { zone: "zones", source_ids: "sources" },
    ascending: [["p10", "p90"]],
  },
} satisfies Record<string, TableSpec>;
