import { ledgerFormats, type OfferedFormatId } from "../../../reports/ledger/formats.ts";
import type { LedgerReport } from "../../../reports/ledger/ledger-report.ts";
import { Field } from "../../../ui/Field.tsx";
import { FormatChoice } from "../../../view-parts/report/FormatChoice.tsx";
import pieces from "../../../view-parts/report/Pieces.module.css";
import { Preview } from "../../../view-parts/report/Preview.tsx";
import { useSourcesOf } from "../../../view-parts/report/use-sources-of.ts";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { reportView } from "../../../words/report-view.ts";
import { reportWords } from "../../../words/reports.ts";
import { today } from "../entries/details.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { useReportChoices } from "./choices.ts";
import { useLedgerReport } from "./use-ledger-report.ts";

/** The report of the entries that pass the filters, or why there is none. */
export function Written({ figures }: { readonly figures: Figures }) {
  const sources = useSourcesOf(figures.total.releases.toReversed());
  if (sources === "loading") return <p role="status">{reportView.loading}</p>;
  return <WithSources figures={figures} sources={sources} />;
}

type SourcedProps = {
  readonly figures: Figures;
  readonly sources: Exclude<Sources, "loading">;
};

function WithSources({ figures, sources }: SourcedProps) {
  const { title, chosen } = useReportChoices();
  const fileName = `wattprint-ledger-${today()}.json`;
  const report = useLedgerReport(figures, { sources, title, fileName });
  const words = reportView.ledger;
  if ("none" in report) {
    return (
      <p role="status">
        {report.none === "kinds-differ" ? words.kindsDiffer(report.kinds) : words.nothingCounted}
      </p>
    );
  }
  return (
    <>
      {sources === "failed" ? <p role="alert">{reportView.sourcesFailed}</p> : null}
      <p className={styles.prose}>{words.goesWith(fileName)}</p>
      <div className={styles.prose}>
        <Field label={words.name} hint={words.nameHint}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={title}
              onChange={(event) => {
                useReportChoices.setState({ title: event.currentTarget.value });
              }}
            />
          )}
        </Field>
      </div>
      <InFormat report={report} chosen={chosen} />
    </>
  );
}

type Props = { readonly report: LedgerReport; readonly chosen: OfferedFormatId };

function InFormat({ report, chosen }: Props) {
  const { formats: named, notOffered } = reportWords.ledger;
  const format = ledgerFormats.find(({ id }) => id === chosen);
  return (
    <div className={pieces.columns}>
      <FormatChoice
        options={ledgerFormats.map(({ id }) => ({ id, ...named[id] }))}
        chosen={chosen}
        onChosen={(id) => {
          useReportChoices.setState({ chosen: id });
        }}
        absent={Object.values(notOffered)}
      />
      {format === undefined ? null : (
        <Preview
          key={chosen}
          report={report}
          format={format}
          label={named[chosen].label}
          heading="h4"
        />
      )}
    </div>
  );
}
