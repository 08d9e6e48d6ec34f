import { useEffect, useState } from "react";
import { loadSources } from "../../dataset/load.ts";
import type { SourcesFile } from "../../dataset/release-files.ts";
import { findRelease } from "../../dataset/releases.ts";

type Sources = SourcesFile["sources"] | "loading" | "failed";

/** Titles and addresses of a release's sources, fetched when they are first shown. */
export function useSources(version: string): Sources {
  const [known, setKnown] = useState<{ readonly version: string; readonly sources: Sources }>();
  useEffect(() => {
    const release = findRelease(version);
    if (release === undefined) return undefined;
    let stale = false;
    void loadSources({ base: import.meta.env.BASE_URL, release }).then((loaded) => {
      if (!stale) setKnown({ version, sources: loaded.ok ? loaded.value.sources : "failed" });
    });
    return () => {
      stale = true;
    };
  }, [version]);
  return known?.version === version ? known.sources : "loading";
}
