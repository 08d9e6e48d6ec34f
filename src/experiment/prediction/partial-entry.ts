import {
  predictFromParts,
  predictFromSum,
  type MeasuredPart,
  type MeasuredSum,
  type Plan,
  type Prediction,
} from "../../calculation/prediction.ts";
import type { MeasuredScope } from "../experiment.ts";
import type { FieldProblem, Limits } from "../problem.ts";
import { parseDuration } from "../typed/duration.ts";
import { typedAmount } from "../typed/typed-amount.ts";
import { limits as partLimits, readParts, type PartsProblem } from "./typed-parts.ts";

/**
 * What is known of a run that is not over, as typed. `parts`: each epoch by itself. `sum`: the energy so far. `model`:
 * hours only, and the power model of the calculator's line.
 */
export type PartialEntry = {
  readonly basis: "parts" | "sum" | "model";
  readonly scope: MeasuredScope;
  readonly kwh: string;
  readonly hours: string;
  /** A line for each epoch, or for each window of a log. */
  readonly parts: string;
  /** A log has no epochs in it: how many were done stands in `done`. */
  readonly areWindows?: boolean;
  /** Whether the whole is told by epochs or steps, or by hours. */
  readonly by: "count" | "hours";
  readonly done: string;
  readonly planned: string;
  readonly plannedHours: string;
};

export type PartialField = "kwh" | "hours" | "parts" | "done" | "planned" | "plannedHours";

export type PartialProblem =
  | FieldProblem
  | PartsProblem
  /** The whole is less than what is done already. */
  | { readonly code: "below-done"; readonly done: number }
  | { readonly code: "parts-without-hours" };

type Asked =
  | { readonly parts: readonly MeasuredPart[]; readonly plan: Plan }
  | { readonly sum: MeasuredSum };

export type ReadEntry = {
  readonly problems: { readonly [F in PartialField]?: PartialProblem };
  /** Fields that are needed and empty. */
  readonly lacking: readonly PartialField[];
  /** Present when nothing is in error or lacking. */
  readonly asked: Asked | undefined;
};

const limits = {
  ...partLimits,
  count: { min: 1e-6, max: 1e12, aboveMin: false },
} as const satisfies Readonly<Record<string, Limits>>;

type Typed = { readonly value: number } | { readonly problem: PartialProblem } | undefined;

/** Hours as a number, or with units: `3d 4h`, `1:30:00`. */
function typedHours(text: string): Typed {
  const duration = parseDuration(text);
  if (duration !== undefined && "hours" in duration) {
    return typedAmount(String(duration.hours), limits.hours);
  }
  return typedAmount(text, limits.hours);
}

const valueOf = (typed: Typed): number | undefined =>
  typed !== undefined && "value" in typed ? typed.value : undefined;

/** What adding up decimals may lose: 0.1 and 0.2 hours are a little more than 0.3. */
const roundingShare = 1e-12;

/** The whole, unless it is less than what is done. */
function whole(typed: Typed, done: number | undefined): Typed {
  const value = valueOf(typed);
  if (value === undefined || done === undefined) return typed;
  if (Math.abs(value - done) <= roundingShare * done) return { value: done };
  return value > done ? typed : { problem: { code: "below-done", done } };
}

type Fields = { readonly [F in PartialField]?: Typed };

function readFields(fields: Fields, optional: readonly PartialField[]) {
  const problems: { [F in PartialField]?: PartialProblem } = {};
  const lacking: PartialField[] = [];
  for (const [name, typed] of Object.entries(fields)) {
    const field = name as PartialField;
    if (typed === undefined) {
      if (!optional.includes(field)) lacking.push(field);
    } else if ("problem" in typed) problems[field] = typed.problem;
  }
  return { problems, lacking, isWhole: lacking.length === 0 && Object.keys(problems).length === 0 };
}

const hoursOf = (parts: readonly MeasuredPart[]): number | undefined =>
  parts.reduce<number | undefined>(
    (all, { hours }) => (all === undefined || hours === undefined ? undefined : all + hours),
    0,
  );

function readPartsEntry(entry: PartialEntry): ReadEntry {
  const { parts: text, areWindows, by, planned, plannedHours } = entry;
  const found = readParts(text);
  const parts = found !== undefined && "parts" in found ? found.parts : undefined;
  const typed: Typed = found === undefined || "problem" in found ? found : { value: 0 };
  const hours = parts === undefined ? undefined : hoursOf(parts);
  const isByEpochs = by === "count" && areWindows === true;
  const done = isByEpochs ? typedAmount(entry.done, limits.count) : undefined;
  let asWhole: Typed;
  if (isByEpochs) asWhole = whole(typedAmount(planned, limits.count), valueOf(done));
  else if (by === "count") asWhole = whole(typedAmount(planned, limits.count), parts?.length);
  else if (parts !== undefined && hours === undefined) {
    asWhole = { problem: { code: "parts-without-hours" } };
  } else asWhole = whole(typedHours(plannedHours), hours);
  const fields = {
    parts: typed,
    ...(isByEpochs && { done }),
    [by === "count" ? "planned" : "plannedHours"]: asWhole,
  };
  const { problems, lacking, isWhole } = readFields(fields, []);
  const value = valueOf(asWhole) ?? 0;
  // All windows together hold the epochs that were done.
  const ofWindows = (value * (parts?.length ?? 0)) / (valueOf(done) ?? 1);
  const plan: Plan =
    by === "count" ? { by, count: isByEpochs ? ofWindows : value } : { by, hours: value };
  const asked = isWhole && parts !== undefined ? { parts, plan } : undefined;
  return { problems, lacking, asked };
}

function readSumEntry(entry: PartialEntry): ReadEntry {
  const { basis, by } = entry;
  const kwh = basis === "sum" ? typedAmount(entry.kwh, limits.kwh) : undefined;
  const hours = typedHours(entry.hours);
  const done = by === "count" ? typedAmount(entry.done, limits.count) : hours;
  const planned =
    by === "count"
      ? whole(typedAmount(entry.planned, limits.count), valueOf(done))
      : whole(typedHours(entry.plannedHours), valueOf(hours));
  const fields: Fields = {
    ...(basis === "sum" && { kwh }),
    hours,
    ...(by === "count" ? { done, planned } : { plannedHours: planned }),
  };
  const isHoursLoose = basis === "sum" && by === "count";
  const { problems, lacking, isWhole } = readFields(fields, isHoursLoose ? ["hours"] : []);
  const sum = {
    kwh: valueOf(kwh),
    hours: valueOf(hours),
    done: valueOf(done) ?? 0,
    planned: valueOf(planned) ?? 0,
  };
  return { problems, lacking, asked: isWhole ? { sum } : undefined };
}

/** Reads what was typed. Nothing is mended: what is no number, or not enough, is told at its field. */
export function readEntry(entry: PartialEntry): ReadEntry {
  return entry.basis === "parts" ? readPartsEntry(entry) : readSumEntry(entry);
}

export function predict(asked: Asked): Prediction {
  return "sum" in asked ? predictFromSum(asked.sum) : predictFromParts(asked.parts, asked.plan);
}

/** Parts measured one by one, where there are some. */
export function partsOf(asked: Asked): readonly MeasuredPart[] {
  return "parts" in asked ? asked.parts : [];
}
