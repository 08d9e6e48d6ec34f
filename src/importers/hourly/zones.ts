import type { HourlyProblem } from "./notice.ts";

export const sameZone = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A file of several zones needs one to be chosen, and the one chosen must be there. */
export function zoneProblem(
  zones: ReadonlySet<string>,
  wanted: string | undefined,
): HourlyProblem | undefined {
  const all = [...zones].sort();
  if (wanted === undefined) {
    return zones.size > 1 ? { code: "several-zones", zones: all } : undefined;
  }
  return all.some((zone) => sameZone(zone, wanted))
    ? undefined
    : { code: "zone-not-in-file", zone: wanted, zones: all };
}
