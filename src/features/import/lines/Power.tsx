import type { MeasuredPower } from "../../../importers/imported.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { Figure, Table } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import { energy, plain, text } from "../../../words/figures.ts";
import { timeUnit, type TimeUnit } from "./chart-points.ts";
import styles from "./Lines.module.css";
import { PowerChart } from "./PowerChart.tsx";

/** So many devices have a chart of their own; more of them are in the table. */
const drawn = 8;

const lengthOf = ({ series }: MeasuredPower): number => series.at(-1)?.afterMs ?? 0;

/** Measured power over time: a small chart for each device on one scale, and the same as tables. */
export function Power({ power }: { readonly power: readonly MeasuredPower[] }) {
  const unit = timeUnit(Math.max(...power.map(lengthOf)));
  const maxW = Math.max(...power.flatMap(({ series }) => series.map(({ w }) => w)));
  const lengthMs = Math.max(...power.map(lengthOf));
  const charted = power.filter(({ series }) => series.length > 1);
  return (
    <div className={styles.figure}>
      <div className={styles.charts}>
        {charted.slice(0, drawn).map((device) => (
          <PowerChart
            key={device.device}
            device={device}
            maxW={maxW}
            lengthMs={lengthMs}
            unit={unit}
          />
        ))}
      </div>
      <p className={styles.quiet}>
        {words.powerCaption}{" "}
        {charted.length > drawn ? words.powerMore(charted.length - drawn) : null}
      </p>
      <p className={styles.heading}>{words.powerTable}</p>
      <Table region={words.powerTable} caption={words.powerTable} look={styles.devices}>
        <thead>
          <tr>
            {words.powerColumns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {power.map(({ device, name, kwh, hours, meanW, maxW: highest, samples, missing }) => (
            <tr key={device}>
              <th scope="row">{name === undefined ? device : words.deviceNamed(device, name)}</th>
              <Figure>{text(energy(kwh, locale))}</Figure>
              <Figure>{words.hours(hours)}</Figure>
              <Figure>{words.watts(meanW)}</Figure>
              <Figure>{words.watts(highest)}</Figure>
              <Figure>{plain(samples, locale)}</Figure>
              <Figure>{plain(missing, locale)}</Figure>
            </tr>
          ))}
        </tbody>
      </Table>
      <div>
        {power.map((device) => (
          <Disclosure key={device.device} summary={words.seriesOf(device.device)}>
            <PointTable device={device} unit={unit} />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}

type PointsProps = { readonly device: MeasuredPower; readonly unit: TimeUnit };

function PointTable({ device: { device, series }, unit }: PointsProps) {
  return (
    <FigureTable caption={words.seriesOf(device)} columns={words.seriesColumns(unit.unit)}>
      {series.map(({ afterMs, atMs, w, maxW }) => (
        <tr key={afterMs}>
          <th scope="row">{plain(afterMs / unit.ms, locale)}</th>
          <td>{atMs === undefined ? words.noClock : words.clock(atMs)}</td>
          <td>{words.watts(w)}</td>
          <td>{words.watts(maxW)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}
