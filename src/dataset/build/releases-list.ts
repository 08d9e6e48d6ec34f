import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { byNewest, isVersion, type Release } from "../releases.ts";

const digest = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int() });

const releaseList = z.array(
  z.object({
    version: z.string().refine(isVersion),
    draft: z.boolean(),
    method: z.string(),
    date: z.iso.date(),
    files: z.object({
      "core.json": digest,
      "sources.json": digest,
      "tables.json": digest,
      "profiles.json": digest,
    }),
  }),
);

export function listPath(root: string): string {
  return join(root, "public/datasets/releases.json");
}

/** The list beside the releases, newest first; empty before the first release. */
export function readReleases(root: string): readonly Release[] {
  const path = listPath(root);
  return existsSync(path) ? releaseList.parse(JSON.parse(readFileSync(path, "utf8"))) : [];
}

export type Listed =
  | { readonly ok: true; readonly releases: readonly Release[] }
  | { readonly ok: false; readonly problem: string };

/** Puts a release in its place. A draft may be replaced, a final release never changes. */
export function listRelease(releases: readonly Release[], release: Release): Listed {
  const before = releases.find(({ version }) => version === release.version);
  if (before?.draft === false) {
    return { ok: false, problem: `${release.version} is released and never changes` };
  }
  const others = releases.filter((other) => other !== before);
  const sorted = [...others, release].sort((a, b) => byNewest(a.version, b.version));
  return { ok: true, releases: sorted };
}
