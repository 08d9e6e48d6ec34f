import { plain } from "../figures.ts";

/** Un nombre dans une phrase. */
export const figure = (value: number): string => plain(value, "fr");

/** `1 ligne`, `12 lignes` : en français, le pluriel commence à 2. */
export const many = (count: number, one: string, more: string): string =>
  `${figure(count)} ${count < 2 ? one : more}`;

/** Un texte d’autrui, coupé s’il est long. */
export const quoted = (text: string): string => `« ${text.slice(0, 60)} »`;

/** `a, b et c` */
export const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
