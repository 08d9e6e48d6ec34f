/** The section of a release in `CHANGELOG.md`, below the page's introduction; one of the same version is replaced. */
export function withSection(changelog: string, version: string, section: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const [introduction = "", ...others] = sections;
  const kept = others.filter((text) => !text.startsWith(`## Dataset ${version},`));
  return [introduction, section, ...kept].join("");
}

/** What changed for those who use the data, in the manner of the changelog. */
export function sectionOf(
  version: string,
  date: string,
  before: string,
  lines: readonly string[],
): string {
  const said = lines.length === 0 ? ["No row differs."] : lines;
  return [
    `## Dataset ${version}, ${date}`,
    "### Data",
    [`- Against ${before}:`, ...said.map((line) => `  - ${line}`)].join("\n"),
    "",
  ].join("\n\n");
}
