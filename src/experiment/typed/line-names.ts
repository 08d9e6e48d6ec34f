import { isCountNoun, isMultiplier } from "./line-counts.ts";
import type { NameTable } from "./line-tables.ts";
import {
  freeSpans,
  isConnector,
  isFree,
  type Sheet,
  type Span,
  take,
  textOfSpan,
} from "./line-words.ts";
import type { TextProperty } from "./line.ts";

/** A name in the line: the id it means, or those it may mean, best first. */
export type NameFinding = {
  readonly field: TextProperty;
  readonly ids: readonly string[];
  readonly isCertain: boolean;
  readonly span: Span;
};

const mostSearchWords = 3;

/** Whether a neighbour in the same segment is a word nobody understands. */
function standsAlone(sheet: Sheet, { first, end }: Span): boolean {
  const isOpen = (at: number) =>
    isFree(sheet, { first: at, end: at + 1 }) && !isConnector(sheet.words[at]?.text);
  const after = sheet.words[end];
  const isAfterOpen = after?.startsSegment === false && isOpen(end);
  return !isAfterOpen && (sheet.words[first]?.startsSegment === true || !isOpen(first - 1));
}

/**
 * `is`, `no` and `be` are words as well as countries: up to three letters count only when they follow "in", "on"
 * or "at", stand between commas, or are capitals with nothing unread beside them.
 */
function isPlainWord(sheet: Sheet, span: Span): boolean {
  const text = textOfSpan(sheet, span);
  if (
    !/^\p{L}{1,3}(?: \p{L}{1,3})*$/u.test(text) ||
    /^(?:in|on|at)$/i.test(sheet.words[span.first - 1]?.text ?? "")
  ) {
    return false;
  }
  if (!standsAlone(sheet, span)) return true;
  const next = sheet.words[span.end];
  const isSegment =
    sheet.words[span.first]?.startsSegment === true && next?.startsSegment !== false;
  return !isSegment && text !== text.toUpperCase();
}

function isConnectorAtEdge({ words }: Sheet, { first, end }: Span): boolean {
  return isConnector(words[first]?.text) || isConnector(words[end - 1]?.text);
}

/** Takes all spans that are somebody's name. */
export function takeNames(sheet: Sheet, table: NameTable): readonly NameFinding[] {
  const findings: NameFinding[] = [];
  for (const span of freeSpans(sheet, table.mostWords)) {
    if (isConnectorAtEdge(sheet, span)) continue;
    const text = textOfSpan(sheet, span);
    // Drivers add "with Radeon Graphics": what follows "with" would be dropped unread.
    if (/\swith\s/i.test(text)) continue;
    const ids = table.find(text);
    if (ids.length === 0 || isPlainWord(sheet, span)) continue;
    take(sheet, span);
    findings.push({ field: table.field, ids, isCertain: ids.length === 1, span });
  }
  return findings;
}

/** `3090s` are several 3090. */
function searchWords(sheet: Sheet, span: Span): readonly string[] {
  const words = textOfSpan(sheet, span).split(" ");
  return words.filter((word) => !isConnector(word)).map((word) => word.replace(/(\d)s$/, "$1"));
}

/** Ids for all words of the span together. A word that is in no row by itself ends the search early. */
function searchSpan(sheet: Sheet, span: Span, table: NameTable): readonly string[] {
  const words = searchWords(sheet, span);
  const isHopeless = words.some((word) => table.search(word).length === 0);
  return isHopeless ? [] : table.search(words.join(" "));
}

/** Neighbours that may belong to a name, the most words first: so many before it, so many after it. */
const reaches = [
  [0, 3],
  [0, 2],
  [0, 1],
  [3, 0],
  [2, 0],
  [1, 0],
] as const;

/** A number before a name is a count; single digits and short words fit too many rows. */
function canBelong(sheet: Sheet, rest: Span, isBefore: boolean): boolean {
  const outermost = sheet.words[isBefore ? rest.first : rest.end - 1];
  if (!isFree(sheet, rest) || isConnector(outermost?.text)) return false;
  return searchWords(sheet, rest).every((word) =>
    isBefore ? /\p{L}{2}|\p{L}\d/u.test(word) : /\p{L}{3}|\d{2}/u.test(word),
  );
}

/**
 * A name with the words beside it that belong to it: `A100` and `80`, `Paris` and `France`. Where they narrow the
 * choice down to others it becomes a question.
 */
export function widened(sheet: Sheet, table: NameTable, finding: NameFinding): NameFinding {
  const { first, end } = finding.span;
  for (const [before, after] of reaches) {
    const span = { first: first - before, end: end + after };
    const rest = before > 0 ? { first: span.first, end: first } : { first: end, end: span.end };
    if (!canBelong(sheet, rest, before > 0)) continue;
    const found = searchSpan(sheet, span, table);
    if (found.length === 0) continue;
    take(sheet, rest);
    const hasSameChoice = found.length === searchSpan(sheet, finding.span, table).length;
    const isOnlyOne = found.length === 1 && found[0] === finding.ids[0];
    const stays = finding.isCertain && (hasSameChoice || isOnlyOne);
    return widened(
      sheet,
      table,
      stays ? { ...finding, span } : { ...finding, ids: found, isCertain: false, span },
    );
  }
  return finding;
}

/** Whether there is a word by which a part or a place would be known. */
function isTelling(sheet: Sheet, span: Span): boolean {
  const words = textOfSpan(sheet, span).split(" ");
  if (/^\d{1,2}$/.test(words[0] ?? "") || words.some((word) => isMultiplier(word))) return false;
  if (words.length === 1 && isPlainWord(sheet, span)) return false;
  return words.some((word) => !isCountNoun(word) && /\d{3}|\p{L}\d|\p{L}{2}/u.test(word));
}

/** Takes the longest span whose words are all found in one row; for a line without a whole name. */
export function takeSuggestion(sheet: Sheet, table: NameTable): readonly NameFinding[] {
  for (const span of freeSpans(sheet, mostSearchWords)) {
    if (isConnectorAtEdge(sheet, span) || !isTelling(sheet, span)) continue;
    const ids = searchSpan(sheet, span, table);
    if (ids.length === 0) continue;
    take(sheet, span);
    return [{ field: table.field, ids, isCertain: false, span }];
  }
  return [];
}
