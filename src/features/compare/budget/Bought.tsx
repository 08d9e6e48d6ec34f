import { boughtBy, runOf, type Budget } from "../../../experiment/budget.ts";
import type { Experiment } from "../../../experiment/experiment.ts";
import { budget as words } from "../../../words/budget.ts";
import styles from "./Budget.module.css";

type Props = {
  readonly budget: Budget;
  /** As it is counted in this row; its runs are what is bought. */
  readonly experiment: Experiment;
  /** All of the experiment, at the boundary. */
  readonly kg: number;
  readonly energyKwh: number;
  readonly priceUsdPerT: number | undefined;
};

/** What a budget buys in one row of a table: how often, then in device-hours and epochs. */
export function Bought({ budget, experiment, kg, energyKwh, priceUsdPerT }: Props) {
  const run = runOf(experiment);
  const { count, deviceHours } = run;
  const bought = boughtBy(budget, kg / count, energyKwh / count, deviceHours, priceUsdPerT);
  if (bought === undefined) return null;
  const [often, ...measures] = words.lines(bought, run, budget);
  return (
    <>
      {often}
      {measures.map((measure) => (
        <span key={measure} className={styles.sub}>
          {measure}
        </span>
      ))}
    </>
  );
}
