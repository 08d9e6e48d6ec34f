import type { Problem } from "../problem.ts";
import { fileOf, type Tables } from "../tables.ts";

const seasons = ["all", "winter", "spring", "summer", "autumn"] as const;

/** A zone with a profile has all 24 hours of all seasons, each season with mean 1. */
export function profileHours({ profiles }: Tables): readonly Problem[] {
  const zones = [...new Set(profiles.map(({ cells }) => cells.zone))];
  return zones.flatMap((zone) =>
    seasons.flatMap((season): Problem[] => {
      const rows = profiles.filter(({ cells }) => cells.zone === zone && cells.season === season);
      const at = { file: fileOf("profiles"), line: rows[0]?.line ?? 0 };
      const hours = new Set(rows.map(({ cells }) => cells.hour_local));
      if (hours.size !== 24) {
        const found = `${hours.size} hours of ${zone} ${season}`;
        return [{ ...at, column: "hour_local", found, expected: "24 hours" }];
      }
      const mean = rows.reduce((sum, { cells }) => sum + cells.relative, 0) / rows.length;
      if (Math.abs(mean - 1) < 0.001) return [];
      const found = `mean ${mean.toFixed(4)} of ${zone} ${season}`;
      return [{ ...at, column: "relative", found, expected: "mean 1" }];
    }),
  );
}
