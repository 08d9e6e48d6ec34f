import { useEffect, useState } from "react";
import { loadSources } from "../../dataset/load.ts";
import type { SourcesFile } from "../../dataset/release-files.ts";
import { findRelease } from "../../dataset/releases.ts";
import type { Sources } from "../use-sources.ts";

type List = SourcesFile["sources"];

async function load(version: string): Promise<List> {
  const release = findRelease(version);
  if (release === undefined) throw new Error(`release not known: ${version}`);
  const loaded = await loadSources({ base: import.meta.env.BASE_URL, release });
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.value.sources;
}

/** Titles and addresses of several releases' sources together; an id keeps the title its newest release gives it. */
export function useSourcesOf(oldestFirst: readonly string[]): Sources {
  const versions = oldestFirst.join(" ");
  const [known, setKnown] = useState<{ readonly versions: string; readonly sources: Sources }>();
  useEffect(() => {
    let isStale = false;
    const settle = (sources: Sources) => {
      if (!isStale) setKnown({ versions, sources });
    };
    Promise.all(versions.split(" ").filter(Boolean).map(load)).then(
      (lists) => {
        settle(Object.assign({}, ...lists) as List);
      },
      () => {
        settle("failed");
      },
    );
    return () => {
      isStale = true;
    };
  }, [versions]);
  return known?.versions === versions ? known.sources : "loading";
}
