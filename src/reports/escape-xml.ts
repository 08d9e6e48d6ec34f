const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Plain text in XML, in an element or in an attribute. Characters XML refuses were taken out by `oneLine`. */
export function xmlText(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (found) => entities[found] ?? found);
}
