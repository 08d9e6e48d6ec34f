import { hardwareAliases, providerAliases, regionAliases } from "./checks/aliases.ts";
import { coordinates } from "./checks/coordinates.ts";
import { evidenceRows } from "./checks/evidence.ts";
import { defaultZones, gridZones } from "./checks/grid-zones.ts";
import { embodiedSources, hardwarePower } from "./checks/hardware-power.ts";
import { profileHours } from "./checks/profile-hours.ts";
import { intensitySourcesListed, oneSourcePerUrl, unusedSources } from "./checks/sources-used.ts";
import { ascendingFigures, givenTogether, references, uniqueKeys } from "./checks/spec-checks.ts";
import type { Problem } from "./problem.ts";
import { type Read, readFolder, readTables } from "./read-tables.ts";
import type { Tables } from "./tables.ts";

type Check = (tables: Tables) => readonly Problem[];

const checks: readonly Check[] = [
  uniqueKeys,
  references,
  ascendingFigures,
  givenTogether,
  hardwareAliases,
  providerAliases,
  regionAliases,
  hardwarePower,
  embodiedSources,
  coordinates,
  (tables) => gridZones(tables),
  defaultZones,
  profileHours,
  evidenceRows,
  unusedSources,
  oneSourcePerUrl,
  intensitySourcesListed,
];

/** Reads `data/` and reports everything wrong with it at once. */
export function checkFolder(folder: string): Read {
  const { tables, problems } = readTables(readFolder(folder));
  return { tables, problems: [...problems, ...checks.flatMap((check) => check(tables))] };
}
