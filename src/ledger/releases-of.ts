import type { Dataset } from "../dataset/types.ts";
import type { Library } from "../experiment/catalogue.ts";
import type { LedgerEntry } from "./entry.ts";
import { versionOf } from "./read-entry.ts";

/** Versions that entries name, each once, whether there are such releases or not. */
export function releasesNamed(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.flatMap((entry) => versionOf(entry) ?? []))].sort();
}

export type LoadedReleases = {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Known releases that could not be loaded. */
  readonly failed: readonly string[];
};

/** Loads those of some versions that are known releases. Does not reject. */
export async function loadReleases(
  versions: readonly string[],
  { releases, load }: Library,
): Promise<LoadedReleases> {
  const known = versions.filter((version) => releases.includes(version));
  const loads = await Promise.allSettled(known.map((version) => load(version)));
  const datasets = new Map<string, Dataset>();
  const failed: string[] = [];
  loads.forEach((loaded, index) => {
    const version = known[index]!;
    if (loaded.status === "fulfilled") datasets.set(version, loaded.value);
    else failed.push(version);
  });
  return { datasets, failed };
}
