import { useMemo } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { Preview } from "../../../importers/taking/picks.ts";
import { takenTotal } from "../../../importers/taking/total.ts";
import { locale } from "../../../view-parts/locale.ts";
import { importTaking as words } from "../../../words/import-taking.ts";
import { energy, mass, massRange, text } from "../../../words/figures.ts";
import { noTotalWords } from "../../../words/missing.ts";
import { result } from "../../../words/result.ts";
import importStyles from "../Import.module.css";
import styles from "./Taking.module.css";

type Props = {
  readonly preview: Preview;
  readonly dataset: Dataset;
  /** Ticked. */
  readonly lines: number;
};

/** The figure of the ticked lines together, and of how many of them it is. */
export function TakenTotal({ preview, dataset, lines }: Props) {
  const total = useMemo(() => takenTotal(preview, dataset), [preview, dataset]);
  if ("noTotal" in total) return <p>{noTotalWords(total.noTotal)}</p>;
  const { kg, energyKwh, range, counted, incomplete, intensityKind } = total;
  const ends = range === undefined ? undefined : massRange(range.lowKg, range.highKg, locale, kg);
  return (
    <div className={styles.total}>
      <p>{words.total(counted)}</p>
      <p className={styles.headline}>
        <data data-testid="import-emissions" value={String(kg)}>
          {text(mass(kg, locale))}
        </data>
      </p>
      <p>
        {ends === undefined || kg === 0 ? null : `${words.between(ends.low, ends.high)}, `}
        <data data-testid="import-energy" value={String(energyKwh)}>
          {text(energy(energyKwh, locale))}
        </data>
        , {result.boundaryOf("site", intensityKind)}
      </p>
      {incomplete === 0 ? null : <p>{words.incomplete(incomplete)}</p>}
      {range === undefined && lines > 0 ? (
        <p className={importStyles.quiet}>{words.noRange}</p>
      ) : null}
    </div>
  );
}
