export type Word = {
  readonly text: string;
  /** A comma, a dash, a line break or the like stands before it. */
  readonly startsSegment: boolean;
};

/** Words from `first` up to, and without, `end`. */
export type Span = { readonly first: number; readonly end: number };

/** The words of a line, and which of them have been read. */
export type Sheet = { readonly words: readonly Word[]; readonly taken: boolean[] };

/** A comma between digits stays: `1,200` is one number, and `1,5` must not become 5. */
const chunkPattern = /\d+(?:[.,]\d+)+[^\s,;()"“”]*|[^\s,;()"“”]+/gu;

/** `8xA100` is `8x A100`, `A100-hours` is `A100 hours`, `80%TDP` is `80% TDP`. */
function unglued(chunk: string): readonly string[] {
  return chunk
    .replace(/[.:!?]+$/, "")
    .replace(/^(?:\d[\d.,]*[x×*](?=[\p{L}\d]))+/iu, (times) => times.replaceAll(/([x×*])/gi, "$1 "))
    .replace(/%(?=\p{L})/u, "% ")
    .replace(/-(?=(?:hours?|hrs?|days?)$)/i, " ")
    .split(" ");
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}%×*]/u.test(text);
}

export function sheetOf(line: string): Sheet {
  // What drivers write after a brand would fall apart into words, and the GB of `80 GB` is not Great Britain.
  const text = line.replace(/\((?:r|tm|c)\)/gi, "").replace(/(\d) ?(?=(?:GB|GiB|TB)\b)/gi, "$1");
  const words: Word[] = [];
  let end = 0;
  let startsSegment = true;
  for (const match of text.matchAll(chunkPattern)) {
    const [chunk] = match;
    if (/[,;\n]/.test(text.slice(end, match.index)) || !isWord(chunk)) startsSegment = true;
    end = match.index + chunk.length;
    for (const word of unglued(chunk).filter(isWord)) {
      words.push({ text: word, startsSegment });
      startsSegment = false;
    }
  }
  return { words, taken: words.map(() => false) };
}

export function textOfSpan({ words }: Sheet, { first, end }: Span): string {
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
}

/** Whether there are such words, all still to be read. */
export function isFree({ words, taken }: Sheet, { first, end }: Span): boolean {
  return first >= 0 && end <= words.length && !taken.slice(first, end).includes(true);
}

export function take({ taken }: Sheet, { first, end }: Span): void {
  taken.fill(true, first, end);
}

/** Gives words back that turned out to say something else. */
export function release({ taken }: Sheet, { first, end }: Span): void {
  taken.fill(false, first, end);
}

/** Runs of words still to be read, the longest first, from left to right. What is taken meanwhile is left out. */
export function* freeSpans(sheet: Sheet, mostWords: number): Iterable<Span> {
  for (let length = Math.min(mostWords, sheet.words.length); length > 0; length--) {
    for (let first = 0; first + length <= sheet.words.length; first++) {
      const span = { first, end: first + length };
      if (isFree(sheet, span)) yield span;
    }
  }
}

/** Whether a number nobody has read leads up to the span: what was read of `1 200 h` or `3 to 4 days` is not all. */
export function isCutOff({ words, taken }: Sheet, { first }: Span): boolean {
  const isRange = /^(?:to|or|and)$/i.test(words[first - 1]?.text ?? "");
  const at = isRange ? first - 2 : first - 1;
  const isJoined = words.slice(Math.max(at + 1, 0), first + 1).every((word) => !word.startsSegment);
  return isJoined && taken[at] === false && /^\d[\d.,]*$/.test(words[at]?.text ?? "");
}

const connectors = new Set(
  "a an and as at by each for from in of on over the to total using via was were with".split(" "),
);

/** A word that says nothing by itself. `IN` and `AT` are read so too, never as India or Austria. */
export function isConnector(text: string | undefined): boolean {
  return text !== undefined && connectors.has(text.toLowerCase());
}

/** What nobody has read, neighbours together, without connectors. */
export function leftOver(sheet: Sheet): readonly string[] {
  const runs: string[] = [];
  let isOpen = false;
  sheet.words.forEach(({ text, startsSegment }, at) => {
    const isLeft = sheet.taken[at] === false && !isConnector(text);
    if (isLeft && isOpen && !startsSegment) runs.push(`${runs.pop() ?? ""} ${text}`);
    else if (isLeft) runs.push(text);
    isOpen = isLeft;
  });
  return runs;
}
