import type { HourlyShape, ProfilesFile, Season, ZoneProfile } from "../release-files.ts";
import type { Tables } from "./tables.ts";

const notice =
  "Contains information from Electricity Maps (electricitymaps.com), made available under the Open Database " +
  "License (ODbL) v1.0; modified. Derived from hourly series: this file is under the ODbL as well.";

type ProfileRows = Tables["profiles"];

function shapeOf(rows: ProfileRows): HourlyShape {
  const hours = [...rows].sort((a, b) => a.cells.hour_local - b.cells.hour_local);
  return {
    relative: hours.map(({ cells }) => cells.relative),
    p10: hours.map(({ cells }) => cells.p10),
    p90: hours.map(({ cells }) => cells.p90),
  };
}

function profileOf(rows: ProfileRows, timezone: string): ZoneProfile {
  const season = (name: Season): HourlyShape =>
    shapeOf(rows.filter(({ cells }) => cells.season === name));
  return {
    timezone,
    year: rows[0]?.cells.year ?? 0,
    sources: rows[0]?.cells.source_ids ?? [],
    seasons: {
      all: season("all"),
      winter: season("winter"),
      spring: season("spring"),
      summer: season("summer"),
      autumn: season("autumn"),
    },
  };
}

export function encodeProfiles({ profiles, zones }: Tables, version: string): ProfilesFile {
  const timezones = new Map(zones.map(({ cells }) => [cells.id, cells.timezone]));
  const withProfile = [...new Set(profiles.map(({ cells }) => cells.zone))];
  const entries = withProfile.map((zone) => {
    const rows = profiles.filter(({ cells }) => cells.zone === zone);
    return [zone, profileOf(rows, timezones.get(zone) ?? "")] as const;
  });
  return { version, licence: "ODbL-1.0", notice, zones: Object.fromEntries(entries) };
}
