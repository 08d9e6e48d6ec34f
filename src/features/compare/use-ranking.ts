import { useMemo } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../dataset/types.ts";
import { toExperiment } from "../../experiment/entry.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import type { Move } from "../../experiment/move.ts";
import { rankSites, sitesFor, type RankedSite, type Ranking } from "../../experiment/rank-sites.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import { useOffsetPrice, type OffsetPrice } from "../../view-parts/use-offset-price.ts";
import { useChoices } from "./choices.ts";
import { filtered } from "./table/filters.ts";
import { sorted } from "./table/sort.ts";

/** What the current site is compared by: the experiment as it stands. */
export type Current = {
  /** The one site of all that moves; undefined where there are several or none. */
  readonly site: string | undefined;
  /** kgCO2e as it stands, location-based; undefined where there is no such figure. */
  readonly kg: number | undefined;
};

/** What every row rests on, the same object until the experiment or what moves is another. */
export type Job = {
  readonly store: SessionStore;
  readonly dataset: Dataset;
  readonly experiment: Experiment;
  readonly year: number;
  readonly move: Move;
  readonly current: Current;
  /** What a tonne is dealt with at; undefined while the entry is in error. */
  readonly price: OffsetPrice | undefined;
};

export type Compared = Job & {
  readonly job: Job;
  readonly ranking: Ranking;
  /** The ranking under the filters, ascending by emissions, and in the order of the table. */
  readonly ranked: readonly RankedSite[];
  readonly rows: readonly RankedSite[];
};

function currentSite({ workloads }: Experiment, move: Move): string | undefined {
  if (move !== "all") return move.from;
  const [first] = workloads;
  return workloads.every(({ site }) => site === first?.site) ? first?.site : undefined;
}

/** The experiment at every site, under filters and order; undefined while a figure field is in error. */
export function useRanking(store: SessionStore): Compared | undefined {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const found = useEstimate(store);
  const price = useOffsetPrice(store);
  const { move: chosen, filters, sort } = useChoices();

  const experiment = useMemo(() => toExperiment(entered), [entered]);
  const from = chosen === "all" ? undefined : chosen.from;
  // A site that nothing is at any more can be left by nothing.
  const isThere = experiment?.workloads.some(({ site }) => site === from) ?? false;
  const move = useMemo<Move>(
    () => (chosen !== "all" && isThere ? { from } : "all"),
    [chosen, isThere, from],
  );
  const ranking = useMemo(
    () =>
      experiment === undefined
        ? undefined
        : rankSites(experiment, sitesFor(experiment, dataset), dataset, move),
    [experiment, dataset, move],
  );
  const ranked = useMemo(
    () => (ranking === undefined ? [] : filtered(ranking.ranked, filters, dataset)),
    [ranking, filters, dataset],
  );
  const year = experiment?.year ?? dataset.newestGridYear;

  const total = found?.total?.intensityKind === "location" ? found.total : undefined;
  const kg = total?.range.totalKg;
  const job = useMemo(
    () =>
      experiment === undefined
        ? undefined
        : {
            store,
            dataset,
            experiment,
            year,
            move,
            current: { site: currentSite(experiment, move), kg },
            price,
          },
    [store, dataset, experiment, year, move, kg, price],
  );
  const rows = useMemo(
    () => (job === undefined ? [] : sorted(ranked, sort, job)),
    [ranked, sort, job],
  );
  if (job === undefined || ranking === undefined) return undefined;
  return { ...job, job, ranking, ranked, rows };
}
