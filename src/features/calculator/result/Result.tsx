import { lazy } from "react";
import { useStore } from "zustand";
import { newestRelease } from "../../../dataset/releases.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import { isFaulty } from "../../../experiment/entry.ts";
import type { Boundary } from "../../../experiment/experiment.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { notices } from "../../../words/problems.ts";
import { boundaries, result } from "../../../words/result.ts";
import { Announcement } from "./Announcement.tsx";
import { CopyLink } from "../../../view-parts/CopyLink.tsx";
import { Explained } from "./Explained.tsx";
import { Headline } from "./Headline.tsx";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import styles from "./Result.module.css";

const optionsOfBoundary = () =>
  (["chip", "site", "full"] as const).map((value) => ({ value, ...boundaries[value] }));

// Few links are damaged or of an older release, so what they need is not on the first visit.
const NoFigure = lazy(() => import("./NoFigure.tsx").then((part) => ({ default: part.NoFigure })));
const Restated = lazy(() => import("./Restated.tsx").then((part) => ({ default: part.Restated })));

function isOlder(version: string): boolean {
  return version !== "dev" && version !== newestRelease()?.version;
}

type Props = { readonly store: SessionStore; readonly locale: string };

/** What the entries come to, at once and with everything it rests on. */
export function Result({ store, locale }: Props) {
  const found = useEstimate(store);
  const dataset = useStore(store, (session) => session.dataset);
  const entry = useStore(store, ({ entered }) => entered.entries.boundary);
  const boundary: Boundary =
    entry === undefined || isFaulty(entry) ? (found?.boundary ?? "site") : entry.value;
  const { editValue } = store.getState();

  return (
    <section className={styles.result} id="result" tabIndex={-1} aria-labelledby="result-title">
      <h2 id="result-title" className={styles.title}>
        {result.title}
      </h2>
      {found?.total === undefined ? (
        <LazyPart failed={notices.partFailed}>
          <NoFigure found={found} store={store} locale={locale} />
        </LazyPart>
      ) : (
        <Headline total={found.total} boundary={boundary} locale={locale} />
      )}
      <Choice
        legend={result.boundary}
        options={optionsOfBoundary()}
        value={boundary}
        onChange={(value) => {
          editValue({ of: "experiment", property: "boundary" }, value);
        }}
      />
      <CopyLink store={store} />
      {isOlder(dataset.version) ? (
        <LazyPart failed={notices.partFailed}>
          <Restated store={store} locale={locale} />
        </LazyPart>
      ) : null}
      {found?.total === undefined ? null : (
        <Explained
          found={found}
          total={found.total}
          dataset={dataset}
          store={store}
          locale={locale}
        />
      )}
      <Announcement found={found} locale={locale} />
    </section>
  );
}
