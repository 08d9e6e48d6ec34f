import { linkTarget, markdownText } from "./escape-markdown.ts";
import type { Report } from "./report-input.ts";

/** The line of a README that shows the badge, saved beside it, and leads to the calculation. */
export function badgeLine(report: Report): string {
  const { badge } = report.words;
  const says = markdownText(`${badge.label(report)}: ${badge.value(report)}`);
  return `[![${says}](wattprint-badge.svg)](${linkTarget(report.permalink ?? report.appUrl)})\n`;
}
