import { bareUrl, latexText } from "./escape-latex.ts";
import type { AnyReport, CitedSource } from "./report-input.ts";

/** Keys of the two entries that are not sources of the dataset. */
export const softwareKey = "wattprint";

/** The key of a release: dots are no trouble for BibTeX, but hyphens read as one word. */
export function datasetKey(release: string): string {
  return `wattprint-dataset-${release.replaceAll(".", "-")}`;
}

/** Source ids are lower-case letters, digits and hyphens; the prefix keeps them apart from the paper's own keys. */
export function sourceKey(id: string): string {
  return `wattprint-${id}`;
}

type Field = readonly [name: string, value: string];

/** A name or title kept as it is written: inner braces keep BibTeX from splitting names and lowering capitals. */
const verbatim = (text: string) => `{${latexText(text)}}`;

function entry(key: string, fields: readonly Field[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, "}"].join("\n");
}

function sourceEntry({ id, source }: CitedSource): string {
  const key = sourceKey(id);
  if (source === undefined) return entry(key, [["title", verbatim(id)]]);
  const { publisher, title, url, kind } = source;
  // The title of a paper begins with its authors, and its publisher is not one of them.
  const whose: Field[] =
    kind === "paper"
      ? [
          ["key", verbatim(title)],
          ["publisher", verbatim(publisher)],
        ]
      : [["author", verbatim(publisher)]];
  return entry(key, [...whose, ["title", verbatim(title)], ["url", bareUrl(url)]]);
}

/**
 * Entries of the calculator with the permalink of this estimate, where it has one, of every release of the dataset
 * behind it, and of every source. Addresses stand bare in `url`, which styles and biber take as they are.
 */
export function bibtexReport(report: AnyReport): string {
  const { words, appUrl, appVersion, releases, writtenAt, sources } = report;
  const permalink = "permalink" in report ? report.permalink : undefined;
  const { bibtex } = words;
  const year: Field = ["year", writtenAt.slice(0, "YYYY".length)];
  const author: Field = ["author", verbatim(bibtex.author)];
  return `${[
    entry(softwareKey, [
      author,
      ["title", verbatim(bibtex.software)],
      year,
      ["version", latexText(appVersion)],
      ["note", latexText(bibtex.softwareNote(appVersion, releases))],
      ["url", bareUrl(permalink ?? appUrl)],
    ]),
    ...releases.map((release) =>
      entry(datasetKey(release), [
        author,
        ["title", verbatim(bibtex.dataset)],
        ["version", latexText(release)],
        ["note", latexText(bibtex.datasetNote(release))],
        ["url", bareUrl(appUrl)],
      ]),
    ),
    ...sources.map(sourceEntry),
  ].join("\n\n")}\n`;
}
