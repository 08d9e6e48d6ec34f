import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { loadKnown } from "../../../dataset/library.ts";
import { knownReleases, newestRelease } from "../../../dataset/releases.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { toExperiment } from "../../../experiment/entry.ts";
import { estimate, knownMethods } from "../../../experiment/estimate.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { notices } from "../../../words/problems.ts";
import { mass, text } from "../../../words/figures.ts";

function useNewest(version: string): Dataset | undefined {
  const [newest, setNewest] = useState<Dataset>();
  const wanted = newestRelease(knownReleases)?.version;
  useEffect(() => {
    if (wanted === undefined || wanted === version) return;
    // Without today's tables the link's own figure stands alone, which is right.
    loadKnown(wanted, knownMethods).then(setNewest, () => undefined);
  }, [wanted, version]);
  return newest?.version === version ? undefined : newest;
}

/** Where a link names an older release: the figure of today's, and one click to take it. */
export function Restated({
  store,
  locale,
}: {
  readonly store: SessionStore;
  readonly locale: string;
}) {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const newest = useNewest(dataset.version);
  if (newest === undefined) return null;
  const experiment = toExperiment(entered);
  if (experiment === undefined) return null;
  const { year = dataset.newestGridYear } = experiment;
  const today = estimate({ ...experiment, year }, newest).total;
  const then = estimate(experiment, dataset).total;
  if (today === undefined || then === undefined) return null;
  if (today.range.totalKg === then.range.totalKg) return null;
  return (
    <Notice title={notices.restatedTitle(dataset.version)}>
      <p>
        {notices.restated(newest.version)}{" "}
        <data data-testid="restated-emissions" value={String(today.range.totalKg)}>
          {text(mass(today.range.totalKg, locale))}
        </data>
        .
      </p>
      <Button
        onClick={() => {
          store.getState().restate(newest);
        }}
      >
        {notices.restate}
      </Button>
    </Notice>
  );
}
