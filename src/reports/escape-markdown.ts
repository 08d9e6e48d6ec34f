const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Plain text as Markdown shows it, with HTML as entities, since not every reader takes `\<`. What is special only at
 * the start of a line (headings, lists, rules, front matter) is escaped there.
 */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[&<>]/gu, (found) => entities[found] ?? found)
    .replaceAll(/[\\`*_[\]{}|~$]/gu, String.raw`\$&`)
    .replaceAll(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)|(?<=\w)(?=@)/giu, "\\")
    .replace(/^(?=[-+=#])/u, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\");
}

/** An address in angle brackets is a link as it stands, and shows itself. */
export function markdownUrl(url: string): string {
  return `<${linkTarget(url)}>`;
}

/** The target of `[text](…)`. */
export function linkTarget(url: string): string {
  return url
    .replaceAll(/[\\<>`|\s]/gu, encodeURIComponent)
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
}
