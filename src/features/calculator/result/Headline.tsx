import type { Boundary } from "../../../experiment/experiment.ts";
import type { Total } from "../../../experiment/estimate.ts";
import { result } from "../../../words/result.ts";
import { energy, mass, massRange, text } from "../../../words/figures.ts";
import styles from "./Result.module.css";

type Props = { readonly total: Total; readonly boundary: Boundary; readonly locale: string };

/** The big figure with its range and boundary, what it would be with everything, and the energy behind it. */
export function Headline({ total, boundary, locale }: Props) {
  const { range, fullRange, embodiedUnknownIn } = total;
  const headline = mass(range.totalKg, locale);
  const ends = massRange(range.lowKg, range.highKg, locale, range.totalKg);
  const full = result.full(
    text(mass(fullRange.totalKg, locale)),
    massRange(fullRange.lowKg, fullRange.highKg, locale, fullRange.totalKg),
  );
  return (
    <>
      <p className={styles.label}>{result.headline(boundary, total.intensityKind)}</p>
      <p className={styles.hero}>
        <data data-testid="total-emissions" value={String(range.totalKg)}>
          {headline.number} <span className={styles.heroUnit}>{headline.unit}</span>
        </data>
      </p>
      {range.totalKg === 0 ? (
        <p className={styles.range}>{result.noRange}</p>
      ) : (
        <p className={styles.range}>
          {result.range}{" "}
          <data data-testid="range-low" value={String(range.lowKg)}>
            {ends.low}
          </data>{" "}
          {result.to}{" "}
          <data data-testid="range-high" value={String(range.highKg)}>
            {ends.high}
          </data>
        </p>
      )}
      <p>
        {full} {embodiedUnknownIn.length === 0 ? null : result.fullWithoutEmbodied}
      </p>
      <p>
        {result.energy}{" "}
        <data data-testid="total-energy" value={String(total.energyKwh)}>
          {text(energy(total.energyKwh, locale))}
        </data>
      </p>
    </>
  );
}
