/** The id a name would have by itself: lower-case words of letters and digits joined by `-`. */
export function slug(name: string): string {
  return foldAccents(name)
    .replace(/\+/g, " plus ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Lower case without accents, so that "Zürich" is found as "zurich". */
export function foldAccents(text: string): string {
  return isAscii(text)
    ? text.toLowerCase()
    : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Most names are, and indexing thousands of them is ten times faster so. */
function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** What two spellings of one name share: letters and digits only. */
export function nameKey(text: string): string {
  const folded = foldAccents(text);
  return isAscii(folded) ? folded.replace(/[^a-z0-9]/g, "") : folded.replace(/[^\p{L}\p{N}]/gu, "");
}
