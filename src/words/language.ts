import type { french as frenchWords } from "./fr/index.ts";
import type { Translated } from "./translated.ts";

export type Language = "en" | "fr";

/** Every module of wording, by the name of its file in `en/`. */
type Modules = typeof frenchWords;
export type ModuleName = keyof Modules;

type Taker = {
  readonly name: ModuleName;
  readonly english: never;
  readonly take: (words: never) => void;
};

const takers: Taker[] = [];
const listeners = new Set<() => void>();
let french: Modules | undefined;
let current: Language = "en";
let latest: Language = "en";

/** The language that the words are in now. */
export function language(): Language {
  return current;
}

function hand({ name, english, take }: Taker): void {
  // English and French of one name have one shape: `Translated` and the type of `french` hold it.
  take((current === "fr" && french !== undefined ? french[name] : english) as never);
}

/**
 * Has a module's words follow the language. Its exports are live bindings, so whoever reads them at the time of
 * rendering has the words of that time; a module that is loaded later begins with the language at hand.
 */
export function speaks<K extends ModuleName, T>(
  name: K,
  english: Modules[K] extends Translated<T> ? T : never,
  take: (words: T) => void,
): void {
  const taker: Taker = { name, english: english as never, take };
  takers.push(taker);
  if (current !== "en") hand(taker);
}

/** Changes the language of all words. Rejects, with the words as they were, when those of another cannot be loaded. */
export async function speak(wanted: Language): Promise<void> {
  latest = wanted;
  if (wanted === "fr") french ??= (await import("./fr/index.ts")).french;
  // Another one was asked for while this one was on its way.
  if (latest !== wanted) return;
  current = wanted;
  for (const taker of takers) hand(taker);
  for (const listener of listeners) listener();
}

/** Calls whenever the words are in another language. Returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
