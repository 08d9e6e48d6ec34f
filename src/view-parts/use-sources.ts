import { loadSources } from "../dataset/load.ts";
import type { SourcesFile } from "../dataset/release-files.ts";
import { releaseFileHook } from "./use-release-file.ts";

export type Sources = SourcesFile["sources"] | "loading" | "failed";

const useSourcesFile = releaseFileHook(loadSources);

/** Titles and addresses of a release's sources, fetched when they are first shown. */
export function useSources(version: string): Sources {
  const loaded = useSourcesFile(version);
  return loaded.is === "ready" ? loaded.file.sources : loaded.is;
}
