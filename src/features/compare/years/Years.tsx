import { memo, useEffect, useMemo, useRef } from "react";
import { withEntryAt } from "../../../experiment/edit.ts";
import { restatedYears, type RestatedYears } from "../../../experiment/restated-years.ts";
import { Said } from "../../../ui/Said.tsx";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useSources } from "../../../view-parts/use-sources.ts";
import { noTotalWords } from "../../../words/missing.ts";
import { years as words } from "../../../words/years.ts";
import { colon } from "../../../words/locale.ts";
import { useSaid } from "../pins/use-said.ts";
import type { Job } from "../use-ranking.ts";
import { YearCharts } from "./YearCharts.tsx";
import { YearTable } from "./YearTable.tsx";
import styles from "./Years.module.css";

/** The trend of the grids an experiment is on, and the experiment under every year's factor. */
export const Years = memo(function Years({ compared }: { readonly compared: Job }) {
  const { store, dataset, experiment } = compared;
  const restated = useMemo(() => restatedYears(experiment, dataset), [experiment, dataset]);
  const { said, say } = useSaid(store);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with what it did.
    if (said !== "") status.current?.focus();
  }, [said]);

  const use = (year: number) => {
    const { entered, change } = store.getState();
    const place = { of: "experiment", property: "year" } as const;
    change(withEntryAt(entered, place, { value: year }), "suggestion");
    say(words.used(year));
  };

  return (
    <section className={styles.section} aria-labelledby="years-title">
      <h3 id="years-title">{words.title}</h3>
      {restated.zones.length === 0 ? (
        <p>{restated.ownIntensities > 0 ? words.noChange.own : words.noChange.noGrid}</p>
      ) : (
        <>
          <p className={styles.quiet}>{words.intro}</p>
          <YearCharts restated={restated} />
          <Said ref={status}>{said}</Said>
          <YearTable restated={restated} onUse={use} />
          <Notes restated={restated} compared={compared} />
        </>
      )}
    </section>
  );
});

type NotesProps = { readonly restated: RestatedYears; readonly compared: Job };

function Notes({ restated, compared: { dataset } }: NotesProps) {
  const sources = useSources(dataset.version);
  const { now, years, ownIntensities } = restated;
  const facts = years.flatMap(({ intensities }) => intensities.map(({ fact }) => fact));
  const factorYears = years.flatMap(({ intensities }) =>
    intensities.map(({ factorYear }) => factorYear),
  );
  const [first, last] = [Math.min(...factorYears), Math.max(...factorYears)];
  const noTotal = years.find(({ year }) => year === now)?.found.noTotal;
  return (
    <ul className={styles.notes}>
      {noTotal === undefined ? <li>{words.spread}</li> : <li>{noTotalWords(noTotal)}</li>}
      {now < first || now > last ? <li>{words.nearest(now, first, last)}</li> : null}
      {ownIntensities === 0 ? null : <li>{words.ownPart(ownIntensities)}</li>}
      <li>
        {words.sources}
        {colon}{" "}
        <SourceList ids={[...new Set(facts.flatMap((fact) => fact.sources))]} sources={sources} />
      </li>
    </ul>
  );
}
