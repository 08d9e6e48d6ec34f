import type { Dataset } from "../../dataset/types.ts";
import { experimentFields, limitsOf } from "../../experiment/fields.ts";
import { yearOf } from "../beside.ts";
import type { ImportedRun } from "../imported.ts";
import type { YearChoice } from "./picks.ts";

/** The year in which a run ended, where an experiment can have it. */
export function takenYearOf(run: ImportedRun, dataset: Dataset): number | undefined {
  const year = yearOf(run);
  const { max } = limitsOf(experimentFields.year, dataset);
  return year === undefined || year > max ? undefined : year;
}

/** An experiment has one year: the user's, else the one of most lines, of several such the newest. */
export function yearChoice(
  years: readonly (number | undefined)[],
  chosen: number | undefined,
): YearChoice {
  const counts = new Map<number, number>();
  for (const year of years) {
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ascending = [...counts].toSorted(([a], [b]) => a - b);
  const most = Math.max(...counts.values());
  const usual = ascending.findLast(([, count]) => count === most)?.[0];
  return { years: ascending.map(([year]) => year), year: chosen ?? usual };
}
