import { create } from "zustand";
import { noPicks, type Picks } from "../../importers/taking/picks.ts";
import type { NameQuestion } from "../../importers/match/match-runs.ts";
import type { PlainTable } from "../../importers/plain/plain-table.ts";
import type { Progress, Reading, Source, SourceOptions } from "../../importers/reading/reading.ts";

export type SourceState =
  | { readonly is: "waiting" | "reading" | "cancelled" | "failed" }
  | { readonly is: "done"; readonly reading: Reading };

export type ReadSource = {
  readonly id: number;
  readonly source: Source;
  readonly options: SourceOptions;
  readonly state: SourceState;
  /** Kept when it was mapped, so that the mapping can be changed. */
  readonly table: PlainTable | undefined;
};

type Imports = {
  readonly sources: readonly ReadSource[];
  readonly picks: Picks;
  /** Questions that have an answer: they are asked no more, and can be changed. */
  readonly answered: readonly NameQuestion[];
  /** Keys of lines by where they went: going there again would count them twice. */
  readonly added: { readonly [D in Destination]: ReadonlySet<string> };
};

export type Destination = "experiment" | "ledger";

const nothing: Imports = {
  sources: [],
  picks: noPicks,
  answered: [],
  added: { experiment: new Set(), ledger: new Set() },
};

/** What was read and what the user chose of it. It is kept while the page is open, over changes of view. */
export const useImports = create<Imports>(() => nothing);

/** By source, apart from it: it changes many times a second. */
export const useProgress = create<{ readonly of: ReadonlyMap<number, Progress> }>(() => ({
  of: new Map(),
}));

export function changeSource(id: number, changes: Partial<ReadSource>): void {
  useImports.setState(({ sources }) => ({
    sources: sources.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  }));
}

export function pick(changes: Partial<Picks>): void {
  useImports.setState(({ picks }) => ({ picks: { ...picks, ...changes } }));
}

export function tick(keys: readonly string[], isTicked: boolean): void {
  const { ticks } = useImports.getState().picks;
  pick({ ticks: new Map([...ticks, ...keys.map((key) => [key, isTicked] as const)]) });
}

type ReadingCode = NonNullable<ReturnType<Picks["readings"]["get"]>>;

/** Takes another reading of a line; undefined takes the first again. */
export function takeReading(key: string, code: ReadingCode | undefined): void {
  const readings = new Map(useImports.getState().picks.readings);
  if (code === undefined) readings.delete(key);
  else readings.set(key, code);
  pick({ readings });
}

export function answer(question: NameQuestion, id: string | null): void {
  const { picks, answered } = useImports.getState();
  const others = answered.filter(({ key }) => key !== question.key);
  pick({ answers: new Map([...picks.answers, [question.key, id]]) });
  useImports.setState({ answered: [...others, question] });
}

/** Asks a question again. */
export function askAgain({ key }: NameQuestion): void {
  const { picks, answered } = useImports.getState();
  pick({ answers: new Map([...picks.answers].filter(([one]) => one !== key)) });
  useImports.setState({ answered: answered.filter((one) => one.key !== key) });
}

export function noteAdded(to: Destination, keys: readonly string[]): void {
  useImports.setState(({ added }) => ({
    added: { ...added, [to]: new Set([...added[to], ...keys]) },
  }));
}

/** After an undo. */
export function noteRemoved(from: Destination, keys: readonly string[]): void {
  useImports.setState(({ added }) => ({
    added: { ...added, [from]: new Set([...added[from]].filter((key) => !keys.includes(key))) },
  }));
}
