import type { Dataset } from "../dataset/types.ts";
import {
  isFaulty,
  untouched,
  type Entered,
  type Entries,
  type Entry,
  type Faulty,
  type FieldValue,
} from "./entry.ts";
import {
  experimentFields,
  experimentProperties,
  formatVersion,
  linkKeys,
  maxLinkLength,
  workloadFields,
  workloadProperties,
  type Field,
} from "./fields.ts";
import { faults } from "./fault.ts";
import { encode } from "./link-grammar.ts";
import { textOf } from "./parse-value.ts";
import type { KeepingProblem } from "./problem.ts";

type Release = Pick<Dataset, "version" | "newestGridYear">;

/** Raw text stays in the address: as it stood in the link, or escaped when it was typed. */
function faultyPairs(key: string, { raw, tails }: Faulty): string[] {
  return (tails ?? [`=${encode(raw)}`]).map((tail) => key + tail);
}

function omitted(field: Field, value: FieldValue): boolean {
  if (field.kind === "choice") return value === field.default;
  return field.kind === "number" && field.omittedAtDefault && value === field.default;
}

function pairsOf(field: Field, suffix: string, entry: Entry<FieldValue> | undefined): string[] {
  const key = field.key + suffix;
  if (entry === undefined) return [];
  if (isFaulty(entry)) return faultyPairs(key, entry);
  return omitted(field, entry.value) ? [] : [`${key}=${encode(textOf(entry.value))}`];
}

function workloadPairs(entries: Entries, index: number): string[] {
  const suffix = index === 0 ? "" : `.${index + 1}`;
  const pairs = workloadProperties.flatMap((property) =>
    pairsOf(workloadFields[property], suffix, entries[property]),
  );
  if (pairs.length > 0) return pairs;
  // All its values are defaults. One is written all the same, or the workload would be gone on reading.
  const [property] = workloadProperties.filter((given) => entries[given] !== undefined);
  const entry = property === undefined ? undefined : entries[property];
  if (property === undefined || entry === undefined || isFaulty(entry)) return [];
  return [`${workloadFields[property].key}${suffix}=${encode(textOf(entry.value))}`];
}

/**
 * The document as a fragment in canonical order, `#/view?…`. What is in error stays in it as raw text, strays at
 * the end. Untouched workloads are not written.
 * @param release version to name, and the year to write where none was given
 */
export function writeFragment(view: string, entered: Entered, release: Release): string {
  const { link, strays } = entered;
  const entries = { year: { value: release.newestGridYear }, ...entered.entries };
  const own = (key: string, value: string, fault: Faulty | undefined) =>
    fault === undefined ? [`${key}=${encode(value)}`] : faultyPairs(key, fault);
  const pairs = [
    ...own(linkKeys.format, formatVersion, link.format),
    ...own(linkKeys.release, release.version, link.release),
    ...experimentProperties.flatMap((property) =>
      pairsOf(experimentFields[property], "", entries[property]),
    ),
    ...entered.workloads
      .filter((workload) => !untouched(workload))
      .flatMap((workload, index) => workloadPairs(workload.entries as Entries, index)),
    ...strays.map((stray) => stray.verbatim),
  ];
  return `#/${encode(view)}?${pairs.join("&")}`;
}

/** The fragment for "Copy link", or why there is none: something is in error, or it is too long for a link. */
export function canonicalLink(
  view: string,
  entered: Entered,
  release: Release,
): { readonly fragment: string } | { readonly problem: KeepingProblem } {
  // A pair that belongs to no field, and that no figure rests on, is not ours to copy and stops nothing.
  const own = { ...entered, strays: entered.strays.filter(({ figure }) => figure) };
  const inError = faults(own).length;
  if (inError > 0) return { problem: { code: "in-error", faults: inError } };
  const fragment = writeFragment(view, own, release);
  const { length } = fragment;
  return length > maxLinkLength
    ? { problem: { code: "link-too-long", length, maxLength: maxLinkLength } }
    : { fragment };
}
