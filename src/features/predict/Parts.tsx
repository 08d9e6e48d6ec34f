import { lazy } from "react";
import type { MeasuredPart } from "../../calculation/prediction.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { locale } from "../../view-parts/locale.ts";
import { predict } from "../../words/predict.ts";
import { energy, plain, text } from "../../words/figures.ts";
import { notices } from "../../words/problems.ts";
import type { Predicted } from "./use-prediction.ts";
import styles from "./Predict.module.css";

const PartChart = lazy(() =>
  import("./PartChart.tsx").then((module) => ({ default: module.PartChart })),
);

/** Rows that are drawn and listed at most. */
const shown = 200;

/** What is carried on for each part to come. */
function meanOf(parts: readonly MeasuredPart[], hasWarmUp: boolean): MeasuredPart {
  const counted = hasWarmUp ? parts.slice(1) : parts;
  const over = (values: readonly (number | undefined)[]) =>
    values.reduce<number | undefined>(
      (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
      0,
    );
  const hours = over(counted.map((part) => part.hours));
  return {
    kwh: (over(counted.map((part) => part.kwh)) ?? 0) / counted.length,
    hours: hours === undefined ? undefined : hours / counted.length,
  };
}

function Figures({ kwh, hours }: MeasuredPart) {
  return (
    <>
      <td>{text(energy(kwh, locale))}</td>
      <td>{hours === undefined ? predict.outcome.unknown : plain(hours, locale)}</td>
    </>
  );
}

/** The energy of each part in its order, drawn and as a table; nothing where only a sum was measured. */
export function Parts({ predicted }: { readonly predicted: Predicted }) {
  const { parts, prediction, areWindows } = predicted;
  if (parts.length === 0) return null;
  const words = predict.parts;
  const listed = parts.slice(0, shown).map((part, at) => ({ ...part, number: at + 1 }));
  const { left, warmUp } = prediction;
  const mean = meanOf(parts, warmUp !== undefined);
  return (
    <section className={styles.part} aria-labelledby="parts-title">
      <h3 id="parts-title">{words.title(areWindows)}</h3>
      <LazyPart failed={notices.partFailed}>
        <PartChart parts={listed} meanKwh={mean.kwh} hasWarmUp={warmUp !== undefined} />
      </LazyPart>
      {parts.length > shown ? (
        <p className={styles.quiet}>{words.more(shown, parts.length)}</p>
      ) : null}
      <Disclosure summary={words.show}>
        <FigureTable caption={words.table} columns={words.columns(areWindows)}>
          {listed.map(({ number, ...part }) => (
            <tr key={number}>
              <th scope="row">
                {number}
                {number === 1 && warmUp !== undefined ? ` (${words.warmUp})` : null}
              </th>
              <Figures {...part} />
            </tr>
          ))}
          {left > 0 ? (
            <tr>
              <th scope="row">{words.mean}</th>
              <Figures {...mean} />
            </tr>
          ) : null}
        </FigureTable>
      </Disclosure>
    </section>
  );
}
