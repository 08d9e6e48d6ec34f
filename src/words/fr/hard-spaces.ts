/** A line must not break before French punctuation, nor inside its quotation marks. */
function hardSpaced(text: string): string {
  return text.replaceAll(/ (?=[:;?!%»])/g, "\u00A0").replaceAll("« ", "«\u00A0");
}

/**
 * Words with the spaces that French sets before punctuation made unbreakable, in texts and in whatever functions of
 * words return, so that those who write them need not think of it.
 */
export function withHardSpaces<T>(words: T): T {
  // What comes out has the shape of what went in: strings for strings, functions for functions.
  if (typeof words === "string") return hardSpaced(words) as T;
  if (typeof words === "function") {
    return ((...args: unknown[]) =>
      withHardSpaces((words as (...args: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(words)) return words.map((one: unknown) => withHardSpaces(one)) as T;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, one]) => [name, withHardSpaces(one as unknown)]),
  ) as T;
}
