import type { ImportedRun, OtherReading } from "../imported.ts";
import type { RunNotice } from "../notice.ts";

/** What runs of one line must have in common beside their hardware, place, status and year. */
export type Likeness = {
  /** Names of runs, versions, and what notices say. */
  readonly names: boolean;
  /** In which they ended. */
  readonly months: boolean;
  readonly persons: boolean;
};

/** Of these the figures are added up or computed anew; of others each one said is kept. */
const summed: ReadonlySet<RunNotice["code"]> = new Set([
  "flushes-merged",
  "epochs-merged",
  "windows-summed",
  "pue-divided-out",
  "parts-differ",
  "samples-missing",
]);

const numbers = new Map<string, number>();
const numberOfObject = new WeakMap<object, number>();

/** A short name for what names parts or a place; runs of a long file share these objects. */
function nameOf(value: object | undefined): number {
  if (value === undefined) return 0;
  let number = numberOfObject.get(value);
  if (number === undefined) {
    const text = JSON.stringify(value);
    number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    numberOfObject.set(value, number);
  }
  return number;
}

function workloadKey(workload: ImportedRun["workload"], likeness: Likeness): string {
  let key = "";
  for (const name in workload) {
    // Whether there is an energy makes a difference, how much does not.
    const isFigure = name === "hours" || name === "measuredKwh";
    if (name === "name" && !likeness.names) continue;
    key += `${name}=${isFigure ? "" : workload[name as keyof typeof workload]}\n`;
  }
  return key;
}

const otherKey = ({ code, workload }: OtherReading, likeness: Likeness): string =>
  `${code} ${workloadKey(workload, likeness)}`;

function noticeKey(notice: RunNotice, likeness: Likeness): string {
  const { code } = notice;
  if (notice.code === "implied-intensity") return `${code} ${notice.isUsual}`;
  return summed.has(code) || !likeness.names ? code : JSON.stringify(notice);
}

const timeKey = (end: Date, { months }: Likeness): string =>
  `${end.getUTCFullYear()}${months ? ` ${end.getUTCMonth()}` : ""}`;

/** What two runs have in common that can be one line: all but hours, energy, days and figures. */
export function kindOf(run: ImportedRun, isDouble: boolean, likeness: Likeness): string {
  const { workload, tool, span, accelerators, processor, place, others, notices } = run;
  const { person, status } = run;
  const { version, covers, pue, kwh, kg, intensityGPerKwh } = tool;
  const names = `${nameOf(accelerators)} ${nameOf(processor)} ${nameOf(place)}`;
  const present = `${kwh === undefined} ${kg === undefined} ${intensityGPerKwh === undefined}`;
  const ended = span === undefined ? "" : timeKey(new Date(span.endMs), likeness);
  const tracker = `${likeness.names ? version : ""} ${covers} ${pue} ${present}`;
  const whose = `${status}\t${likeness.persons ? person : ""}`;
  let kind = `${isDouble} ${ended} ${tracker}\t${whose}\t${names}\t${workloadKey(workload, likeness)}`;
  for (const one of others) kind += `\t${otherKey(one, likeness)}`;
  for (const one of notices) kind += `\t${noticeKey(one, likeness)}`;
  return kind;
}
