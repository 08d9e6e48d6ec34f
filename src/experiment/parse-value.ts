import { nearest } from "../dataset/nearest.ts";
import { suggesting, type FieldProblem, type Limits } from "./problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { isFaulty, type Entry, type FieldValue } from "./entry.ts";
import { limitsOf, type Field } from "./fields.ts";
import { parsePins, textOfPins } from "./parse-pins.ts";
import { checkHardware, checkCpu, checkSite } from "./parse-id.ts";

/** A value, or why the text is none. */
export type Parsed<T> = { readonly value: T } | { readonly problem: FieldProblem };

const numberGrammar = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function parseNumber(text: string, limits: Limits, whole: boolean): Parsed<number> {
  if (!numberGrammar.test(text)) return { problem: { code: "not-a-number" } };
  // Adding 0 makes -0 a plain 0, which is how String() writes it.
  const value = Number(text) + 0;
  const { min, max, aboveMin } = limits;
  if (value < min || value > max || (aboveMin && value === min)) {
    return { problem: { code: "out-of-range", limits: { min, max, aboveMin } } };
  }
  if (whole && !Number.isInteger(value)) return { problem: { code: "not-whole" } };
  return { value };
}

function parseText(text: string, maxLength: number): Parsed<string> {
  if (text.length > maxLength) return { problem: { code: "too-long", maxLength } };
  return /[\p{Cc}\p{Cs}]/u.test(text) ? { problem: { code: "unprintable" } } : { value: text };
}

/** Reads one value in the field's unit. The same for links and for typed text; `text` is not empty. */
export function parseValue(field: Field, text: string, catalogue: Catalogue): Parsed<FieldValue> {
  switch (field.kind) {
    case "number":
      return parseNumber(text, field, field.step === 1);
    case "year":
      return parseNumber(text, limitsOf(field, catalogue.dataset), true);
    case "text":
      return parseText(text, field.maxLength);
    case "choice": {
      const { choices } = field;
      if (choices.includes(text)) return { value: text };
      const suggestion = suggesting(nearest(choices, text));
      return { problem: { code: "unknown-choice", choices, ...suggestion } };
    }
    case "hardware":
      return checked(text, text === "custom" ? undefined : checkHardware(text, catalogue));
    case "cpu":
      return checked(text, checkCpu(text, catalogue));
    case "site":
      return checked(text, checkSite(text, catalogue));
    case "pins":
      return parsePins(text, field.max, catalogue);
  }
}

function checked(value: string, problem: FieldProblem | undefined): Parsed<string> {
  return problem === undefined ? { value } : { problem };
}

/** The text of a value, as a link has it before escaping. */
export function textOf(value: FieldValue): string {
  return typeof value === "object" ? textOfPins(value) : String(value);
}

/**
 * An entry from text that was typed: surrounding spaces are dropped, nothing else is mended. Undefined, which is
 * absent, when nothing is left.
 */
export function typedEntry(
  field: Field,
  text: string,
  catalogue: Catalogue,
): Entry<FieldValue> | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const parsed = parseValue(field, trimmed, catalogue);
  return "problem" in parsed ? { raw: text, problem: parsed.problem } : parsed;
}

/**
 * An entry from a value of a program (an importer, an example): held to the same limits as a link, so that all
 * that is entered can be written and read again. Undefined for an empty text or list.
 */
export function checkedEntry(
  field: Field,
  value: FieldValue,
  catalogue: Catalogue,
): Entry<FieldValue> | undefined {
  const raw = textOf(value);
  if (raw === "") return undefined;
  const parsed = parseValue(field, raw, catalogue);
  return "problem" in parsed ? { raw, problem: parsed.problem } : parsed;
}

/** The text to show in a field: the raw text in error, otherwise the value's. */
export function shownText(entry: Entry<FieldValue> | undefined): string {
  if (entry === undefined) return "";
  return isFaulty(entry) ? entry.raw : textOf(entry.value);
}
