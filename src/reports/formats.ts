import { aclChecklist } from "./acl.ts";
import { badgeLine } from "./badge-line.ts";
import { badgeDrawing, badgeSvg } from "./badge.ts";
import { bibtexReport } from "./bibtex.ts";
import { boAmpsReport } from "./boamps.ts";
import { chartDrawing, chartSvg } from "./chart.ts";
import { csvReport } from "./csv.ts";
import type { Drawing } from "./drawing.ts";
import { dvcMetrics } from "./dvc.ts";
import { jsonReport } from "./json.ts";
import { latexReport } from "./latex.ts";
import { markdownReport } from "./markdown.ts";
import { modelCardSection } from "./model-card-section.ts";
import { modelCardYaml } from "./model-card-yaml.ts";
import { neuripsChecklist } from "./neurips.ts";
import type { Report } from "./report-input.ts";
import { sentenceReport } from "./sentence.ts";
import { trecStatement } from "./trec.ts";

export type FormatId =
  | "sentence"
  | "latex"
  | "bibtex"
  | "markdown"
  | "model-card-yaml"
  | "model-card-section"
  | "neurips"
  | "acl"
  | "trec"
  | "json"
  | "csv"
  | "dvc"
  | "boamps"
  | "chart"
  | "badge"
  | "badge-line";

export type Format<R, Id extends FormatId = FormatId> = {
  readonly id: Id;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (report: R) => string;
  /** Of pictures: the same as shapes, for a preview and for PNG. */
  readonly draw?: (report: R) => Drawing;
};

/** Every format, in the order a reader meets them: papers, cards, forms, data, pictures. */
export const formats: readonly Format<Report>[] = [
  {
    id: "sentence",
    fileName: "wattprint.txt",
    mediaType: "text/plain",
    write: sentenceReport,
  },
  { id: "latex", fileName: "wattprint.tex", mediaType: "application/x-tex", write: latexReport },
  {
    id: "bibtex",
    fileName: "wattprint.bib",
    mediaType: "application/x-bibtex",
    write: bibtexReport,
  },
  { id: "markdown", fileName: "wattprint.md", mediaType: "text/markdown", write: markdownReport },
  {
    id: "model-card-yaml",
    fileName: "wattprint-model-card.yaml",
    mediaType: "application/yaml",
    write: modelCardYaml,
  },
  {
    id: "model-card-section",
    fileName: "wattprint-model-card.md",
    mediaType: "text/markdown",
    write: modelCardSection,
  },
  {
    id: "neurips",
    fileName: "wattprint-neurips.tex",
    mediaType: "application/x-tex",
    write: neuripsChecklist,
  },
  { id: "acl", fileName: "wattprint-acl.txt", mediaType: "text/plain", write: aclChecklist },
  { id: "trec", fileName: "wattprint-trec.txt", mediaType: "text/plain", write: trecStatement },
  { id: "json", fileName: "wattprint.json", mediaType: "application/json", write: jsonReport },
  { id: "csv", fileName: "wattprint.csv", mediaType: "text/csv", write: csvReport },
  { id: "dvc", fileName: "metrics.json", mediaType: "application/json", write: dvcMetrics },
  {
    id: "boamps",
    fileName: "wattprint-boamps.json",
    mediaType: "application/json",
    write: boAmpsReport,
  },
  {
    id: "chart",
    fileName: "wattprint-chart.svg",
    mediaType: "image/svg+xml",
    write: chartSvg,
    draw: chartDrawing,
  },
  {
    id: "badge",
    fileName: "wattprint-badge.svg",
    mediaType: "image/svg+xml",
    write: badgeSvg,
    draw: badgeDrawing,
  },
  {
    id: "badge-line",
    fileName: "wattprint-badge.md",
    mediaType: "text/markdown",
    write: badgeLine,
  },
];
