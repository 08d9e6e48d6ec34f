import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { toExperiment } from "../../experiment/entry.ts";
import { canonicalLink } from "../../experiment/permalink-write.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { reportOf, type Report } from "../../reports/report-input.ts";
import { localTime, reportTool } from "../../view-parts/report/report-context.ts";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import type { Sources } from "../../view-parts/use-sources.ts";
import { reportWords } from "../../words/reports.ts";

/** What every format is written from; undefined while there is no figure. */
export function useReport(store: SessionStore, sources: Sources): Report | undefined {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const found = useEstimate(store);
  const [writtenAt] = useState(() => localTime(new Date()));
  return useMemo(() => {
    const experiment = toExperiment(entered);
    if (experiment === undefined || found === undefined) return undefined;
    const tool = reportTool();
    const link = canonicalLink("", entered, dataset);
    return reportOf(experiment, found, {
      dataset,
      sources: typeof sources === "string" ? undefined : sources,
      permalink: "fragment" in link ? `${tool.appUrl}${link.fragment}` : undefined,
      ...tool,
      writtenAt,
      words: reportWords,
    });
  }, [entered, dataset, found, sources, writtenAt]);
}
