import type { Steps } from "../../dataset/steps.ts";
import type { Dataset } from "../../dataset/types.ts";
import { resolve } from "../../experiment/resolve.ts";
import { besideOurs } from "../beside.ts";
import type { MatchedLine, MatchedLines } from "./matched-lines.ts";
import type { Picks, Preview, PreviewLine } from "./picks.ts";
import { placeAsked } from "./places.ts";
import { yearChoice } from "./years.ts";

/** What the choices over all lines make of the figures of one. */
type Setting = {
  readonly site: string | undefined;
  readonly year: number | undefined;
  readonly dataset: Dataset;
};

type Figures = Pick<PreviewLine, "workload" | "missing" | "beside">;

type Marks = Pick<PreviewLine, "isTicked" | "isPlaceAssumed">;

type Known = { readonly setting: Setting; readonly figures: Figures; readonly line: PreviewLine };

/** Of a thousand lines a tick changes one: the others are as they were. */
const known = new WeakMap<MatchedLine, Known>();

function isSame<T extends object>(a: T, b: T): boolean {
  return Object.entries(a).every(([name, value]) => b[name as keyof T] === value);
}

function figuresOf(matched: MatchedLine, { site, year, dataset }: Setting): Figures {
  const workload = site === undefined ? matched.workload : { ...matched.workload, site };
  return {
    workload,
    missing: resolve(workload, year ?? dataset.newestGridYear, dataset).missing,
    beside: besideOurs(matched.run, workload, dataset, "site", year),
  };
}

/** One step, and none where the figures are known: so that a tick is seen at once. */
function* previewLine(matched: MatchedLine, setting: Setting, marks: Marks): Steps<PreviewLine> {
  const before = known.get(matched);
  const after = before !== undefined && isSame(before.setting, setting) ? before : undefined;
  if (after !== undefined && isSame(marks, after.line)) return after.line;
  const figures = after?.figures ?? figuresOf(matched, setting);
  const line = { ...matched, ...figures, ...marks };
  known.set(matched, { setting, figures, line });
  if (after === undefined) yield;
  return line;
}

/** Everything to be seen of the lines before they are taken, with what the user chose for them. */
export function* previewInSteps(
  { lines, questions }: MatchedLines,
  picks: Picks,
  dataset: Dataset,
  sitesOfExperiment: readonly string[],
): Steps<Preview> {
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
  const preview: PreviewLine[] = [];
  for (const line of lines) {
    const { isPlaceless } = line;
    const site = isPlaceless ? place?.site : undefined;
    const isPlaceAssumed = isPlaceless && place?.assumedFrom !== undefined;
    preview.push(
      yield* previewLine(
        line,
        { site, year: years.year, dataset },
        { isTicked: isTicked(line), isPlaceAssumed },
      ),
    );
  }
  return { lines: preview, questions, place, years };
}
