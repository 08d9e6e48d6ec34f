import { useState } from "react";
import { boughtBy, runOf, type Budget } from "../../../experiment/budget.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import { budget as words } from "../../../words/budget.ts";
import { problemWords } from "../../../words/problems.ts";
import { result } from "../../../words/result.ts";
import { siteTable } from "../../../words/site-table.ts";
import { useChoices } from "../choices.ts";
import type { Compared } from "../use-ranking.ts";
import { budgetProblems, enterBudget, useBudgetEntry } from "./budget-entry.ts";
import styles from "./Budget.module.css";

/** An amount to be spent at most, and what it buys of the experiment as it stands; the tables show the rest. */
export function BudgetField({ compared }: { readonly compared: Compared }) {
  const entry = useBudgetEntry();
  const budget = useChoices((choices) => choices.budget);
  const [wasEntered] = useState(entry.amount !== "");
  const problems = budgetProblems(entry);
  const field = (name: "amount" | "epochsPerRun", label: string, hint: string) => {
    const problem = problems[name];
    return (
      <Field
        label={label}
        hint={hint}
        {...(problem === undefined ? {} : { error: problemWords(problem) })}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={entry[name]}
            onChange={(event) => {
              enterBudget({ [name]: event.currentTarget.value });
            }}
          />
        )}
      </Field>
    );
  };
  return (
    <div>
      <Disclosure summary={words.title} open={wasEntered}>
        <div className={styles.fields}>
          {field("amount", words.amount, words.amountHint)}
          <Select<Budget["unit"]>
            label={words.unit}
            options={words.units}
            value={entry.unit}
            onChange={(unit) => {
              enterBudget({ unit });
            }}
          />
          {field("epochsPerRun", words.epochs, words.epochsHint)}
        </div>
      </Disclosure>
      <div role="status" className={styles.said}>
        {budget === undefined ? null : <AsItStands budget={budget} compared={compared} />}
      </div>
    </div>
  );
}

type Props = { readonly budget: Budget; readonly compared: Compared };

function AsItStands({ budget, compared }: Props) {
  const found = useEstimate(compared.store);
  const { experiment } = compared;
  const price = compared.price?.usdPerT;
  const whose = siteTable.whosePrice(compared.price?.row);
  const total = found?.total;
  if (budget.unit === "usd" && price === undefined) return <p>{words.noPrice}</p>;
  if (found === undefined || total === undefined) return <p>{words.noFigure}</p>;
  const run = runOf(experiment);
  const { range, energyKwh, intensityKind } = total;
  const bought = boughtBy(
    budget,
    range.totalKg / run.count,
    energyKwh / run.count,
    run.deviceHours,
    price,
  );
  if (bought === undefined) return null;
  const counted = result.boundaryOf(found.boundary, intensityKind);
  return (
    <>
      <p data-testid="budget-now">{words.asItStands(bought, run, budget, counted)}</p>
      <p className={styles.quiet}>
        {budget.unit === "usd" && price !== undefined ? `${words.price(price, whose)} ` : ""}
        {words.scaling}
      </p>
    </>
  );
}
