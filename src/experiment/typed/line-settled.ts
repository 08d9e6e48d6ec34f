import type { LineField, LinePart, LineQuestion } from "./line.ts";

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

function isQuestion(found: Found): found is LineQuestion {
  return "code" in found;
}

/** One field's findings: a part if they agree. What was said in two ways is asked. */
function settledField(found: readonly Found[]): readonly Found[] {
  const questions = found.filter(isQuestion);
  const [part, ...others] = found.filter((one) => !isQuestion(one));
  if (part === undefined) return questions;
  const from = [part, ...others].map((one) => one.from).join(", ");
  const values = [...new Set([part, ...others].map(({ value }) => value))];
  if (values.length === 1 && questions.length === 0) return [{ ...part, from }];
  return [{ field: part.field, code: "several", values, from }, ...questions];
}

/** Parts and questions, no field with both. */
export function settled(found: readonly Found[]): {
  readonly parts: readonly LinePart[];
  readonly questions: readonly LineQuestion[];
} {
  const all = fields.flatMap((field) => settledField(found.filter((one) => one.field === field)));
  return {
    parts: all.filter((one) => !isQuestion(one)),
    questions: all.filter(isQuestion),
  };
}
