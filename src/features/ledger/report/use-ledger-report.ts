import { useDeferredValue, useMemo, useState } from "react";
import {
  ledgerReportOf,
  titled,
  type LedgerReport,
  type NoLedgerReport,
} from "../../../reports/ledger/ledger-report.ts";
import { localTime, reportTool } from "../../../view-parts/report/report-context.ts";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { reportWords } from "../../../words/reports.ts";
import { useChoices } from "../choices.ts";
import type { Figures } from "../figures.ts";

type Around = {
  readonly sources: Exclude<Sources, "loading">;
  readonly title: string;
  readonly fileName: string;
};

/** What every format is written from, or why there is nothing to write. It follows a moment after the table. */
export function useLedgerReport(
  { all, rows, datasets, newest }: Figures,
  { sources, title, fileName }: Around,
): LedgerReport | NoLedgerReport {
  const { boundary, isRestated } = useChoices();
  const [writtenAt] = useState(() => localTime(new Date()));
  const entriesInFile = all.length;
  const latest = useMemo(
    () => ({
      rows,
      boundary,
      datasets: newest === undefined ? datasets : new Map([...datasets, [newest.version, newest]]),
      restatedWith: isRestated ? newest?.version : undefined,
      sources: sources === "failed" ? undefined : sources,
      fileName,
      entriesInFile,
      words: reportWords,
    }),
    [rows, boundary, datasets, newest, isRestated, sources, fileName, entriesInFile],
  );
  const shown = useDeferredValue(latest);
  const report = useMemo(
    () => ledgerReportOf(shown.rows, { ...shown, ...reportTool(), writtenAt }),
    [shown, writtenAt],
  );
  const ofTitle = useDeferredValue(title);
  return useMemo(() => ("none" in report ? report : titled(report, ofTitle)), [report, ofTitle]);
}
