/**
 * What stands for each character that LaTeX would take for itself, or that an 8-bit engine has no glyph for. Brackets
 * and stars are in braces, since after a row's `\\` they would be its option. Braces by name, as BibTeX counts them
 * even behind a backslash.
 */
const replacements: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  _: "\\_",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  // The straight quote is active in some languages of babel, and most fonts of TeX have no other glyph for it.
  '"': "{''}",
  "[": "{[}",
  "]": "{]}",
  "*": "{*}",
  "₂": "\\textsubscript{2}",
  "³": "\\textsuperscript{3}",
  "×": "\\ensuremath{\\times}",
  "÷": "\\ensuremath{\\div}",
  "−": "\\ensuremath{-}",
  "\u00A0": "~",
  "\u202F": "\\,",
};

/** Special characters, and all but the last of a run that would become one other glyph (dashes, quotes). */
const special = /([-',])(?=\1)|[\\{}%_$&#~^<>|`"[\]*₂³×÷−\u00A0\u202F]/gu;

/** Plain text as LaTeX prints it. Other scripts stay as they are, in UTF-8. */
export function latexText(text: string): string {
  return text.replaceAll(special, (found) => replacements[found] ?? `${found}{}`);
}

/** An address for `\url` or `\href` of hyperref, which takes these behind a backslash wherever it stands. */
export function latexUrl(url: string): string {
  return bareUrl(url).replaceAll(/[%#&_~$]/gu, String.raw`\$&`);
}

/** Braces, backslashes and spaces, which no address needs bare, would end a field or an argument early. */
export function bareUrl(url: string): string {
  return url.replaceAll(/[\\{}^"<>`|\s]/gu, encodeURIComponent);
}
