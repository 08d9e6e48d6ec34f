import { useState } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../experiment/store.ts";
import { formats, type FormatId } from "../../reports/formats.ts";
import { useSources } from "../../view-parts/use-sources.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { reportView as words } from "../../words/en/report-view.ts";
import { reportWords } from "../../words/en/reports.ts";
import { Preview } from "./Preview.tsx";
import { PrintPage } from "./PrintPage.tsx";
import { useReport } from "./use-report.ts";
import styles from "./Report.module.css";

type Chosen = FormatId | "page";

type Props = { readonly store: SessionStore };

/** The figure for the place it goes to: previewed, copied or downloaded. */
export function Report({ store }: Props) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  const sources = useSources(version);
  const report = useReport(store, sources);
  const [chosen, setChosen] = useState<Chosen>("sentence");
  if (report === undefined) {
    return (
      <ViewFrame title={words.title}>
        <p>{words.noTotal}</p>
      </ViewFrame>
    );
  }
  const format = formats.find(({ id }) => id === chosen);
  return (
    <ViewFrame title={words.title}>
      <p className={styles.said}>{words.intro}</p>
      {report.permalink === undefined ? <p>{words.noLink}</p> : null}
      {sources === "failed" ? <p role="alert">{words.sourcesFailed}</p> : null}
      {sources === "loading" ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div className={styles.report}>
          <FormatChoice chosen={chosen} onChosen={setChosen} />
          {format === undefined ? (
            <PrintPage report={report} />
          ) : (
            <Preview key={chosen} report={report} format={format} />
          )}
        </div>
      )}
    </ViewFrame>
  );
}

type ChoiceProps = { readonly chosen: Chosen; readonly onChosen: (chosen: Chosen) => void };

function FormatChoice({ chosen, onChosen }: ChoiceProps) {
  const options = [
    ...formats.map(({ id }) => ({ id, ...reportWords.formats[id] })),
    { id: "page" as const, ...words.page },
  ];
  return (
    <fieldset className={styles.formats}>
      <legend className={styles.legend}>{words.formats}</legend>
      {options.map(({ id, label, hint }) => (
        <label key={id} className={styles.format}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === chosen}
            onChange={() => {
              onChosen(id);
            }}
          />
          <span className={styles.name}>{label}</span>
          <span className={styles.hint}>{hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
