import type { RestatedYear, RestatedYears } from "../../../experiment/restated-years.ts";
import { Button } from "../../../ui/Button.tsx";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { standings } from "../../../words/facts.ts";
import { result } from "../../../words/result.ts";
import { years as words } from "../../../words/years.ts";
import { mass, massRange, plain, share, text } from "../../../words/figures.ts";
import styles from "./Years.module.css";

type Props = {
  readonly restated: RestatedYears;
  readonly onUse: (year: number) => void;
};

/** The twin of the charts, with what the experiment comes to in each year. */
export function YearTable({ restated: { zones, years, now }, onUse }: Props) {
  const { columns } = words;
  return (
    <ScrollRegion label={words.region}>
      <div className={styles.table} data-testid="year-table">
        <FigureTable
          caption={words.caption}
          columns={[
            columns.year,
            ...zones.map(({ name }) => columns.intensity(name)),
            columns.emissions,
            columns.range,
            columns.difference,
            columns.open,
          ]}
        >
          {years.map((one) => (
            <YearRow key={one.year} restated={one} isNow={one.year === now} onUse={onUse} />
          ))}
        </FigureTable>
      </div>
    </ScrollRegion>
  );
}

type RowProps = {
  readonly restated: RestatedYear;
  readonly isNow: boolean;
  readonly onUse: (year: number) => void;
};

function YearRow({ restated, isNow, onUse }: RowProps) {
  const { year, intensities, found } = restated;
  const range = found.total?.range;
  return (
    <tr aria-current={isNow ? "true" : undefined} className={styles.row} data-year={year}>
      <th scope="row">
        {year}
        {isNow ? <span className={styles.tag}>{words.now}</span> : null}
      </th>
      {intensities.map((intensity) => (
        <td key={intensity.zone.id}>
          {plain(intensity.gPerKwh, locale)}
          <span className={styles.sub}>
            {words.standing(intensity, year, standings[intensity.fact.standing])}
          </span>
        </td>
      ))}
      <td>
        {range === undefined ? (
          words.noFigure
        ) : (
          <data data-testid="year-emissions" value={String(range.totalKg)}>
            {text(mass(range.totalKg, locale))}
          </data>
        )}
      </td>
      <td>
        {range === undefined || range.totalKg === 0
          ? null
          : result.between(massRange(range.lowKg, range.highKg, locale, range.totalKg))}
      </td>
      <td>
        <Difference restated={restated} />
      </td>
      <td>
        {isNow ? null : (
          <Button
            look="link"
            onClick={() => {
              onUse(year);
            }}
          >
            {words.use(year)}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Difference({ restated: { differenceKg, found } }: Pick<RowProps, "restated">) {
  const kg = found.total?.range.totalKg;
  if (differenceKg === undefined || kg === undefined) return null;
  if (differenceKg === 0) return words.same;
  const now = kg - differenceKg;
  const amount = text(mass(Math.abs(differenceKg), locale));
  const sign = differenceKg > 0 ? "+" : "−";
  return (
    <>
      {differenceKg > 0 ? words.more(amount) : words.less(amount)}
      <span className={styles.sub}>
        {now === 0 ? null : `${sign}${share(Math.abs(differenceKg) / now, locale)}`}
      </span>
    </>
  );
}
