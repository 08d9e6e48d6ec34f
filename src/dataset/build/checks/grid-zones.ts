import { gridYears, yearlyIntensities } from "../intensities.ts";
import type { Problem } from "../problem.ts";
import { fileOf, type Tables } from "../tables.ts";

const file = fileOf("zones");

/** Zones of the table and of `@tgwf/co2` are the same, in every year. */
export function gridZones(
  { zones }: Tables,
  intensities: ReadonlyMap<string, readonly (number | undefined)[]> = yearlyIntensities(),
): readonly Problem[] {
  const known = new Set(zones.map(({ cells }) => cells.id));
  const missing = [...intensities.keys()].filter((zone) => !known.has(zone));
  const unlisted = missing.map((found): Problem => {
    return { file, line: 0, column: "id", found, expected: "a row for every zone of @tgwf/co2" };
  });
  const unknown = zones.flatMap(({ line, cells: { id } }): Problem[] => {
    const values = intensities.get(id) ?? [];
    const gaps = gridYears.filter((_, index) => values[index] === undefined);
    if (gaps.length === 0) return [];
    const expected = `a zone that @tgwf/co2 has in ${gaps.join(", ")}`;
    return [{ file, line, column: "id", found: id, expected }];
  });
  return [...unlisted, ...unknown];
}

/** The zones a country offers are those that lie in it, its own first. */
export function defaultZones({ zones, countries }: Tables): readonly Problem[] {
  return countries.flatMap(({ line, cells }): Problem[] => {
    const own = zones.filter((zone) => zone.cells.country === cells.iso2).map((z) => z.cells.id);
    const first = own.includes(cells.iso2) ? [cells.iso2] : [];
    const expected = [...first, ...own.filter((id) => id !== cells.iso2)].join("|");
    const found = cells.default_zones.join("|");
    if (found === expected) return [];
    return [{ file: fileOf("countries"), line, column: "default_zones", found, expected }];
  });
}
