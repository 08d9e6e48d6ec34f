import { useStore } from "zustand";
import type { SessionStore } from "../../experiment/store.ts";
import { formats } from "../../reports/formats.ts";
import { FormatChoice } from "../../view-parts/report/FormatChoice.tsx";
import pieces from "../../view-parts/report/Pieces.module.css";
import { Preview } from "../../view-parts/report/Preview.tsx";
import { useSources } from "../../view-parts/use-sources.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { reportView as words } from "../../words/report-view.ts";
import { reportWords } from "../../words/reports.ts";
import { useChosen } from "./chosen.ts";
import { PrintPage } from "./PrintPage.tsx";
import { useReport } from "./use-report.ts";

type Props = { readonly store: SessionStore };

/** The figure for the place it goes to: previewed, copied or downloaded. */
export function Report({ store }: Props) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  const sources = useSources(version);
  const report = useReport(store, sources);
  const { chosen } = useChosen();
  if (report === undefined) {
    return (
      <ViewFrame title={words.title}>
        <p>{words.noTotal}</p>
      </ViewFrame>
    );
  }
  const format = formats.find(({ id }) => id === chosen);
  const options = [
    ...formats.map(({ id }) => ({ id, ...reportWords.formats[id] })),
    { id: "page" as const, ...words.page },
  ];
  return (
    <ViewFrame title={words.title}>
      <p className={pieces.said}>{words.intro}</p>
      {report.permalink === undefined ? <p>{words.noLink}</p> : null}
      {sources === "failed" ? <p role="alert">{words.sourcesFailed}</p> : null}
      {sources === "loading" ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div className={pieces.columns}>
          <FormatChoice
            options={options}
            chosen={chosen}
            onChosen={(id) => {
              useChosen.setState({ chosen: id });
            }}
          />
          {format === undefined ? (
            <PrintPage report={report} />
          ) : (
            <Preview
              key={chosen}
              report={report}
              format={format}
              label={reportWords.formats[format.id].label}
            />
          )}
        </div>
      )}
    </ViewFrame>
  );
}
