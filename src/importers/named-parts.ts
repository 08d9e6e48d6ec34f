import type { NamedPart } from "./imported.ts";

type Counted = { readonly name: string; readonly count: number };

/** Digits before ` x ` of which some may end the name before: `2 x Tesla V1001 x T4`. */
function countsEnding(digits: string, isFirst: boolean): readonly string[] {
  if (isFirst) return [digits];
  const counts = Array.from({ length: digits.length }, (_, at) => digits.slice(at));
  return counts.filter((count) => !count.startsWith("0")).toReversed();
}

/** All ways to divide the text, the shortest counts first. */
function* readings(text: string, isFirst: boolean): Generator<readonly Counted[]> {
  const head = /^(\d{1,6}) x /.exec(text);
  if (head === null) return;
  const count = Number(head[1]);
  const rest = text.slice(head[0].length);
  for (const next of rest.matchAll(/(\d{1,6}) x /g)) {
    for (const digits of countsEnding(next[1]!, false)) {
      const at = next.index + next[1]!.length - digits.length;
      const name = rest.slice(0, at).trim();
      if (name === "") continue;
      for (const others of readings(rest.slice(at), false)) yield [{ count, name }, ...others];
    }
  }
  if (rest.trim() !== "" && (isFirst || !/\d x /.test(rest))) {
    yield [{ count, name: rest.trim() }];
  }
}

/** A text with this many parts is none that CodeCarbon writes; to divide it in all ways could take for ever. */
const maxKinds = 6;

/**
 * `8x A100`, `8 × H100`, `H100 x 8`, `8 A100`: how people write a count. Without a sign between only two digits are
 * one, since names begin with three and four (`980 Ti`).
 */
const written = [
  /^(?<count>\d{1,6}) ?[x×*] ?(?<name>\S.*)$/i,
  /^(?<name>.*\S) [x×*] ?(?<count>\d{1,6})$/i,
  /^(?<count>\d{1,2}) (?<name>[a-z].*)$/i,
];

/** One kind of part in a text of people. */
function writtenPart(text: string): NamedPart {
  const unit = "driver-devices";
  for (const pattern of written) {
    const { count, name } = pattern.exec(text)?.groups ?? {};
    const devices = Number(count);
    if (name !== undefined && /[a-z]/i.test(name) && devices > 0) {
      return { name: name.replace(/ GPUs?$/i, ""), count: devices, unit };
    }
  }
  return { name: text, unit };
}

/**
 * `8 x NVIDIA A40`, `2 x Tesla V100 1 x T4`, and the same without a blank between, as CodeCarbon joins them: there the
 * count of all devices tells where a name ends.
 */
export function namedParts(text: string, total: number | undefined): readonly NamedPart[] {
  const trimmed = text.trim();
  const unit = "driver-devices";
  if ((trimmed.match(/\d x /g) ?? []).length <= maxKinds) {
    let first: readonly Counted[] | undefined;
    for (const reading of readings(trimmed, true)) {
      const sum = reading.reduce((all, { count }) => all + count, 0);
      if (total === undefined ? !/\d x /.test(reading.at(-1)!.name) : sum === total) {
        return reading.map((part) => ({ ...part, unit }));
      }
      if (reading.length === 1) first = reading;
    }
    if (first !== undefined) return first.map((part) => ({ ...part, unit }));
  }
  if (trimmed === "") return [];
  return [total === undefined ? writtenPart(trimmed) : { name: trimmed, count: total, unit }];
}
