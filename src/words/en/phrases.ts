import { plain } from "../figures.ts";

/** A number in a sentence. */
export const figure = (value: number): string => plain(value, "en");

/** `1 line`, `12 lines`. */
export const many = (count: number, one: string, more: string): string =>
  `${figure(count)} ${count === 1 ? one : more}`;

/** Text of somebody else, cut where it is long. */
export const quoted = (text: string): string => `“${text.slice(0, 60)}”`;

/** `a, b and c` */
export const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
