import type { Dataset } from "../../dataset/types.ts";
import { resolve } from "../../experiment/resolve.ts";
import { besideOurs } from "../beside.ts";
import type { MatchedLine, MatchedLines } from "./matched-lines.ts";
import type { Picks, Preview, PreviewLine } from "./picks.ts";
import { placeAsked } from "./places.ts";
import { yearChoice } from "./years.ts";

/** What the choices over all lines make of one of them. */
type Setting = Pick<PreviewLine, "isTicked" | "isPlaceAssumed"> & {
  readonly site: string | undefined;
  readonly year: number | undefined;
  readonly dataset: Dataset;
};

type Known = { readonly setting: Setting; readonly line: PreviewLine };

/** Of a thousand lines a tick changes one: the others are as they were. */
const known = new WeakMap<MatchedLine, Known>();

function isSame(a: Setting, b: Setting): boolean {
  return Object.entries(a).every(([name, value]) => b[name as keyof Setting] === value);
}

function withFigures(matched: MatchedLine, setting: Setting): PreviewLine {
  const { isTicked, isPlaceAssumed, site, year, dataset } = setting;
  const workload = site === undefined ? matched.workload : { ...matched.workload, site };
  return {
    ...matched,
    workload,
    isTicked,
    isPlaceAssumed,
    missing: resolve(workload, year ?? dataset.newestGridYear, dataset).missing,
    beside: besideOurs(matched.run, workload, dataset, "site", year),
  };
}

function previewLine(matched: MatchedLine, setting: Setting): PreviewLine {
  const before = known.get(matched);
  if (before !== undefined && isSame(before.setting, setting)) return before.line;
  const line = withFigures(matched, setting);
  known.set(matched, { setting, line });
  return line;
}

/** Everything to be seen of the lines before they are taken, with what the user chose for them. */
export function previewOf(
  { lines, questions }: MatchedLines,
  picks: Picks,
  dataset: Dataset,
  sitesOfExperiment: readonly string[],
): Preview {
  const isTicked = ({ key, isDouble }: MatchedLine) => picks.ticks.get(key) ?? !isDouble;
  const ticked = lines.filter(isTicked);
  const years = yearChoice(
    ticked.map(({ year }) => year),
    picks.year,
  );
  const place = placeAsked({
    lines: ticked.filter(({ isPlaceless }) => isPlaceless).length,
    sitesOfLines: ticked.flatMap(({ workload: { site } }) => site ?? []),
    sitesOfExperiment,
    answer: picks.place,
  });
  const preview = lines.map((line) =>
    previewLine(line, {
      isTicked: isTicked(line),
      isPlaceAssumed: line.isPlaceless && place?.assumedFrom !== undefined,
      site: line.isPlaceless ? place?.site : undefined,
      year: years.year,
      dataset,
    }),
  );
  return { lines: preview, questions, place, years };
}
