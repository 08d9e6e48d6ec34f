import { useEffect, useState } from "react";
import { loadTables, type Loaded, type LoadFailure } from "../../dataset/load.ts";
import type { TablesFile } from "../../dataset/release-files.ts";
import { findRelease } from "../../dataset/releases.ts";

export type Tables =
  | { readonly is: "loading" }
  /** `failure` is absent where no such release is known. */
  | { readonly is: "failed"; readonly failure: LoadFailure | undefined; readonly again: () => void }
  | { readonly is: "ready"; readonly tables: TablesFile };

type Result = Loaded<TablesFile> | undefined;

const loads = new Map<string, Promise<Result>>();

/** Fetched once, however many ask; what failed is fetched anew for the next to ask. */
async function load(version: string): Promise<Result> {
  const release = findRelease(version);
  if (release === undefined) return undefined;
  const loading = loads.get(version) ?? loadTables({ base: import.meta.env.BASE_URL, release });
  loads.set(version, loading);
  const loaded = await loading;
  if (loaded?.ok !== true) loads.delete(version);
  return loaded;
}

/** The tables that a release's core leaves out, loaded when the part of the page that asks is first drawn. */
export function useTables(version: string): Tables {
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
  if (loaded?.ok === true) return { is: "ready", tables: loaded.value };
  const again = () => {
    setAttempt(attempt + 1);
  };
  return { is: "failed", failure: loaded, again };
}
