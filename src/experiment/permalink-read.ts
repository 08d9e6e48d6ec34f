import { nearest } from "../dataset/nearest.ts";
import { newestOf, type Catalogue } from "./catalogue.ts";
import {
  emptyDocument,
  type Entered,
  type EnteredWorkload,
  type Entries,
  type EntriesOf,
  type Entry,
  type Faulty,
  type FieldValue,
  type Stray,
} from "./entry.ts";
import type { Workload } from "./experiment.ts";
import {
  experimentFields,
  formatVersion,
  linkKeys,
  workloadFields,
  type Field,
  type LinkProperty,
} from "./fields.ts";
import type { Pair } from "./link-grammar.ts";
import { targetOf } from "./link-key.ts";
import { parseValue, type Parsed } from "./parse-value.ts";
import { suggesting, type FieldProblem, type StrayProblem } from "./problem.ts";

/** The release to load for a link: the one it names when that exists, otherwise the newest. */
export function requestedVersion(pairs: readonly Pair[], releases: readonly string[]): string {
  const named = pairs.filter((pair) => pair.key === linkKeys.release);
  const [only] = named;
  const version = named.length === 1 ? only?.text : undefined;
  return releases.find((release) => release === version) ?? newestOf(releases);
}

/** True for a link that names no release: it opens with the newest, and its address is completed. */
export function lacksRelease(pairs: readonly Pair[]): boolean {
  return !pairs.some((pair) => pair.key === linkKeys.release);
}

type Group = readonly [Pair, ...Pair[]];

function faulty(group: Group, problem: FieldProblem): Faulty {
  const texts = group.map((pair) => pair.text ?? pair.tail.slice(1));
  return { raw: texts.join(" & "), problem, tails: group.map((pair) => pair.tail) };
}

/** The entry of one key, or undefined when `emptyIsAbsent` and there is nothing in it. */
function entryOf<T>(
  group: Group,
  emptyIsAbsent: boolean,
  parse: (text: string) => Parsed<T>,
): Entry<T> | undefined {
  const [{ text }, ...others] = group;
  if (others.length > 0) {
    const texts = group.map((pair) => pair.text ?? pair.tail.slice(1));
    return faulty(group, { code: "doubled", texts });
  }
  if (text === undefined) return faulty(group, { code: "bad-encoding" });
  if (text === "") return emptyIsAbsent ? undefined : faulty(group, { code: "empty" });
  const parsed = parse(text);
  return "problem" in parsed ? faulty(group, parsed.problem) : parsed;
}

function fieldEntry(
  field: Field,
  group: Group,
  catalogue: Catalogue,
): Entry<FieldValue> | undefined {
  const emptyIsAbsent = field.kind === "text" || field.kind === "pins";
  return entryOf(group, emptyIsAbsent, (text) => parseValue(field, text, catalogue));
}

function parseFormat(text: string): Parsed<string> {
  return text === formatVersion ? { value: text } : { problem: { code: "unknown-format" } };
}

function parseRelease(text: string, { dataset, releases }: Catalogue): Parsed<string> {
  if (text === dataset.version) return { value: text };
  // Opening a link loads the release it names, so another one here means that it could not be had.
  if (releases.includes(text)) return { problem: { code: "release-not-loaded" } };
  return { problem: { code: "unknown-release", ...suggesting(nearest(releases, text)) } };
}

/** Pairs by decoded key. Pairs whose key does not decode stand alone. */
function groupsOf(pairs: readonly Pair[]): Group[] {
  const groups = new Map<string | Pair, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const group = groups.get(pair.key ?? pair);
    if (group === undefined) groups.set(pair.key ?? pair, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}

function numbered(workloads: ReadonlyMap<number, Entries>): readonly EnteredWorkload[] {
  if (workloads.size === 0) return emptyDocument.workloads;
  return [...workloads]
    .sort(([a], [b]) => a - b)
    .map(([, entries], index) => ({ id: index + 1, entries: entries as EntriesOf<Workload> }));
}

/**
 * Enters the pairs of a link, in whatever order they stand. Nothing in them is dropped, clamped or guessed: what
 * cannot be taken is raw text with its problem, or a stray.
 * @param catalogue with the dataset that {@link requestedVersion} names, or the newest where that failed to load
 */
export function enter(pairs: readonly Pair[], catalogue: Catalogue): Entered {
  const link: { [P in LinkProperty]?: Faulty } = {};
  const entries: Record<string, Entry<FieldValue>> = {};
  const workloads = new Map<number, Record<string, Entry<FieldValue>>>();
  const strays: Stray[] = [];

  const stray = (group: Group, problem: StrayProblem, figure: boolean) => {
    for (const { key, text, rawKey, tail } of group) {
      const raw = text ?? tail.slice(1);
      const id = strays.length + 1;
      strays.push({ id, key: key ?? rawKey, raw, verbatim: rawKey + tail, problem, figure });
    }
  };

  for (const group of groupsOf(pairs)) {
    const { key } = group[0];
    if (key === undefined) {
      stray(group, { code: "unknown-key" }, false);
      continue;
    }
    const target = targetOf(key);
    if ("problem" in target) {
      stray(group, target.problem, target.figure);
    } else if (target.of === "link") {
      const parse = target.property === "format" ? parseFormat : parseRelease;
      const entry = entryOf(group, false, (text) => parse(text, catalogue));
      if (entry !== undefined && "problem" in entry) link[target.property] = entry;
    } else if (target.of === "experiment") {
      const entry = fieldEntry(experimentFields[target.property], group, catalogue);
      if (entry !== undefined) entries[target.property] = entry;
    } else {
      const entry = fieldEntry(workloadFields[target.property], group, catalogue);
      if (entry === undefined) continue;
      const workload = workloads.get(target.workload) ?? {};
      workload[target.property] = entry;
      workloads.set(target.workload, workload);
    }
  }
  return {
    link,
    entries,
    workloads: numbered(workloads),
    strays,
  };
}
