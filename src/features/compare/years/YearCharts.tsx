import type { RestatedYears } from "../../../experiment/restated-years.ts";
import { years as words } from "../../../words/years.ts";
import { YearChart } from "./YearChart.tsx";
import styles from "./Years.module.css";

/** So many grids have a chart of their own; more of them are in the table. */
const shown = 6;

/** A small chart for each grid, all on one scale, so that their heights compare. */
export function YearCharts({ restated }: { readonly restated: RestatedYears }) {
  const { zones, years, now } = restated;
  const counted = years.find(({ year }) => year === now)?.intensities ?? [];
  const maxGPerKwh = Math.max(
    ...zones.flatMap(({ intensities }) => intensities.map(({ gPerKwh }) => gPerKwh)),
  );
  return (
    <div className={styles.chartsAndNote}>
      <div className={styles.charts}>
        {counted.slice(0, shown).map(({ zone, factorYear }) => (
          <YearChart key={zone.id} zone={zone} countedYear={factorYear} maxGPerKwh={maxGPerKwh} />
        ))}
      </div>
      <p className={styles.quiet}>
        {words.chartNote} {zones.length > shown ? words.moreCharts(zones.length - shown) : null}
      </p>
    </div>
  );
}
