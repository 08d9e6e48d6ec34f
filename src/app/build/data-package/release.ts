import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseTexts } from "../../../dataset/build/release-texts.ts";
import { readReleases } from "../../../dataset/build/releases-list.ts";
import type { WholeRelease } from "../../../dataset/changes.ts";
import { expandCore } from "../../../dataset/expand.ts";
import type { ProfilesFile, SourcesFile, TablesFile } from "../../../dataset/release-files.ts";
import type { Release } from "../../../dataset/releases.ts";
import { knownMethods } from "../../../experiment/estimate.ts";

/** A release with all its files, and its line in the list of releases. */
export type ListedRelease = WholeRelease & { readonly listed: Release };

/** A release of the texts of its files. Their digests are checked by a test and by the page. */
export function releaseOf(listed: Release, texts: ReleaseTexts): ListedRelease {
  const expanded = expandCore(JSON.parse(texts["core.json"]), knownMethods);
  if (!expanded.ok) throw new Error(`${listed.version}: ${expanded.problem}`);
  return {
    listed,
    dataset: expanded.dataset,
    tables: JSON.parse(texts["tables.json"]) as TablesFile,
    sources: (JSON.parse(texts["sources.json"]) as SourcesFile).sources,
    profiles: JSON.parse(texts["profiles.json"]) as ProfilesFile,
  };
}

/** A release as it stands in `public/datasets/`. */
export function readRelease(root: string, listed: Release): ListedRelease {
  const folder = join(root, "public/datasets", listed.version);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return releaseOf(listed, {
    "core.json": read("core.json"),
    "sources.json": read("sources.json"),
    "tables.json": read("tables.json"),
    "profiles.json": read("profiles.json"),
  });
}

/** The newest release, or undefined before the first. */
export function newestRelease(root: string): ListedRelease | undefined {
  const [newest] = readReleases(root);
  return newest === undefined ? undefined : readRelease(root, newest);
}
