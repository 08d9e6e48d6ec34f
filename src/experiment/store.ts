import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../dataset/types.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  dismissed,
  enterExperiment,
  withDuplicate,
  withEntryAt,
  withoutWorkload,
  withWorkload,
  withWorkloadMoved,
} from "./edit.ts";
import {
  emptyDocument,
  fieldAt,
  type Entered,
  type FieldPlace,
  type FieldValue,
  type Place,
} from "./entry.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { maxWorkloads } from "./fields.ts";
import { splitFragment } from "./link-grammar.ts";
import { checkedEntry, typedEntry } from "./parse-value.ts";
import { enter } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import type { KeepingProblem } from "./problem.ts";

/** Where the document came from, before the edits made to it since. */
export type Origin = {
  readonly from:
    | "link"
    | "draft"
    | "example"
    | "import"
    | "suggestion"
    | "restated"
    | "cleared"
    | "undo";
  /** The link named no release, and the newest was taken. */
  readonly completed: boolean;
};

/**
 * What the last change was, for the address and the draft: an edit of the form, a change that comes from outside
 * it (each a step of history), another view, or a link that the address already holds.
 */
export type Cause = "edit" | "outside" | "view" | "opened";

export type Opened = {
  readonly dataset: Dataset;
  readonly entered: Entered;
  readonly view: string;
  readonly origin: Origin;
};

export type Session = Opened & {
  readonly cause: Cause;
  /** Raised by changes from outside the form, which is to show them. */
  readonly revision: number;
  /** Fragment of the draft that an opened link stands before. */
  readonly keptDraft: string | undefined;
  /** Trouble with opening a link or keeping the draft. */
  readonly trouble: KeepingProblem | undefined;
};

export type Actions = {
  /** Takes what was typed: a value, or raw text with its problem; nothing but spaces empties the field. */
  readonly editText: (place: FieldPlace, text: string) => void;
  /** Takes a value that was chosen; undefined empties the field. */
  readonly editValue: (place: FieldPlace, value: FieldValue | undefined) => void;
  /** Takes a text that was offered outside the form, as the nearest to one in error. */
  readonly mend: (place: FieldPlace, text: string) => void;
  /** Adds a workload at the end. At 50 nothing is added. */
  readonly addWorkload: (workload?: Workload) => void;
  readonly duplicateWorkload: (id: number) => void;
  readonly removeWorkload: (id: number) => void;
  readonly moveWorkload: (id: number, by: number) => void;
  /** Empties the place of a fault. */
  readonly dismiss: (place: Place) => void;
  /** Puts an experiment in the document's place. Refused, with the reason, when it has over 50 workloads. */
  readonly load: (experiment: Experiment, from: Origin["from"]) => KeepingProblem | undefined;
  /** Puts a changed document in the document's place, as a suggestion or an undo does. */
  readonly change: (entered: Entered, from: Origin["from"]) => KeepingProblem | undefined;
  readonly clear: () => void;
  /** Reads the document again with another release, keeping its year. */
  readonly restate: (dataset: Dataset) => void;
  readonly show: (view: string) => void;
  /** Takes a link that the address already holds. */
  readonly open: (opened: Opened) => void;
  /** Takes a view that the address already holds. */
  readonly openView: (view: string) => void;
  readonly keepDraft: (fragment: string | undefined) => void;
  readonly report: (trouble: KeepingProblem | undefined) => void;
};

export type SessionStore = StoreApi<Session & Actions>;

/** The one document while it is edited. Holds what was entered; every figure is derived from it. */
export function createSession(opened: Opened, shelf: Omit<Catalogue, "dataset">): SessionStore {
  return createStore<Session & Actions>((set, get) => {
    const catalogue = (): Catalogue => ({ ...shelf, dataset: get().dataset });
    const edit = (entered: Entered) => set({ entered, cause: "edit" });
    const withText = (place: FieldPlace, text: string) =>
      withEntryAt(get().entered, place, typedEntry(fieldAt(place), text, catalogue()));
    const outside = (changed: Partial<Opened>) =>
      set(({ revision }) => ({ ...changed, cause: "outside", revision: revision + 1 }));

    const change = (entered: Entered, from: Origin["from"]): KeepingProblem | undefined => {
      if (entered.workloads.length > maxWorkloads) {
        return { code: "too-many-workloads", max: maxWorkloads };
      }
      outside({ entered, origin: { from, completed: false } });
      return undefined;
    };

    const full = () => get().entered.workloads.length >= maxWorkloads;

    return {
      ...opened,
      cause: "opened",
      revision: 0,
      keptDraft: undefined,
      trouble: undefined,

      editText: (place, text) => edit(withText(place, text)),
      mend: (place, text) => outside({ entered: withText(place, text) }),
      editValue: (place, value) => {
        const entry =
          value === undefined ? undefined : checkedEntry(fieldAt(place), value, catalogue());
        edit(withEntryAt(get().entered, place, entry));
      },
      addWorkload: (workload = {}) => {
        if (!full()) edit(withWorkload(get().entered, workload, catalogue()));
      },
      duplicateWorkload: (id) => {
        if (!full()) edit(withDuplicate(get().entered, id));
      },
      removeWorkload: (id) => edit(withoutWorkload(get().entered, id)),
      moveWorkload: (id, by) => edit(withWorkloadMoved(get().entered, id, by)),

      dismiss: (place) =>
        set(({ entered, revision }) => ({
          entered: dismissed(entered, place),
          cause: "edit",
          revision: revision + 1,
        })),
      load: (experiment, from) => change(enterExperiment(experiment, catalogue()), from),
      change,
      clear: () => void change(emptyDocument, "cleared"),
      restate: (dataset) => {
        const { view, entered, dataset: current } = get();
        const { newestGridYear } = current;
        const written = writeFragment(view, entered, { version: dataset.version, newestGridYear });
        const pairs = splitFragment(written)?.pairs ?? [];
        const origin: Origin = { from: "restated", completed: false };
        outside({ dataset, entered: enter(pairs, { ...shelf, dataset }), origin });
      },
      show: (view) => {
        if (view !== get().view) set({ view, cause: "view" });
      },

      open: (another) =>
        set(({ revision }) => ({ ...another, cause: "opened", revision: revision + 1 })),
      openView: (view) => set({ view, cause: "opened" }),
      keepDraft: (keptDraft) => set({ keptDraft }),
      report: (trouble) => set({ trouble }),
    };
  });
}
