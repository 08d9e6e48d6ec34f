import type { Dataset } from "../dataset/types.ts";
import { knownReleases } from "../dataset/releases.ts";
import { toExperiment } from "../experiment/entry.ts";
import type { Experiment } from "../experiment/experiment.ts";
import { faults } from "../experiment/fault.ts";
import { experimentFields, linkKeys } from "../experiment/fields.ts";
import { splitFragment, type Pair } from "../experiment/link-grammar.ts";
import { enter } from "../experiment/permalink-read.ts";
import type { LedgerEntry } from "./entry.ts";
import type { RowProblem } from "./row-problem.ts";

type Named = {
  /** The release the entry itself names. */
  readonly ownVersion: string | undefined;
};

/** The experiment of an entry with the release it is counted by, or why there is none. */
export type ReadEntry = Named &
  (
    | { readonly dataset: Dataset; readonly experiment: Experiment }
    | { readonly version: string | undefined; readonly problem: RowProblem }
  );

export type Releases = {
  /** Those that are loaded, by version. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Counts every entry, in place of its own release. */
  readonly restateWith?: Dataset | undefined;
};

function textsOf(pairs: readonly Pair[], key: string): readonly string[] {
  return pairs.filter((pair) => pair.key === key).map(({ text }) => text ?? "");
}

/** The one version that pairs name, where they name one. */
function versionIn(pairs: readonly Pair[]): string | undefined {
  const [version, ...others] = textsOf(pairs, linkKeys.release);
  return others.length === 0 && version !== "" ? version : undefined;
}

const versions = new WeakMap<LedgerEntry, { readonly version: string | undefined }>();

/** The version an entry names, where it names one. Entries do not change, so each is looked at once. */
export function versionOf(entry: LedgerEntry): string | undefined {
  const known = versions.get(entry);
  if (known !== undefined) return known.version;
  const version = versionIn(splitFragment(entry.fragment)?.pairs ?? []);
  versions.set(entry, { version });
  return version;
}

function pairOf(key: string, text: string): Pair {
  return { key, text, rawKey: key, tail: `=${text}` };
}

/** The pairs as if they named another release. The year stays what it was, as the own release understood it. */
function restated(
  pairs: readonly Pair[],
  own: Dataset | undefined,
  { version }: Dataset,
): readonly Pair[] {
  const others = pairs.filter(({ key }) => key !== linkKeys.release);
  const { key } = experimentFields.year;
  const year = textsOf(pairs, key).length === 0 ? own?.newestGridYear : undefined;
  return [
    pairOf(linkKeys.release, version),
    ...(year === undefined ? [] : [pairOf(key, String(year))]),
    ...others,
  ];
}

function missing(version: string): RowProblem {
  const isKnown = knownReleases.some((release) => release.version === version);
  return { code: isKnown ? "release-not-loaded" : "release-unknown", version };
}

function readWith(
  pairs: readonly Pair[],
  dataset: Dataset,
  ownVersion: string | undefined,
): ReadEntry {
  const { version } = dataset;
  const entered = enter(pairs, { dataset, releases: [version] });
  const experiment = toExperiment(entered);
  if (experiment !== undefined) return { ownVersion, dataset, experiment };
  return { ownVersion, version, problem: { code: "in-error", faults: faults(entered).length } };
}

function read(entry: LedgerEntry, own: Dataset | undefined, used: Dataset | undefined): ReadEntry {
  const pairs = splitFragment(entry.fragment)?.pairs ?? [];
  const ownVersion = versionOf(entry);
  const without = (problem: RowProblem) => ({ ownVersion, version: ownVersion, problem });
  if (pairs.length === 0) return without({ code: "not-a-link" });
  if (ownVersion === undefined) return without({ code: "release-not-named" });
  const isDated = textsOf(pairs, experimentFields.year.key).length > 0;
  // Without a year an experiment is of the newest one its own release knows.
  if (used === undefined || (own === undefined && !isDated)) return without(missing(ownVersion));
  return readWith(used === own ? pairs : restated(pairs, own, used), used, ownVersion);
}

type Memo = {
  readonly own: Dataset | undefined;
  readonly used: Dataset | undefined;
  readonly read: ReadEntry;
};
const memos = new WeakMap<LedgerEntry, Memo>();

/** Reads the experiment of an entry, once for the releases it is read with. */
export function readEntry(entry: LedgerEntry, { datasets, restateWith }: Releases): ReadEntry {
  const own = datasets.get(versionOf(entry) ?? "");
  const used = restateWith ?? own;
  const memo = memos.get(entry);
  if (memo !== undefined && memo.own === own && memo.used === used) return memo.read;
  const made = { own, used, read: read(entry, own, used) };
  memos.set(entry, made);
  return made.read;
}
