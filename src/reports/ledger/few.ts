/** As many of several as a text has room for, and how many more there are. */
export type Few<T> = { readonly shown: readonly T[]; readonly more: number };

export function few<T>(all: readonly T[], limit: number): Few<T> {
  return { shown: all.slice(0, limit), more: Math.max(0, all.length - limit) };
}

/** Texts that differ, in the order they come. */
export function fewTexts(all: Iterable<string>, limit: number): Few<string> {
  return few([...new Set(all)], limit);
}

/** How much each kind of text lists: a sentence a handful, a table what fits on a page. */
export const limits = {
  /** Names in a sentence. */
  names: 6,
  /** Sources told by title in a text. */
  sources: 15,
  /** Sources of one citation; the BibTeX file has them all. */
  cited: 40,
  /** Experiments of a table on paper, of one on a page, and of a plain list. */
  latexRows: 10,
  markdownRows: 50,
  listed: 20,
  /** Facts of a table on a page. */
  facts: 50,
} as const;
