import { useState } from "react";
import type { SessionStore } from "../../experiment/store.ts";
import { localMs } from "../../importers/local-time.ts";
import { locale } from "../../view-parts/locale.ts";
import { predict } from "../../words/predict.ts";
import { energy, mass, massRange, plain, text } from "../../words/figures.ts";
import { missingWords } from "../../words/missing.ts";
import { result } from "../../words/result.ts";
import { useEntry } from "./entry.ts";
import { OutcomeTable } from "./OutcomeTable.tsx";
import { Parts } from "./Parts.tsx";
import { Settled } from "./Settled.tsx";
import { TakeOver } from "./TakeOver.tsx";
import type { Predicted } from "./use-prediction.ts";
import styles from "./Predict.module.css";

type Props = { readonly predicted: Predicted; readonly store: SessionStore };

/** The prediction: figures, end time, and why they are what they are. */
export function Outcome({ predicted, store }: Props) {
  const { emissions } = predicted;
  const counted = emissions !== undefined && "whole" in emissions ? emissions : undefined;
  return (
    <>
      <Settled words={settledWords(predicted)} />
      <section className={styles.part} aria-labelledby="whole-title">
        <h3 id="whole-title">{predict.outcome.title}</h3>
        <Headline predicted={predicted} />
        <OutcomeTable {...predicted} emissions={counted} />
        <EndTime predicted={predicted} />
        <Reasons predicted={predicted} />
        <TakeOver predicted={predicted} store={store} />
      </section>
      <Parts predicted={predicted} />
    </>
  );
}

function settledWords({ prediction, emissions }: Predicted): string {
  const { energy: foretold, hours } = prediction;
  const words = predict.outcome;
  if (emissions !== undefined && "whole" in emissions) {
    return words.announced(text(mass(emissions.whole.kg, locale)));
  }
  if (foretold !== undefined) return words.announced(text(energy(foretold.whole, locale)));
  return hours === undefined ? "" : words.announced(words.hours(plain(hours.whole, locale)));
}

function Headline({ predicted: { emissions, workload } }: Pick<Props, "predicted">) {
  const words = predict.outcome;
  if (emissions === undefined) return <p>{words.figureInError}</p>;
  if (!("whole" in emissions)) {
    return <p>{words.noEmissions(emissions.map(missingWords).join("; "))}</p>;
  }
  const { kg, lowKg, highKg } = emissions.whole;
  const { low, high } = massRange(lowKg, highKg, locale, kg);
  const { runs = 1 } = workload;
  return (
    <>
      <p className={styles.hero}>
        <data data-testid="predicted-emissions" value={String(kg)}>
          {text(mass(kg, locale))}
        </data>
      </p>
      <p className={styles.quiet}>
        {kg === 0 ? null : `${result.range}: ${result.between({ low, high })}. `}
        {result.headline(emissions.boundary, emissions.intensityKind)}.{" "}
        {runs === 1 ? null : words.oneRun(runs)}
      </p>
    </>
  );
}

/** Minutes of the machine's clock, as if it were UTC. */
function nowMs(): number {
  const now = new Date();
  return now.getTime() - now.getTimezoneOffset() * 60_000;
}

const msPerHour = 3_600_000;

/** A moment that a calendar has. */
const isMoment = (ms: number): boolean => !Number.isNaN(new Date(ms).getTime());

function EndTime({ predicted: { prediction } }: Pick<Props, "predicted">) {
  const start = localMs(useEntry((entry) => entry.start));
  // Told by the moment it was opened: a figure that moves by itself could not be read.
  const [now] = useState(nowMs);
  const words = predict.outcome;
  const { hours } = prediction;
  if (hours === undefined) return <p>{words.noEnd}</p>;
  const [from, length, ends] =
    start === undefined ? [now, hours.rest, hours.restEnds] : [start, hours.whole, hours.wholeEnds];
  const at = (value: number) => from + value * msPerHour;
  const endMs = at(length);
  if (!isMoment(endMs) || (ends !== undefined && !isMoment(at(ends.high)))) return null;
  return (
    <p data-testid="end-time">
      {start === undefined ? words.endFromNow(endMs) : words.endFromStart(endMs)}
      {ends === undefined || ends.low === ends.high
        ? null
        : words.endBetween(at(ends.low), at(ends.high))}
      .
    </p>
  );
}

function Reasons({ predicted: { prediction, areWindows, scope } }: Pick<Props, "predicted">) {
  const by = useEntry((entry) => entry.by);
  const words = predict.outcome;
  return (
    <ul className={styles.reasons}>
      {prediction.warmUp === undefined ? null : (
        <li>{words.warmUp(prediction.warmUp, areWindows)}</li>
      )}
      <li>{scope === undefined ? words.model : words.spread(prediction, areWindows)}</li>
      {by === "hours" ? <li>{words.fixedHours}</li> : null}
    </ul>
  );
}
