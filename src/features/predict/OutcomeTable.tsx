import type { Spanned } from "../../calculation/prediction-range.ts";
import type { Ends, Foretold } from "../../calculation/prediction.ts";
import type { PredictedEmissions } from "../../experiment/prediction/predicted-emissions.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../ui/ScrollRegion.tsx";
import { locale } from "../../view-parts/locale.ts";
import { predict } from "../../words/predict.ts";
import { energy, mass, massRange, plain, text } from "../../words/figures.ts";
import { result } from "../../words/result.ts";
import type { Predicted } from "./use-prediction.ts";
import styles from "./Predict.module.css";

const rows = ["spent", "rest", "whole"] as const;
type Row = (typeof rows)[number];

type Props = Pick<Predicted, "prediction" | "scope"> & {
  readonly emissions: PredictedEmissions | undefined;
};

/** What was spent, what is to come and both: energy, hours and emissions, each with its ends. */
export function OutcomeTable({ prediction, scope, emissions }: Props) {
  const { columns, caption, region, rows: names } = predict.outcome;
  return (
    <ScrollRegion label={region}>
      <div className={styles.table} data-testid="prediction">
        <FigureTable
          caption={caption}
          columns={[columns.what, columns.energy(scope), columns.hours, columns.emissions]}
        >
          {rows.map((row) => (
            <tr key={row} data-row={row}>
              <th scope="row">
                {names[row].name}
                <span className={styles.sub}>{names[row].what}</span>
              </th>
              <Energy row={row} foretold={prediction.energy} emissions={emissions} />
              <Hours row={row} foretold={prediction.hours} />
              <Emissions spanned={emissions?.[row]} />
            </tr>
          ))}
        </FigureTable>
      </div>
    </ScrollRegion>
  );
}

const endsOf = (row: Row, { restEnds, wholeEnds }: Foretold): Ends | undefined =>
  ({ spent: undefined, rest: restEnds, whole: wholeEnds })[row];

type EnergyProps = {
  readonly row: Row;
  readonly foretold: Foretold | undefined;
  readonly emissions: PredictedEmissions | undefined;
};

/** What was measured, or else what the power model has at the boundary. */
function Energy({ row, foretold, emissions }: EnergyProps) {
  if (foretold === undefined) {
    if (emissions === undefined) return <td>{predict.outcome.unknown}</td>;
    const { spentKwh, wholeKwh } = emissions;
    const kwh = { spent: spentKwh, rest: wholeKwh - spentKwh, whole: wholeKwh }[row];
    return <EnergyCell kwh={kwh} ends={undefined} />;
  }
  return <EnergyCell kwh={foretold[row]} ends={endsOf(row, foretold)} />;
}

function EnergyCell({ kwh, ends }: { readonly kwh: number; readonly ends: Ends | undefined }) {
  const end = (value: number) => text(energy(value, locale));
  return (
    <td>
      <data value={String(kwh)}>{end(kwh)}</data>
      {ends === undefined ? null : (
        <span className={styles.sub}>{predict.outcome.ends(end(ends.low), end(ends.high))}</span>
      )}
    </td>
  );
}

function Hours({ row, foretold }: { readonly row: Row; readonly foretold: Foretold | undefined }) {
  const words = predict.outcome;
  if (foretold === undefined) return <td>{words.unknown}</td>;
  const ends = endsOf(row, foretold);
  const hours = (value: number) => plain(value, locale);
  return (
    <td>
      <data value={String(foretold[row])}>{words.hours(hours(foretold[row]))}</data>
      {ends === undefined || ends.low === ends.high ? null : (
        <span className={styles.sub}>
          {words.ends(hours(ends.low), words.hours(hours(ends.high)))}
        </span>
      )}
    </td>
  );
}

function Emissions({ spanned }: { readonly spanned: Spanned | undefined }) {
  if (spanned === undefined) return <td>{predict.outcome.unknown}</td>;
  const { kg, lowKg, highKg } = spanned;
  return (
    <td>
      <data value={String(kg)}>{text(mass(kg, locale))}</data>
      {kg === 0 ? null : (
        <span className={styles.sub}>{result.between(massRange(lowKg, highKg, locale, kg))}</span>
      )}
    </td>
  );
}
