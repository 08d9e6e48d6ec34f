import type { Catalogue } from "./catalogue.ts";
import {
  emptyDocument,
  fieldAt,
  isFaulty,
  type Entered,
  type EnteredWorkload,
  type EntriesOf,
  type Entry,
  type FieldPlace,
  type FieldValue,
  type Place,
} from "./entry.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { experimentProperties, workloadProperties } from "./fields.ts";
import { checkedEntry } from "./parse-value.ts";

function withEntry<T>(
  entries: EntriesOf<T>,
  property: keyof T,
  entry: Entry<FieldValue> | undefined,
): EntriesOf<T> {
  const { [property]: _previous, ...others } = entries;
  // The entry was parsed by the property's own field, so its value has the property's type.
  return (entry === undefined ? others : { ...others, [property]: entry }) as EntriesOf<T>;
}

/** The document with another entry at a place; without one when it is undefined. */
export function withEntryAt(
  entered: Entered,
  place: FieldPlace,
  entry: Entry<FieldValue> | undefined,
): Entered {
  if (place.of === "experiment") {
    return { ...entered, entries: withEntry(entered.entries, place.property, entry) };
  }
  const workloads = entered.workloads.map((workload) =>
    workload.id === place.workload
      ? { ...workload, entries: withEntry(workload.entries, place.property, entry) }
      : workload,
  );
  return { ...entered, workloads };
}

/** Empties the place of a fault. */
export function dismissed(entered: Entered, place: Place): Entered {
  if (place.of === "link") {
    const { [place.property]: _dismissed, ...link } = entered.link;
    return { ...entered, link };
  }
  if (place.of === "stray") {
    return { ...entered, strays: entered.strays.filter(({ id }) => id !== place.stray) };
  }
  return withEntryAt(entered, place, undefined);
}

function workloadEntries(workload: Workload, catalogue: Catalogue): EntriesOf<Workload> {
  let entries: EntriesOf<Workload> = {};
  for (const property of workloadProperties) {
    entries = withValue(
      entries,
      { of: "workload", workload: 0, property },
      workload[property],
      catalogue,
    );
  }
  return entries;
}

function withValue<T>(
  entries: EntriesOf<T>,
  place: FieldPlace & { readonly property: keyof T },
  value: FieldValue | undefined,
  catalogue: Catalogue,
): EntriesOf<T> {
  if (value === undefined) return entries;
  return withEntry(entries, place.property, checkedEntry(fieldAt(place), value, catalogue));
}

/**
 * An experiment of a program (importer, example, suggestion) as a document. Values outside their field's limits
 * come in as raw text with their problem.
 */
export function enterExperiment(experiment: Experiment, catalogue: Catalogue): Entered {
  let entries: Entered["entries"] = {};
  for (const property of experimentProperties) {
    entries = withValue(entries, { of: "experiment", property }, experiment[property], catalogue);
  }
  const workloads = experiment.workloads.map((workload, index) => ({
    id: index + 1,
    entries: workloadEntries(workload, catalogue),
  }));
  return withWorkloads({ ...emptyDocument, entries }, workloads);
}

function withWorkloads(entered: Entered, workloads: readonly EnteredWorkload[]): Entered {
  return { ...entered, workloads: workloads.length > 0 ? workloads : emptyDocument.workloads };
}

function nextId(entered: Entered): number {
  return Math.max(...entered.workloads.map(({ id }) => id)) + 1;
}

/** The document with one more workload at its end: untouched, or with the values given. */
export function withWorkload(entered: Entered, workload: Workload, catalogue: Catalogue): Entered {
  const added = { id: nextId(entered), entries: workloadEntries(workload, catalogue) };
  return { ...entered, workloads: [...entered.workloads, added] };
}

/** An entry as if it had been typed: what came damaged with a link is written back for one workload only. */
function asTyped(entry: Entry<FieldValue>): Entry<FieldValue> {
  return isFaulty(entry) ? { raw: entry.raw, problem: entry.problem } : entry;
}

function copyOf(entries: EntriesOf<Workload>): EntriesOf<Workload> {
  let copy: EntriesOf<Workload> = {};
  for (const property of workloadProperties) {
    const entry = entries[property];
    if (entry !== undefined) copy = withEntry(copy, property, asTyped(entry));
  }
  return copy;
}

/** The document with a copy of a workload behind it. */
export function withDuplicate(entered: Entered, id: number): Entered {
  const workloads = entered.workloads.flatMap((workload) =>
    workload.id === id
      ? [workload, { id: nextId(entered), entries: copyOf(workload.entries) }]
      : [workload],
  );
  return { ...entered, workloads };
}

/** The document without a workload. In place of the last one comes an untouched one. */
export function withoutWorkload(entered: Entered, id: number): Entered {
  return withWorkloads(
    entered,
    entered.workloads.filter((workload) => workload.id !== id),
  );
}

/** The document with a workload moved by so many places, as far as there are places. */
export function withWorkloadMoved(entered: Entered, id: number, by: number): Entered {
  const from = entered.workloads.findIndex((workload) => workload.id === id);
  const moved = entered.workloads[from];
  if (moved === undefined) return entered;
  const workloads = entered.workloads.filter((workload) => workload !== moved);
  workloads.splice(Math.max(0, from + by), 0, moved);
  return { ...entered, workloads };
}
