import { aclChecklist } from "../acl.ts";
import { badgeLine } from "../badge-line.ts";
import { badgeDrawing, badgeSvg } from "../badge.ts";
import { bibtexReport } from "../bibtex.ts";
import { chartDrawing, chartSvg } from "../chart.ts";
import { formats, type Format, type FormatId } from "../formats.ts";
import { neuripsChecklist } from "../neurips.ts";
import { sentenceReport } from "../sentence.ts";
import { ledgerCsv } from "./ledger-csv.ts";
import { ledgerDvc } from "./ledger-dvc.ts";
import { ledgerJson } from "./ledger-json.ts";
import { ledgerLatex } from "./ledger-latex.ts";
import { ledgerMarkdown } from "./ledger-markdown.ts";
import { ledgerCardSection, ledgerCardYaml } from "./ledger-model-card.ts";
import type { LedgerReport } from "./ledger-report.ts";
import { ledgerTrec } from "./ledger-trec.ts";

/** Formats made for one run, which cannot tell of many. */
export type NotOffered = "boamps";

export type OfferedFormatId = Exclude<FormatId, NotOffered>;

type Writers = Pick<Format<LedgerReport>, "write" | "draw">;

const writers: Readonly<Record<OfferedFormatId, Writers>> = {
  sentence: { write: sentenceReport },
  latex: { write: ledgerLatex },
  bibtex: { write: bibtexReport },
  markdown: { write: ledgerMarkdown },
  "model-card-yaml": { write: ledgerCardYaml },
  "model-card-section": { write: ledgerCardSection },
  neurips: { write: neuripsChecklist },
  acl: { write: aclChecklist },
  trec: { write: ledgerTrec },
  json: { write: ledgerJson },
  csv: { write: ledgerCsv },
  dvc: { write: ledgerDvc },
  chart: { write: chartSvg, draw: chartDrawing },
  badge: { write: badgeSvg, draw: badgeDrawing },
  "badge-line": { write: badgeLine },
};

/** Formats that tell of a ledger, in the same order and with the same file names as of one experiment. */
export const ledgerFormats: readonly Format<LedgerReport, OfferedFormatId>[] = formats.flatMap(
  ({ id, fileName, mediaType }) =>
    id === "boamps" ? [] : [{ id, fileName, mediaType, ...writers[id] }],
);
