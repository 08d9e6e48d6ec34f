import type { Dataset } from "../dataset/types.ts";

/** What text is checked against. */
export type Catalogue = {
  readonly dataset: Dataset;
  /** Versions of all releases, newest first. */
  readonly releases: readonly string[];
};

/** Where releases come from. `load` rejects when a release cannot be had; it is asked for known ones only. */
export type Library = {
  /** Versions of all releases, newest first, at least one. */
  readonly releases: readonly string[];
  readonly load: (version: string) => Promise<Dataset>;
};

/** The newest release's version. Throws on an empty list: the app ships with one release at least. */
export function newestOf(releases: readonly string[]): string {
  const [newest] = releases;
  if (newest === undefined) throw new Error("no releases");
  return newest;
}
