import { z } from "zod";

/** A cell type: text in, value out, with the words a problem uses for what was expected. */
function cell<T>(expected: string, parse: (text: string) => T | undefined) {
  return z.string().transform((input, context) => {
    const value = input === input.trim() ? parse(input) : undefined;
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: expected, input });
    return z.NEVER;
  });
}

type Parsed<T> = { readonly expected: string; readonly parse: (text: string) => T | undefined };

function required<T>({ expected, parse }: Parsed<T>) {
  return cell(expected, parse);
}

function optional<T>({ expected, parse }: Parsed<T>) {
  return z.union([z.literal("").transform(() => undefined), cell(expected, parse)]);
}

function numeric(unit: string, low: number, high: number): Parsed<number> {
  const expected = `${unit}, ${low} to ${high}`;
  const parse = (text: string): number | undefined => {
    const value = Number(text);
    const inRange = /^-?\d+(\.\d+)?$/.test(text) && value >= low && value <= high;
    return inRange ? value : undefined;
  };
  return { expected, parse };
}

function whole(unit: string, low: number, high: number): Parsed<number> {
  const { expected, parse } = numeric(`whole ${unit}`, low, high);
  return { expected, parse: (text) => (/^-?\d+$/.test(text) ? parse(text) : undefined) };
}

function shaped(expected: string, pattern: RegExp): Parsed<string> {
  return { expected, parse: (text) => (pattern.test(text) ? text : undefined) };
}

function oneOf<const T extends string>(words: readonly T[]): Parsed<T> {
  return {
    expected: words.join(", "),
    parse: (text) => words.find((word) => word === text),
  };
}

function listOf(item: Parsed<string>): Parsed<readonly string[]> {
  const parse = (text: string): readonly string[] | undefined => {
    const items = text.split("|");
    return items.every((one) => item.parse(one) !== undefined) ? items : undefined;
  };
  return { expected: `${item.expected}, several joined by |`, parse };
}

const plainText = shaped("text on one line", /^[^\n\r|^]+$/);
const listItem = shaped("text without ^", /^[^\n\r|^]+$/);
const kebabId = shaped("an id of a-z, 0-9 and -", /^[a-z0-9]+(-[a-z0-9]+)*$/);
const snakeId = shaped("an id of a-z, 0-9 and _", /^[a-z0-9]+(_[a-z0-9]+)*$/);
const standing = oneOf(["measured", "published", "estimated", "assumed"]);
const yesNo: Parsed<boolean> = {
  expected: "yes, no",
  parse: (text) => (text === "yes" ? true : text === "no" ? false : undefined),
};
const freeText = shaped("text on one line", /^[^\n\r]*$/);

/** The cell types of all tables; `maybe` holds those that may be empty. */
export const need = {
  text: required(plainText),
  note: required(freeText),
  kebab: required(kebabId),
  snake: required(snakeId),
  yesNo: required(yesNo),
  standing: required(standing),
  sources: required(listOf(kebabId)),
  number: (unit: string, low: number, high: number) => required(numeric(unit, low, high)),
  whole: (unit: string, low: number, high: number) => required(whole(unit, low, high)),
  year: required(whole("year", 1990, 2050)),
  match: (expected: string, pattern: RegExp) => required(shaped(expected, pattern)),
  oneOf: <const T extends string>(words: readonly T[]) => required(oneOf(words)),
};

const noItems: readonly string[] = [];

export const maybe = {
  text: optional(plainText),
  kebab: optional(kebabId),
  standing: optional(standing),
  /** An empty cell is a list of none. */
  list: z.union([z.literal("").transform(() => noItems), required(listOf(listItem))]),
  number: (unit: string, low: number, high: number) => optional(numeric(unit, low, high)),
  whole: (unit: string, low: number, high: number) => optional(whole(unit, low, high)),
  year: optional(whole("year", 1990, 2050)),
  match: (expected: string, pattern: RegExp) => optional(shaped(expected, pattern)),
  oneOf: <const T extends string>(words: readonly T[]) => optional(oneOf(words)),
};
