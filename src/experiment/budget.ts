import { timesCovered } from "../calculation/budget.ts";
import { offsetCost } from "../calculation/offsets.ts";
import type { Experiment } from "./experiment.ts";
import type { Limits } from "./problem.ts";

/** What is to be spent at most: kgCO2e, kWh, or USD of dealing with the emissions. */
export type Budget = {
  readonly amount: number;
  readonly unit: "kg" | "kwh" | "usd";
  /** Passes over the data in one run, where the user said so. */
  readonly epochsPerRun?: number;
};

export const budgetLimits: Readonly<Record<"amount" | "epochsPerRun", Limits>> = {
  amount: { min: 0, max: 1e12, aboveMin: true },
  epochsPerRun: { min: 0, max: 1e9, aboveMin: true },
};

/** What is counted as one run, and how many of them the experiment's figures hold. */
export type Run = {
  /** Runs of the one workload; 1 where several workloads make one whole. */
  readonly count: number;
  readonly isWhole: boolean;
  /** Devices × hours of one; undefined where a workload has no hours. */
  readonly deviceHours: number | undefined;
};

/** One run of an experiment of one workload; of several workloads, all of it once. */
export function runOf({ workloads }: Pick<Experiment, "workloads">): Run {
  const [only] = workloads;
  const isWhole = workloads.length !== 1;
  const count = isWhole ? 1 : (only?.runs ?? 1);
  let deviceHours: number | undefined = 0;
  for (const { devices = 1, hours, runs = 1 } of workloads) {
    if (hours === undefined) deviceHours = undefined;
    else if (deviceHours !== undefined) deviceHours += (devices * hours * runs) / count;
  }
  return { count, isWhole, deviceHours };
}

/** What a budget buys, fractions too; without limit where a run takes nothing of it. */
export type Bought =
  | {
      readonly runs: number;
      readonly deviceHours: number | undefined;
      readonly epochs: number | undefined;
    }
  | "without-limit";

/** Emissions and energy scale with runs, so the budget buys as many as it covers. Without a price, USD buy nothing. */
export function boughtBy(
  { amount, unit, epochsPerRun }: Budget,
  perRunKg: number,
  perRunKwh: number,
  deviceHoursPerRun: number | undefined,
  priceUsdPerT: number | undefined,
): Bought | undefined {
  if (unit === "usd" && priceUsdPerT === undefined) return undefined;
  const perRun = {
    kg: perRunKg,
    kwh: perRunKwh,
    usd: offsetCost(perRunKg, priceUsdPerT ?? 0),
  }[unit];
  const runs = timesCovered(amount, perRun);
  if (runs === undefined) return "without-limit";
  return {
    runs,
    deviceHours: deviceHoursPerRun === undefined ? undefined : runs * deviceHoursPerRun,
    epochs: epochsPerRun === undefined ? undefined : runs * epochsPerRun,
  };
}
