/**
 * User text on one line, well-formed: control characters and line ends become a space, halves of characters and
 * non-characters (which XML refuses) a replacement mark. Marks that turn the direction of writing are dropped, or they
 * would turn the numbers after them as well.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .trim();
}

/** The same, where text that says nothing counts as not given. */
export function givenText(text: string | undefined): string | undefined {
  const line = oneLine(text ?? "");
  return line === "" ? undefined : line;
}
