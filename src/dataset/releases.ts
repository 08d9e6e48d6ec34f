/** The files of a release, each in `datasets/<version>/`. */
export const releaseFileNames = [
  "core.json",
  "sources.json",
  "tables.json",
  "profiles.json",
] as const;

export type ReleaseFileName = (typeof releaseFileNames)[number];

export type FileDigest = { readonly sha256: string; readonly bytes: number };

/** One entry of `public/datasets/releases.json`. Only `dev` has no digests: its files change with every edit. */
export type Release = {
  readonly version: string;
  readonly draft: boolean;
  readonly method: string;
  readonly date: string;
  readonly files: { readonly [F in ReleaseFileName]?: FileDigest };
};

/** Put in place by the Vite plugin, so that the app knows its releases without a request. */
declare const __RELEASES__: readonly Release[] | undefined;

/** Newest first; `dev` comes last, in development only. */
export const knownReleases: readonly Release[] =
  typeof __RELEASES__ === "undefined" ? [] : __RELEASES__;

export function newestRelease(releases: readonly Release[] = knownReleases): Release | undefined {
  return releases.find(({ version }) => version !== "dev");
}

export function findRelease(
  version: string,
  releases: readonly Release[] = knownReleases,
): Release | undefined {
  return releases.find((release) => release.version === version);
}

const versionPattern = /^(\d{4})\.(0[1-9]|1[0-2])(?:\.([1-9]\d*))?$/;

/** `2026.11` or `2026.11.2`; `dev` counts as the newest release it is worked on after. */
export function isVersion(text: string): boolean {
  return versionPattern.test(text);
}

/** The year a version is of: runs later than it are not known to the release. */
export function yearOfVersion(
  version: string,
  releases: readonly Release[] = knownReleases,
): number | undefined {
  const dated = version === "dev" ? newestRelease(releases)?.version : version;
  const year = versionPattern.exec(dated ?? "")?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Negative when `a` is the newer. */
export function byNewest(a: string, b: string): number {
  const [partsA, partsB] = [a, b].map((version) => version.split(".").map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (partsB?.[part] ?? 0) - (partsA?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
