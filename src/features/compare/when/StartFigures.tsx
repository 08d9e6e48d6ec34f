import type { StartChoice } from "../../../calculation/start-hour.ts";
import type { StartEmissions } from "../../../experiment/start-emissions.ts";
import type { SeriesKind } from "../../../importers/hourly/series.ts";
import { locale } from "../../../view-parts/locale.ts";
import { seriesKinds } from "../../../words/hourly.ts";
import { when } from "../../../words/when.ts";
import { mass, massRange, plain, share, text } from "../../../words/figures.ts";
import { StartChart } from "./StartChart.tsx";
import { StartTable } from "./StartTable.tsx";
import styles from "./When.module.css";

type Props = {
  readonly emissions: readonly StartEmissions[];
  readonly choice: StartChoice;
  /** Hours of one run. */
  readonly hours: number;
  readonly timezone: string;
  /** Of a series of the user's own: another kind than location-based is named beside the figure. */
  readonly ownKind?: SeriesKind;
};

/** A run this long has met every hour of the day twice over. */
const longRunHours = 48;

/** Best and worst start in words, as a chart and as its table. */
export function StartFigures({ emissions, choice, hours, timezone, ownKind }: Props) {
  const best = emissions[choice.best.hour];
  const worst = emissions[choice.worst.hour];
  if (best === undefined || worst === undefined) return null;
  const spread = massRange(best.lowKg, best.highKg, locale, best.kg);
  return (
    <>
      {best.hour === worst.hour ? (
        <p className={styles.best}>
          {when.noDifference(plain(hours, locale), text(mass(best.kg, locale)))}
        </p>
      ) : (
        <div>
          <p className={styles.best}>
            {when.best(best.hour, timezone)}, {text(mass(best.kg, locale))}
            {ownKind === undefined || ownKind === "location" ? null : ` (${seriesKinds[ownKind]})`}
          </p>
          <p>
            {when.worst(worst.hour)}, {text(mass(worst.kg, locale))}.{" "}
            {when.saving(
              text(mass(worst.kg - best.kg, locale)),
              share(worst.kg === 0 ? 0 : 1 - best.kg / worst.kg, locale),
              share(choice.savingAgainstMean, locale),
            )}
          </p>
          {hours < longRunHours ? null : (
            <p>{when.little(plain(hours, locale), share(choice.savingAgainstWorst, locale))}</p>
          )}
          <p>{when.spread(spread.low, spread.high)}</p>
        </div>
      )}
      <StartChart emissions={emissions} best={best.hour} worst={worst.hour} />
      <StartTable
        emissions={emissions}
        best={best.hour}
        worst={worst.hour}
        from={ownKind === undefined ? "profile" : "file"}
      />
    </>
  );
}
