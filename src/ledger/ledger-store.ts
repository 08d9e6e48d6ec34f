import { createStore, type StoreApi } from "zustand/vanilla";
import { isSameContent } from "./content-key.ts";
import { changedEntry, type EntryChanges } from "./edit-entry.ts";
import type { LedgerEntry } from "./entry.ts";
import type { EntryProblem } from "./entry-fields.ts";
import { startKeeper, type Channel, type OpenStorage } from "./keeper.ts";
import {
  edited,
  reread,
  stepName,
  withoutIds,
  type Edits,
  type Step,
  type StepName,
} from "./steps.ts";
import type { DamagedRecord } from "./storage.ts";
import type { LedgerTrouble } from "./trouble.ts";

export type LedgerState = {
  readonly entries: readonly LedgerEntry[];
  /** Records of the store that are no entries. */
  readonly damaged: readonly DamagedRecord[];
  readonly trouble: LedgerTrouble | undefined;
  /** What was kept has been read, or it is known that it cannot be. */
  readonly isReady: boolean;
  /** All on the page is in the browser's storage as well, as far as is known. */
  readonly isKept: boolean;
  readonly undoSteps: readonly Step[];
  readonly redoSteps: readonly Step[];
};

export type LedgerActions = {
  /** Adds entries. One with the id of an entry that is there takes its place. */
  readonly add: (entries: readonly LedgerEntry[]) => void;
  /** Changes one entry, or says what is wrong with the changes. */
  readonly change: (id: string, changes: EntryChanges) => readonly EntryProblem[] | undefined;
  readonly remove: (ids: readonly string[]) => void;
  /** As `add`, for what the user chose of a merge. */
  readonly merge: (entries: readonly LedgerEntry[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Deletes damaged records. There is no undo: save them first. */
  readonly removeDamaged: (records: readonly DamagedRecord[]) => Promise<void>;
  /** Opens the store again where it is not open, reads it anew, and keeps what is not kept. */
  readonly reload: () => Promise<void>;
  /** Takes the message away. What is not kept stays so. */
  readonly dismissTrouble: () => void;
  /** Lets go of the store and the other tabs. */
  readonly close: () => void;
};

export type LedgerStore = StoreApi<LedgerState & LedgerActions>;

export type LedgerParts = {
  readonly openStorage: OpenStorage;
  /** To other tabs; undefined where there is no such thing. */
  readonly channel: Channel | undefined;
  readonly now: () => Date;
};

const byId = (entries: readonly LedgerEntry[]): Edits =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** The step that undo would take back. */
export const undoable = ({ undoSteps }: LedgerState): StepName | undefined =>
  stepName(undoSteps.at(-1));

/** The step that redo would do again. */
export const redoable = ({ redoSteps }: LedgerState): StepName | undefined =>
  stepName(redoSteps.at(-1));

/**
 * The ledger of this browser. Every change shows at once and is kept after it, one record at a time, so that tabs do
 * not write over one another's entries. Of one entry the last change holds; where it was made without knowing another
 * tab's, that is said and can be had back by undo.
 */
export function openLedger({ openStorage, channel, now }: LedgerParts): LedgerStore {
  return createStore<LedgerState & LedgerActions>((set, get) => {
    const keeper = startKeeper(openStorage, channel, {
      onRead: ({ entries: kept, damaged }) =>
        set(({ entries: before, undoSteps, redoSteps }) => {
          const { entries, changed } = reread(before, kept);
          return {
            entries,
            damaged,
            isReady: true,
            undoSteps: withoutIds(undoSteps, changed),
            redoSteps: withoutIds(redoSteps, changed),
          };
        }),
      onElsewhere: (edits) =>
        set(({ entries, undoSteps, redoSteps }) => {
          const ids = new Set(edits.keys());
          return {
            entries: edited(entries, edits).entries,
            undoSteps: withoutIds(undoSteps, ids),
            redoSteps: withoutIds(redoSteps, ids),
          };
        }),
      onOverwritten: (overwritten) =>
        set(({ undoSteps }) => ({
          trouble: { code: "changed-elsewhere", names: overwritten.map(({ name }) => name) },
          undoSteps: [...undoSteps, { what: "elsewhere", edits: byId(overwritten) }],
        })),
      onTrouble: (trouble) =>
        set((state) => ({
          // What another tab had written stands until it was read.
          trouble:
            trouble ?? (state.trouble?.code === "changed-elsewhere" ? state.trouble : undefined),
          isKept: trouble === undefined,
          isReady: state.isReady || (trouble !== undefined && trouble.code !== "waits-for-tab"),
        })),
    });

    /** Puts edits in place and returns what takes them back. */
    const put = (edits: Edits): Edits => {
      const { entries, inverse } = edited(get().entries, edits);
      set({ entries });
      keeper.keep(new Map([...edits].filter(([id]) => inverse.has(id))));
      return inverse;
    };
    const act = (what: StepName["what"], edits: Edits) => {
      const inverse = put(edits);
      if (inverse.size === 0) return;
      set(({ undoSteps }) => ({
        undoSteps: [...undoSteps, { what, edits: inverse }],
        redoSteps: [],
      }));
    };

    return {
      entries: [],
      damaged: [],
      trouble: undefined,
      isReady: false,
      isKept: true,
      undoSteps: [],
      redoSteps: [],

      add: (entries) => act("add", byId(entries)),
      merge: (entries) => act("merge", byId(entries)),
      remove: (ids) => act("remove", new Map(ids.map((id) => [id, undefined]))),
      change: (id, changes) => {
        const entry = get().entries.find((one) => one.id === id);
        if (entry === undefined) return [{ property: "", code: "gone" }];
        const changed = changedEntry(entry, changes, now());
        if ("problems" in changed) return changed.problems;
        if (!isSameContent(entry, changed.entry)) act("change", byId([changed.entry]));
        return undefined;
      },
      undo: () => {
        const { undoSteps, redoSteps } = get();
        const step = undoSteps.at(-1);
        if (step === undefined) return;
        const edits = put(step.edits);
        set({ undoSteps: undoSteps.slice(0, -1), redoSteps: [...redoSteps, { ...step, edits }] });
      },
      redo: () => {
        const { undoSteps, redoSteps } = get();
        const step = redoSteps.at(-1);
        if (step === undefined) return;
        const edits = put(step.edits);
        set({ undoSteps: [...undoSteps, { ...step, edits }], redoSteps: redoSteps.slice(0, -1) });
      },
      removeDamaged: (records) => keeper.removeDamaged(records),
      reload: () => keeper.reload(),
      dismissTrouble: () => set({ trouble: undefined }),
      close: () => keeper.close(),
    };
  });
}
