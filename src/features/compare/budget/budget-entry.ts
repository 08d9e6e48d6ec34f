import { create } from "zustand";
import { budgetLimits, type Budget } from "../../../experiment/budget.ts";
import type { FieldProblem } from "../../../experiment/problem.ts";
import { typedAmount } from "../../../experiment/typed/typed-amount.ts";
import { numberTyped } from "../../../view-parts/typed-number.ts";
import { useChoices } from "../choices.ts";

/** The budget as typed. It stays when it is in error, and when another part is shown. */
type BudgetEntry = {
  readonly amount: string;
  readonly unit: Budget["unit"];
  readonly epochsPerRun: string;
};

export const useBudgetEntry = create<BudgetEntry>(() => ({
  amount: "",
  unit: "kg",
  epochsPerRun: "",
}));

export type BudgetProblems = { readonly [P in keyof typeof budgetLimits]?: FieldProblem };

/** What is wrong with the texts. */
export function budgetProblems(entry: BudgetEntry): BudgetProblems {
  const problem = (name: keyof typeof budgetLimits) => {
    const typed = typedAmount(numberTyped(entry[name]), budgetLimits[name]);
    return typed !== undefined && "problem" in typed ? { [name]: typed.problem } : {};
  };
  return { ...problem("amount"), ...problem("epochsPerRun") };
}

function budgetOf(entry: BudgetEntry): Budget | undefined {
  const amount = typedAmount(numberTyped(entry.amount), budgetLimits.amount);
  const epochs = typedAmount(numberTyped(entry.epochsPerRun), budgetLimits.epochsPerRun);
  if (amount === undefined || "problem" in amount) return undefined;
  return {
    amount: amount.value,
    unit: entry.unit,
    ...(epochs === undefined || "problem" in epochs ? {} : { epochsPerRun: epochs.value }),
  };
}

/** Takes what was typed; the budget the tables show follows, and there is none while the amount is in error. */
export function enterBudget(change: Partial<BudgetEntry>): void {
  useBudgetEntry.setState(change);
  useChoices.setState({ budget: budgetOf(useBudgetEntry.getState()) });
}
