/** One `key=value` of a link. */
export type Pair = {
  /** Decoded key; undefined where its percent-encoding does not decode. */
  readonly key: string | undefined;
  /** Decoded value, empty without a `=`; undefined where its percent-encoding does not decode. */
  readonly text: string | undefined;
  /** The key as it stands in the link. */
  readonly rawKey: string;
  /** What follows the key as it stands in the link: `=value`, or nothing. */
  readonly tail: string;
};

/** A link taken apart: its view, empty for the calculator, and its pairs in the order they stand. */
export type SplitLink = { readonly view: string; readonly pairs: readonly Pair[] };

/** Percent-decoding, nothing else: `+` is plus. Undefined where it does not decode. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function pairOf(segment: string): Pair {
  const equals = segment.indexOf("=");
  const rawKey = equals < 0 ? segment : segment.slice(0, equals);
  const tail = equals < 0 ? "" : segment.slice(equals);
  return { key: decode(rawKey), text: decode(tail.slice(1)), rawKey, tail };
}

/** Takes `#/view?pairs` apart. Undefined for a fragment that does not begin `#/`, which is none of ours. */
export function splitFragment(fragment: string): SplitLink | undefined {
  if (!fragment.startsWith("#/")) return undefined;
  const question = fragment.indexOf("?");
  const view = fragment.slice(2, question < 0 ? undefined : question);
  const query = question < 0 ? "" : fragment.slice(question + 1);
  const segments = query.split("&").filter((segment) => segment !== "");
  return { view: decode(view) ?? view, pairs: segments.map(pairOf) };
}

const utf8 = new TextEncoder();

function escapeCharacter(character: string): string {
  return Array.from(
    utf8.encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/**
 * ASCII letters, digits and `- . / : + , _` stand, all else is escaped as UTF-8. Half a surrogate pair becomes
 * U+FFFD.
 */
export function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-./:+,_]/gu, escapeCharacter);
}
