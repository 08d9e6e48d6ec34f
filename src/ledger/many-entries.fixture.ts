import type { Dataset } from "../dataset/types.ts";
import { allSites } from "../experiment/rank-sites.ts";
import type { LedgerEntry } from "./entry.ts";
import { stages, statuses } from "./entry-fields.ts";

/** Numbers from 0 up to 1 that are the same at every run (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Made-up entries of all kinds of hardware, sites, days and people: one to three workloads each. */
export function manyEntries(count: number, dataset: Dataset): LedgerEntry[] {
  const random = randomNumbers(20_261_125);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const hardware = [...dataset.hardware.values()]
    .filter(({ kind }) => kind === "gpu")
    .map(({ id }) => id);
  const sites = allSites(dataset);
  const twoDigits = (below: number) => String(1 + Math.floor(random() * below)).padStart(2, "0");

  const workload = (index: number) => {
    const suffix = index === 0 ? "" : `.${index + 1}`;
    const pairs = [
      `hw${suffix}=${pick(hardware)}`,
      `n${suffix}=${1 + Math.floor(random() * 64)}`,
      `h${suffix}=${1 + Math.floor(random() * 400)}`,
      ...(random() < 0.3 ? [`u${suffix}=${40 + Math.floor(random() * 60)}`] : []),
      `at${suffix}=${pick(sites)}`,
    ];
    return pairs.join("&");
  };

  return Array.from({ length: count }, (_, index) => {
    const workloads = Array.from({ length: 1 + Math.floor(random() * 3) }, (_one, at) =>
      workload(at),
    );
    return {
      id: `entry-${index}`,
      fragment: `#/?v=1&d=${dataset.version}&y=${dataset.newestGridYear}&${workloads.join("&")}`,
      name: `Run ${1 + Math.floor(random() * count)} of ${pick(["ablation", "pre-training", "sweep"])}`,
      date: `202${4 + Math.floor(random() * 3)}-${twoDigits(12)}-${twoDigits(28)}`,
      person: `Person ${1 + Math.floor(random() * 40)}`,
      stage: pick(stages),
      status: pick(statuses),
      ...(random() < 0.1 ? { isRepeat: true } : {}),
      changedAt: "2026-11-25T08:00:00.000Z",
    };
  });
}
