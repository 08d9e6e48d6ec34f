import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { toExperiment } from "../../experiment/entry.ts";
import { canonicalLink } from "../../experiment/permalink-write.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { reportOf, type Report } from "../../reports/report-input.ts";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import type { Sources } from "../../view-parts/use-sources.ts";
import { reportWords } from "../../words/en/reports.ts";

/** Put in place by the build from package.json. */
declare const __APP_VERSION__: string;

/** Local time without a zone, as reports of tools have it: 2026-11-25T10:30:00. */
function localTime(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** What every format is written from; undefined while there is no figure. */
export function useReport(store: SessionStore, sources: Sources): Report | undefined {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const found = useEstimate(store);
  const [writtenAt] = useState(() => localTime(new Date()));
  return useMemo(() => {
    const experiment = toExperiment(entered);
    if (experiment === undefined || found === undefined) return undefined;
    const appUrl = window.location.href.split("#")[0] ?? "";
    const link = canonicalLink("", entered, dataset);
    return reportOf(experiment, found, {
      dataset,
      sources: typeof sources === "string" ? undefined : sources,
      permalink: "fragment" in link ? `${appUrl}${link.fragment}` : undefined,
      appUrl,
      appVersion: __APP_VERSION__,
      writtenAt,
      words: reportWords,
    });
  }, [entered, dataset, found, sources, writtenAt]);
}
