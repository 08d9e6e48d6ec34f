import type { MeasuredPart } from "../../calculation/prediction.ts";
import { typedAmount } from "../typed/typed-amount.ts";

export type PartsProblem =
  /** Lines are counted from 1. */
  | { readonly code: "line-unreadable"; readonly line: number; readonly text: string }
  /** Hours in this line and not in others, or the other way round. */
  | { readonly code: "line-uneven"; readonly line: number }
  | { readonly code: "too-many-lines"; readonly max: number };

/** No run has so many epochs, and a longer list is a log. */
const maxLines = 10_000;

/** Hours from 4 ms on: what is to come is divided by them, and no figure may grow beyond all numbers. */
export const limits = {
  kwh: { min: 0, max: 1e12, aboveMin: false },
  hours: { min: 1e-6, max: 1e9, aboveMin: false },
} as const;

/** `0.0042` or `0.0042 0.5`: kWh, then hours if they are known. */
function readLine(text: string): MeasuredPart | undefined {
  const [first = "", second, ...more] = text.trim().split(/[;\t ]+|, /);
  const kwh = typedAmount(first, limits.kwh);
  const hours = second === undefined ? undefined : typedAmount(second, limits.hours);
  if (more.length > 0 || kwh === undefined || "problem" in kwh) return undefined;
  if (second !== undefined && (hours === undefined || "problem" in hours)) return undefined;
  const value = hours !== undefined && "value" in hours ? hours.value : undefined;
  return { kwh: kwh.value, hours: value };
}

/** Reads a list of epochs, a line each; empty lines are none. Undefined where there is nothing. */
export function readParts(
  text: string,
): { readonly parts: readonly MeasuredPart[] } | { readonly problem: PartsProblem } | undefined {
  const lines = [...text.split("\n").entries()].filter(([, line]) => line.trim() !== "");
  if (lines.length === 0) return undefined;
  if (lines.length > maxLines) return { problem: { code: "too-many-lines", max: maxLines } };
  const parts: MeasuredPart[] = [];
  for (const [at, line] of lines) {
    const part = readLine(line);
    if (part === undefined) {
      return { problem: { code: "line-unreadable", line: at + 1, text: line.trim() } };
    }
    const [first = part] = parts;
    if ((part.hours === undefined) !== (first.hours === undefined)) {
      return { problem: { code: "line-uneven", line: at + 1 } };
    }
    parts.push(part);
  }
  return { parts };
}

/** More digits than any meter has, and few enough to be read. */
const textOf = (value: number): string => String(Number(value.toPrecision(9)));

/** The text of a list, as `readParts` reads it. */
export function textOfParts(parts: readonly MeasuredPart[]): string {
  return parts
    .map(({ kwh, hours }) => [kwh, ...(hours === undefined ? [] : [hours])].map(textOf).join(" "))
    .join("\n");
}
