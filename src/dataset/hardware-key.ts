import { nameKey, slug } from "./slug.ts";

/** The id most parts have: their name as words, without the brands NVIDIA puts before every model. */
export function hardwareId(name: string): string {
  return slug(name.replace(/\b(Tesla|GeForce|Radeon Instinct)\b/g, ""));
}

/** What operating systems and drivers write around a part's name, and no two parts differ by. */
const decoration = [
  /\((r|tm|c)\)/gi,
  /^\s*\d+th gen\b/i,
  /\s@.*$/,
  /\s(with|w\/) radeon.*$/i,
  /\b\d+-cores?\b/i,
  /\b(cpu|processor|graphics)\b/gi,
];

/**
 * `Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz` and `Intel Xeon Gold 6148` share one key. A rest without a number is
 * no part's name ("Any CPU"): there the text counts as it stands.
 */
export function hardwareKey(text: string): string {
  const plain = decoration.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return nameKey(/\d/.test(plain) ? plain : text);
}
