import {
  type LineField,
  type LinePart,
  type LineQuestion,
  mostCandidates,
  type NumberPart,
  type NumberQuestion,
  type TextPart,
  type TextQuestion,
} from "./line.ts";

export type Found = LinePart | LineQuestion;

/** The order in which parts and questions are given: that of the form. */
const fields: readonly LineField[] = [
  "devices",
  "hardware",
  "hours",
  "site",
  "utilisationPercent",
  "runs",
  "year",
];

function isText(found: Found): found is TextPart | TextQuestion {
  return found.field === "hardware" || found.field === "site";
}

function joinedWords(found: readonly Found[]): string {
  return found.map(({ from }) => from).join(", ");
}

function settledText(found: readonly (TextPart | TextQuestion)[]): readonly Found[] {
  const [first] = found;
  if (first === undefined) return [];
  const ids = new Set(found.flatMap((one) => ("code" in one ? one.candidates : [one.value])));
  const from = joinedWords(found);
  if (ids.size === 1 && found.every((one) => !("code" in one))) return [{ ...first, from }];
  const candidates = [...ids].slice(0, mostCandidates);
  return [{ field: first.field, code: "which", candidates, from }];
}

function settledNumber(found: readonly (NumberPart | NumberQuestion)[]): readonly Found[] {
  const parts = found.flatMap((one) => ("code" in one ? [] : [one]));
  const questions = found.flatMap((one) => ("code" in one ? [one] : []));
  const [part] = parts;
  if (part === undefined) return questions;
  const values = [...new Set(parts.map(({ value }) => value))];
  const from = joinedWords(parts);
  return values.length === 1 && questions.length === 0
    ? [{ ...part, from }]
    : [{ field: part.field, code: "several", values, from }, ...questions];
}

/** Parts and questions, no field with both: what was said in two ways is asked. */
export function settled(found: readonly Found[]): {
  readonly parts: readonly LinePart[];
  readonly questions: readonly LineQuestion[];
} {
  const all = fields.flatMap((field) => {
    const ofField = found.filter((one) => one.field === field);
    return [
      ...settledText(ofField.filter((one) => isText(one))),
      ...settledNumber(ofField.filter((one) => !isText(one))),
    ];
  });
  return {
    parts: all.flatMap((one) => ("code" in one ? [] : [one])),
    questions: all.flatMap((one) => ("code" in one ? [one] : [])),
  };
}
