import type { Hardware } from "../../dataset/types.ts";
import { amountOf, amountPattern } from "./amount.ts";
import { countUnits, type CountUnitName, toDevices } from "./count.ts";
import { parseDuration } from "./duration.ts";
import type { Total } from "./line-numbers.ts";
import type { CountReading } from "./line.ts";
import { freeSpans, isFree, type Sheet, type Span, take, textOfSpan } from "./line-words.ts";

export type CountFinding = {
  readonly amount: number;
  /** "cores"; empty where the part itself is counted. */
  readonly noun: string;
  /** The 16 of `12 of 16 cores`. */
  readonly outOf?: number;
  readonly spans: readonly Span[];
};

const itself: readonly CountUnitName[] = ["devices", "boards", "driver-devices"];

type Noun = { readonly pattern: RegExp; readonly units: readonly CountUnitName[] };

/** What each noun may count. A cluster's CPUs are its processors, its cores, or the threads of these. */
const nouns: readonly Noun[] = [
  { pattern: /^(?:gpus?|tpus?|chips?|accelerators?|devices?)$/i, units: itself },
  { pattern: /^(?:boards?|cards?)$/i, units: ["devices", "boards"] },
  { pattern: /^(?:processors?|sockets?)$/i, units: ["processors"] },
  { pattern: /^cores?$/i, units: ["cores"] },
  { pattern: /^vcpus?$/i, units: ["vcpus"] },
  { pattern: /^cpus?$/i, units: ["processors", "cores", "vcpus"] },
];

function unitsOf(noun: string): readonly CountUnitName[] | undefined {
  return nouns.find(({ pattern }) => pattern.test(noun))?.units;
}

export function isCountNoun(word: string): boolean {
  return unitsOf(word) !== undefined;
}

/** `8x`, and the `x` of `8 x` or `x8`. */
export function isMultiplier(word: string): boolean {
  return /^\d*[x×*]$/i.test(word);
}

const withNoun = new RegExp(
  `^(${amountPattern})(?: of (?:the )?(${amountPattern}))?(?: ?[x×*])? ?([a-z]+)$`,
  "i",
);

/** Takes `12 cores`, `8 GPUs`, `12 of 16 cores`. */
export function takeCountsWithNoun(sheet: Sheet): readonly CountFinding[] {
  const findings: CountFinding[] = [];
  for (const span of freeSpans(sheet, 5)) {
    const match = withNoun.exec(textOfSpan(sheet, span));
    if (match === null) continue;
    const [, amount = "", outOf, noun = ""] = match;
    if (!isCountNoun(noun)) continue;
    take(sheet, span);
    const whole = outOf === undefined ? {} : { outOf: amountOf(outOf) };
    findings.push({ amount: amountOf(amount), noun, ...whole, spans: [span] });
  }
  return findings;
}

const timesBefore = new RegExp(`^(${amountPattern})(?: ?[x×*])?$`, "i");
const timesAfter = new RegExp(`^[x×*] ?(${amountPattern})$`, "i");

/** Machines of several devices each: `4 nodes x`, `2 servers with`, `2x`. */
const machinesBefore = new RegExp(
  `^(${amountPattern})(?: ?[x×*]| (?:nodes?|machines?|servers?|hosts?)(?: ?[x×*]| of| with))$`,
  "i",
);

type Amount = { readonly text: string; readonly span: Span };

/** The first of the spans that is free, in one segment, and fits. */
function amountIn(sheet: Sheet, spans: readonly Span[], pattern: RegExp): Amount | undefined {
  for (const span of spans) {
    if (!isFree(sheet, span)) continue;
    const isApart = sheet.words.slice(span.first + 1, span.end).some((word) => word.startsSegment);
    const text = pattern.exec(textOfSpan(sheet, span))?.[1];
    if (text !== undefined && !isApart) return { text, span };
  }
  return undefined;
}

/** `809472` before and `hours` after the name of a part. */
function deviceHoursOf(amount: Amount, word: string): number | undefined {
  const duration = parseDuration(`${amount.text} device ${word}`);
  return duration !== undefined && "deviceHours" in duration ? duration.deviceHours : undefined;
}

/** How many machines have the count each, where the words before it say so. */
function machinesOf(sheet: Sheet, { first }: Span): Amount | undefined {
  const ahead = [first - 3, first - 2, first - 1].map((at) => ({ first: at, end: first }));
  const isJoined = sheet.words[first]?.startsSegment === false;
  return isJoined ? amountIn(sheet, ahead, machinesBefore) : undefined;
}

/** Takes the count at the name of a part, `8x A100`, `64 TPU v4`, `A100 x8`, or its device-hours. */
export function takeCountAt(sheet: Sheet, { first, end }: Span): CountFinding | Total | undefined {
  const next = { first: end, end: end + 1 };
  const word = isFree(sheet, next) ? textOfSpan(sheet, next) : "";
  const isJoined = sheet.words[first]?.startsSegment === false;
  const ahead = [first - 2, first - 1].map((at) => ({ first: at, end: first }));
  const before = isJoined ? amountIn(sheet, ahead, timesBefore) : undefined;
  const deviceHours = before && deviceHoursOf(before, word);
  if (before !== undefined && deviceHours !== undefined) {
    take(sheet, before.span);
    take(sheet, next);
    return { deviceHours, from: textOfSpan(sheet, { first: before.span.first, end: next.end }) };
  }
  const hasNoun = isCountNoun(word);
  if (hasNoun) take(sheet, next);
  const amount = before ?? amountIn(sheet, [{ first: end, end: end + 2 }, next], timesAfter);
  if (amount === undefined) return undefined;
  take(sheet, amount.span);
  const machines = machinesOf(sheet, amount.span);
  if (machines !== undefined) take(sheet, machines.span);
  return {
    amount: amountOf(amount.text) * (machines === undefined ? 1 : amountOf(machines.text)),
    noun: hasNoun ? word : "",
    spans: [
      ...(machines === undefined ? [] : [machines.span]),
      amount.span,
      ...(hasNoun ? [next] : []),
    ],
  };
}

/** Whether the count is the same of every part: not of cores, for instance. */
export function countsDevices({ noun }: CountFinding): boolean {
  return noun === "" || unitsOf(noun)?.includes("devices") === true;
}

/** What the count may be in devices of this part. Empty where the part has no such thing, or not so many. */
export function countReadings(
  { amount, noun, outOf }: CountFinding,
  hardware: Hardware,
): readonly CountReading[] {
  const [own, ...further] = countUnits(hardware);
  const isOwn = (unit: CountUnitName) => unit === own.unit || itself.includes(unit);
  return [own, ...further].flatMap(({ unit, perDevice }) => {
    const isMeant = noun === "" ? isOwn(unit) : unitsOf(noun)?.includes(unit) === true;
    const isWhole = outOf === undefined || outOf === perDevice;
    const devices = isMeant && isWhole ? toDevices(amount, unit, hardware) : undefined;
    return devices === undefined ? [] : [{ unit, devices }];
  });
}
