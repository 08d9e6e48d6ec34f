import type { Experiment, Pin, Workload } from "./experiment.ts";
import {
  experimentFields,
  workloadFields,
  type ExperimentProperty,
  type Field,
  type LinkProperty,
  type WorkloadProperty,
} from "./fields.ts";
import type { FieldProblem, StrayProblem } from "./problem.ts";

export type FieldValue = string | number | readonly Pin[];

/** Text that is no value, as it was entered. */
export type Faulty = {
  readonly raw: string;
  readonly problem: FieldProblem;
  /** From a link only: what stood after the key, once for each time it stood there, to be written back as it was. */
  readonly tails?: readonly string[];
};

/** A field as entered. Absent fields have no entry. */
export type Entry<T> = { readonly value: T } | Faulty;

export type EntriesOf<T> = { readonly [P in keyof T]?: Entry<NonNullable<T[P]>> };

/** Entries whose property is not known to the type checker. */
export type Entries = Readonly<Record<string, Entry<FieldValue>>>;

export type EnteredWorkload = {
  /** Local to the document, kept while it is edited: for keys of lists, not for links. */
  readonly id: number;
  readonly entries: EntriesOf<Workload>;
};

/** A pair of a link that belongs to no field. */
export type Stray = {
  readonly id: number;
  /** The key, decoded where it decodes. */
  readonly key: string;
  readonly raw: string;
  /** The pair as it stood in the link. */
  readonly verbatim: string;
  readonly problem: StrayProblem;
  /** It would have changed a figure, so there is no total while it stands. */
  readonly figure: boolean;
};

/** The document as entered: each field a value, or raw text with its problem. It has one workload at least. */
export type Entered = {
  /** `v` and `d` of the link, when in error. */
  readonly link: { readonly [P in LinkProperty]?: Faulty };
  readonly entries: EntriesOf<Omit<Experiment, "workloads">>;
  readonly workloads: readonly EnteredWorkload[];
  readonly strays: readonly Stray[];
};

/** Where something of the document stands. */
export type FieldPlace =
  | { readonly of: "experiment"; readonly property: ExperimentProperty }
  | { readonly of: "workload"; readonly workload: number; readonly property: WorkloadProperty };

export type Place =
  | FieldPlace
  | { readonly of: "link"; readonly property: LinkProperty }
  | { readonly of: "stray"; readonly stray: number };

export const emptyDocument: Entered = {
  link: {},
  entries: {},
  workloads: [{ id: 1, entries: {} }],
  strays: [],
};

export function isFaulty(entry: Entry<unknown> | undefined): entry is Faulty {
  return entry !== undefined && "problem" in entry;
}

/** Nothing was entered: the workload is neither counted nor written. */
export function untouched(workload: EnteredWorkload): boolean {
  return Object.keys(workload.entries).length === 0;
}

/** The field at a place. */
export function fieldAt(place: FieldPlace): Field {
  return place.of === "experiment"
    ? experimentFields[place.property]
    : workloadFields[place.property];
}

export function valuesOf<T>(entries: EntriesOf<T>): T {
  const values: Record<string, FieldValue> = {};
  for (const [property, entry] of Object.entries(entries as Entries)) {
    if (!isFaulty(entry)) values[property] = entry.value;
  }
  // Each entry was parsed by its own field, so each value has its property's type.
  return values as T;
}

function figureInError(entries: Entries, fields: Readonly<Record<string, Field>>): boolean {
  return Object.entries(entries).some(
    ([property, entry]) => isFaulty(entry) && fields[property]?.figure === true,
  );
}

/**
 * The experiment, or undefined while a figure field is in error or a figure stray is left. A label in error is
 * left out; a workload with no value at all is not counted.
 */
export function toExperiment(entered: Entered): Experiment | undefined {
  const { link, entries, workloads, strays } = entered;
  if (link.format !== undefined || link.release !== undefined) return undefined;
  if (strays.some((stray) => stray.figure)) return undefined;
  if (figureInError(entries, experimentFields)) return undefined;
  if (workloads.some((workload) => figureInError(workload.entries, workloadFields))) {
    return undefined;
  }
  const counted = workloads
    .map((workload) => valuesOf<Workload>(workload.entries))
    .filter((workload) => Object.keys(workload).length > 0);
  return { ...valuesOf<Omit<Experiment, "workloads">>(entries), workloads: counted };
}
