import { studentT } from "./prediction-student.ts";

/** What was measured of one epoch, or of one of equal windows of a log. */
export type MeasuredPart = {
  readonly kwh: number;
  /** Of all parts or of none. */
  readonly hours: number | undefined;
};

/** How long the whole is: so many parts as were measured, or so many hours. Not less than what was measured. */
export type Plan =
  | { readonly by: "count"; readonly count: number }
  | { readonly by: "hours"; readonly hours: number };

export type Ends = { readonly low: number; readonly high: number };

/** Energy in kWh, or hours: whole = spent + rest. */
export type Foretold = {
  readonly spent: number;
  readonly rest: number;
  readonly whole: number;
  /** Absent where nothing varies, or no spread is known. */
  readonly restEnds: Ends | undefined;
  readonly wholeEnds: Ends | undefined;
  /** The spread reached below 0, which nothing can: the low end of the rest is 0. */
  readonly isFloored: boolean;
};

/** A first part unlike all others, which is counted as spent and not carried on. */
export type WarmUp = {
  readonly of: "energy" | "hours";
  readonly value: number;
  /** Mean of the others. */
  readonly others: number;
};

/** `one-part`: a single part has no spread. `one-sum`: only the sum was measured. `done`: nothing is to come. */
export type SpreadKnown = "known" | "one-part" | "one-sum" | "done";

export type Prediction = {
  readonly energy: Foretold | undefined;
  readonly hours: Foretold | undefined;
  /** Parts to come. A plan in hours may leave part of one. */
  readonly left: number;
  /** Parts that the rest is predicted from. */
  readonly counted: number;
  readonly warmUp: WarmUp | undefined;
  readonly spread: SpreadKnown;
};

/** Share of the outcomes that the ends are meant to hold: 19 of 20 lie above the low one, 19 of 20 below the high one. */
const spreadShare = 0.9;

/** A first part is warm-up outside this interval of the others, */
const warmUpShare = 0.99;
/** of which there are so many at least, */
const warmUpOthers = 3;
/** and this far from their mean: what is smaller changes nothing. */
const warmUpLeast = 0.05;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Standard deviation of a sample, with n − 1. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return Math.sqrt(sum(squares) / (values.length - 1));
}

/**
 * Half of the interval for the sum of so many values to come, from values of the same normal distribution:
 * t × s × √(M + M² ÷ m), the interval for the mean of M future values (Meeker, Hahn and Escobar,
 * Statistical Intervals, 2nd edition, 2017, chapter 4) times M.
 */
function halfInterval(values: readonly number[], toCome: number, share: number): number {
  const { length } = values;
  const t = studentT(share, length - 1);
  return t * deviation(values) * Math.sqrt(toCome + toCome ** 2 / length);
}

function standsOut(of: WarmUp["of"], values: readonly number[]): WarmUp | undefined {
  const [first, ...rest] = values;
  if (first === undefined || rest.length < warmUpOthers) return undefined;
  const others = mean(rest);
  const away = Math.abs(first - others);
  const isOutside = away > halfInterval(rest, 1, warmUpShare) && away > warmUpLeast * others;
  return isOutside ? { of, value: first, others } : undefined;
}

function foretold(
  spent: number,
  counted: readonly number[],
  left: number,
  spread: SpreadKnown,
): Foretold {
  const rest = left === 0 ? 0 : left * mean(counted);
  const whole = spent + rest;
  if (spread !== "known") {
    return { spent, rest, whole, restEnds: undefined, wholeEnds: undefined, isFloored: false };
  }
  const half = halfInterval(counted, left, spreadShare);
  const isFloored = half > rest;
  const restEnds = { low: isFloored ? 0 : rest - half, high: rest + half };
  const wholeEnds = { low: spent + restEnds.low, high: spent + restEnds.high };
  return { spent, rest, whole, restEnds, wholeEnds, isFloored };
}

const fixed = (spent: number, whole: number): Foretold => ({
  spent,
  rest: whole - spent,
  whole,
  restEnds: undefined,
  wholeEnds: undefined,
  isFloored: false,
});

/** Hours of the parts; undefined unless each has them. */
function hoursOf(parts: readonly MeasuredPart[]): readonly number[] | undefined {
  const hours = parts.flatMap((part) => (part.hours === undefined ? [] : [part.hours]));
  return hours.length === parts.length ? hours : undefined;
}

/**
 * The whole of a run from parts measured one by one: what was spent, and for each part to come the mean of those
 * measured, the first left out where it is a warm-up. A plan in hours needs the hours of the parts, above 0.
 */
export function predictFromParts(parts: readonly MeasuredPart[], plan: Plan): Prediction {
  const energies = parts.map(({ kwh }) => kwh);
  const hours = hoursOf(parts);
  const warmUp =
    standsOut("energy", energies) ?? (hours === undefined ? undefined : standsOut("hours", hours));
  const from = warmUp === undefined ? 0 : 1;
  const counted = energies.slice(from);
  const countedHours = hours?.slice(from);
  const spentHours = hours === undefined ? undefined : sum(hours);
  let left = 0;
  if (plan.by === "count") left = plan.count - parts.length;
  else if (countedHours !== undefined) {
    left = (plan.hours - (spentHours ?? 0)) / mean(countedHours);
  }
  let spread: SpreadKnown = counted.length > 1 ? "known" : "one-part";
  if (left === 0) spread = "done";
  let foretoldHours: Foretold | undefined;
  if (spentHours !== undefined && countedHours !== undefined) {
    foretoldHours =
      plan.by === "hours"
        ? fixed(spentHours, plan.hours)
        : foretold(spentHours, countedHours, left, spread);
  }
  return {
    energy: foretold(sum(energies), counted, left, spread),
    hours: foretoldHours,
    left,
    counted: counted.length,
    warmUp,
    spread,
  };
}

/** What was measured in one sum, and the share of the whole that it is: `done` of `planned`, both above 0. */
export type MeasuredSum = {
  readonly kwh: number | undefined;
  readonly hours: number | undefined;
  readonly done: number;
  readonly planned: number;
};

/** The whole of a run whose rest draws and lasts as its beginning did. Of a sum no spread is known. */
export function predictFromSum({ kwh, hours, done, planned }: MeasuredSum): Prediction {
  const left = planned - done;
  const amount = (spent: number | undefined) => {
    if (spent === undefined) return undefined;
    const rest = left === 0 ? 0 : (spent * left) / done;
    return { ...fixed(spent, spent + rest), rest };
  };
  return {
    energy: amount(kwh),
    hours: amount(hours),
    left,
    counted: done,
    warmUp: undefined,
    spread: left === 0 ? "done" : "one-sum",
  };
}
