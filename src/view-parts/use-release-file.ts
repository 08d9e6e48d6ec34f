import { useEffect, useState } from "react";
import type { Loaded, LoadFailure, LoadFrom } from "../dataset/load.ts";
import { findRelease } from "../dataset/releases.ts";

export type ReleaseFile<T> =
  | { readonly is: "loading" }
  /** `failure` is absent where no such release is known. */
  | { readonly is: "failed"; readonly failure: LoadFailure | undefined; readonly again: () => void }
  | { readonly is: "ready"; readonly file: T };

/**
 * A hook that loads one file of a release when the part of the page that asks is first drawn: fetched once, however
 * many ask; what failed is fetched anew for the next to ask.
 */
export function releaseFileHook<T>(
  fetchFile: (from: LoadFrom) => Promise<Loaded<T>>,
): (version: string) => ReleaseFile<T> {
  type Result = Loaded<T> | undefined;
  const loads = new Map<string, Promise<Result>>();

  async function load(version: string): Promise<Result> {
    const release = findRelease(version);
    if (release === undefined) return undefined;
    const loading = loads.get(version) ?? fetchFile({ base: import.meta.env.BASE_URL, release });
    loads.set(version, loading);
    const loaded = await loading;
    if (loaded?.ok !== true) loads.delete(version);
    return loaded;
  }

  return function useReleaseFile(version) {
    const [attempt, setAttempt] = useState(0);
    const [known, setKnown] = useState<{ version: string; attempt: number; loaded: Result }>();
    useEffect(() => {
      let stale = false;
      void load(version).then((loaded) => {
        if (!stale) setKnown({ version, attempt, loaded });
      });
      return () => {
        stale = true;
      };
    }, [version, attempt]);

    if (known?.version !== version || known.attempt !== attempt) return { is: "loading" };
    const { loaded } = known;
    if (loaded?.ok === true) return { is: "ready", file: loaded.value };
    const again = () => {
      setAttempt(attempt + 1);
    };
    return { is: "failed", failure: loaded, again };
  };
}
