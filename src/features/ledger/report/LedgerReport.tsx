import { lazy } from "react";
import { Button } from "../../../ui/Button.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import { notices } from "../../../words/problems.ts";
import { reportView } from "../../../words/report-view.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { useReportChoices } from "./choices.ts";

const Written = lazy(() =>
  import("./Written.tsx").then(({ Written: part }) => ({ default: part })),
);

/** The total as a text for the place it goes to. Nothing is written before it is asked for. */
export function LedgerReport({ figures }: { readonly figures: Figures }) {
  const { isShown } = useReportChoices();
  const words = reportView.ledger;
  return (
    <section className={styles.section} aria-labelledby="ledger-report-title">
      <h3 id="ledger-report-title">{words.title}</h3>
      <p className={styles.prose}>{words.intro}</p>
      <p className={styles.actions}>
        <Button
          aria-expanded={isShown}
          onClick={() => {
            useReportChoices.setState({ isShown: !isShown });
          }}
        >
          {isShown ? words.hide : words.show}
        </Button>
      </p>
      {isShown ? (
        <LazyPart failed={notices.partFailed}>
          <Written figures={figures} />
        </LazyPart>
      ) : null}
    </section>
  );
}
