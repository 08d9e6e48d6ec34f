import {
  withDecimalComma,
  withDecimalPoint,
  withDecimalPoints,
} from "../experiment/typed/decimal-comma.ts";
import { language } from "../words/language.ts";

/** What was typed into a field for a number, as the document writes numbers: `1,5` is one and a half in French. */
export function numberTyped(text: string): string {
  return language() === "fr" ? withDecimalPoint(text) : text;
}

/** The same for text with numbers in it, `1,5 h`. */
export function amountsTyped(text: string): string {
  return language() === "fr" ? withDecimalPoints(numberTyped(text)) : text;
}

/** A number of the document as it stands in a field. */
export function numberShown(text: string): string {
  return language() === "fr" ? withDecimalComma(text) : text;
}
