import { loadDataset, type LoadFailure } from "./load.ts";
import { findRelease } from "./releases.ts";
import type { Dataset } from "./types.ts";

/** A release that could not be had. `failure` is absent where no release of that version is known. */
export class ReleaseNotLoaded extends Error {
  readonly version: string;
  readonly failure: LoadFailure | undefined;

  constructor(version: string, failure?: LoadFailure) {
    super(`release not loaded: ${version} (${failure?.failure ?? "unknown"})`);
    this.version = version;
    this.failure = failure;
  }
}

const loads = new Map<string, Promise<Dataset>>();

async function load(version: string, methods: readonly string[]): Promise<Dataset> {
  const release = findRelease(version);
  if (release === undefined) throw new ReleaseNotLoaded(version);
  const loaded = await loadDataset({ base: import.meta.env.BASE_URL, release }, methods);
  if (!loaded.ok) throw new ReleaseNotLoaded(version, loaded);
  return loaded.value;
}

/** A known release, fetched once however often it is asked for; a failed fetch is tried again at the next call. */
export function loadKnown(version: string, methods: readonly string[]): Promise<Dataset> {
  const known = loads.get(version);
  if (known !== undefined) return known;
  const loading = load(version, methods);
  loads.set(version, loading);
  loading.catch(() => loads.delete(version));
  return loading;
}
