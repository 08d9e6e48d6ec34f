import { linkTarget, markdownText } from "./escape-markdown.ts";
import type { AnyReport } from "./report-input.ts";

/** What the badge leads to: the calculation, or the ledger's file, saved beside the README as well. */
function targetOf(report: AnyReport): string {
  if ("experiments" in report) return report.fileName;
  return report.permalink ?? report.appUrl;
}

/** The line of a README that shows the badge, saved beside it, and leads to the calculation. */
export function badgeLine(report: AnyReport): string {
  const { badge } = report.words;
  const says = markdownText(`${badge.label(report)}: ${badge.value(report)}`);
  return `[![${says}](wattprint-badge.svg)](${linkTarget(targetOf(report))})\n`;
}
