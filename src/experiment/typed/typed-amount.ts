import type { FieldProblem, Limits } from "../problem.ts";
import { amountOf, amountPattern } from "./amount.ts";

const amount = new RegExp(`^[-−]?${amountPattern}(?:[eE][+-]?\\d+)?$`);

/**
 * An amount that was typed outside the document: a value, or why it is none. Undefined when nothing is there. Commas
 * in groups of three are taken, as where hours and counts are typed.
 */
export function typedAmount(
  text: string,
  limits: Limits,
): { readonly value: number } | { readonly problem: FieldProblem } | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (!amount.test(trimmed)) return { problem: { code: "not-a-number" } };
  const value = amountOf(trimmed.replace("−", "-"));
  const { min, max, aboveMin } = limits;
  return value < min || value > max || (aboveMin && value === min)
    ? { problem: { code: "out-of-range", limits } }
    : { value };
}
