import { foldAccents, nameKey } from "./slug.ts";
import type { Steps } from "./steps.ts";

/** One thing that can be found, and by what. */
export type Findable<T> = {
  readonly item: T;
  /** Whole spellings: a query that equals one of them puts the item first. */
  readonly names: readonly string[];
  /** Texts whose words count for less: a country, a maker. */
  readonly context: readonly string[];
  /** Ties go to the lower rank, then to the shorter name, then to the order of the table. */
  readonly rank: number;
};

type Entry<T> = {
  readonly item: T;
  readonly rank: number;
  /** Keys and words with a space on either side of each: one text search tells whether a word is, or begins, one. */
  readonly keys: string;
  readonly nameWords: string;
  readonly contextWords: string;
  readonly length: number;
};

export type SearchIndex<T> = readonly Entry<T>[];

function words(text: string): readonly string[] {
  return foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `rtx3090` is also `rtx` and `3090`. */
function withParts(text: string): readonly string[] {
  return words(text).flatMap((word) => [word, ...(word.match(/\p{L}+|\p{N}+/gu) ?? [])]);
}

function spaced(texts: readonly string[]): string {
  return ` ${[...new Set(texts)].join(" ")} `;
}

/** Of one thing after the other: all of a table take long enough to hold a page up. */
export function* buildIndex<T>(findables: Iterable<Findable<T>>): Steps<SearchIndex<T>> {
  const index: Entry<T>[] = [];
  for (const { item, names, context, rank } of findables) {
    index.push({
      item,
      rank,
      keys: spaced(names.map(nameKey)),
      nameWords: spaced(names.flatMap(withParts)),
      contextWords: spaced(context.flatMap(withParts)),
      length: (names[0] ?? "").length,
    });
    yield;
  }
  return index;
}

const points = {
  whole: 1000,
  exactName: 6,
  nameStart: 4,
  exactContext: 3,
  contextStart: 2,
  inside: 1,
};

/** How well one word of the query fits, 0 when it does not. */
function fit<T>(word: string, { nameWords, contextWords, keys }: Entry<T>): number {
  if (nameWords.includes(` ${word} `)) return points.exactName;
  if (nameWords.includes(` ${word}`)) return points.nameStart;
  if (contextWords.includes(` ${word} `)) return points.exactContext;
  if (contextWords.includes(` ${word}`)) return points.contextStart;
  return word.length >= 4 && keys.includes(word) ? points.inside : 0;
}

/** The sum over the words of the query; every word has to fit. */
function score<T>(query: readonly string[], queryKey: string, entry: Entry<T>): number {
  const whole = queryKey !== "" && entry.keys.includes(` ${queryKey} `) ? points.whole : 0;
  let sum = whole;
  for (const word of query) {
    const fits = fit(word, entry);
    if (fits === 0) return whole;
    sum += fits;
  }
  return sum;
}

/** Best first. An empty query finds everything, by rank. */
export function searchIndex<T>(
  index: SearchIndex<T>,
  text: string,
  limit: number,
  accepts: (item: T) => boolean = () => true,
): readonly T[] {
  const query = words(text);
  const queryKey = nameKey(text);
  const found = index.flatMap((entry) => {
    if (!accepts(entry.item)) return [];
    const total = score(query, queryKey, entry);
    return total > 0 || query.length === 0 ? [{ entry, total }] : [];
  });
  found.sort(
    (a, b) => b.total - a.total || a.entry.rank - b.entry.rank || a.entry.length - b.entry.length,
  );
  return found.slice(0, limit).map(({ entry }) => entry.item);
}
