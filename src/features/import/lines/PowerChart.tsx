import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import type { MeasuredPower } from "../../../importers/imported.ts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import { plain } from "../../../words/figures.ts";
import { chartPoints, type TimeUnit } from "./chart-points.ts";
import styles from "./Lines.module.css";

type Props = {
  readonly device: MeasuredPower;
  /** Ends of the scales that all charts of a line share. */
  readonly maxW: number;
  readonly lengthMs: number;
  readonly unit: TimeUnit;
};

/** Pixels. */
const size = { width: 270, height: 150 } as const;

/** Power of one device from zero; its line is broken where the log has a gap. */
export function PowerChart({ device: { device, series, meanW, maxW: highestW }, ...scale }: Props) {
  const { maxW, lengthMs, unit } = scale;
  const points = chartPoints(series).map(({ afterMs, w }) => ({ after: afterMs / unit.ms, w }));
  return (
    <figure className={styles.device}>
      <figcaption className={styles.heading}>{words.powerDevice(device)}</figcaption>
      <Drawing name={words.powerChart(device, meanW, highestW)}>
        <LineChart
          data={points}
          {...size}
          margin={{ top: 8, right: 12, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="after"
            type="number"
            domain={[0, lengthMs / unit.ms]}
            tickCount={4}
            tickFormatter={(after: number) => plain(after, locale, 2)}
            unit={` ${unit.unit}`}
            stroke="var(--ink-quiet)"
            fontSize={13}
            tickLine={false}
          />
          <YAxis
            domain={[0, maxW]}
            tickCount={3}
            tickFormatter={(w: number) => plain(w, locale, 2)}
            stroke="var(--ink-quiet)"
            fontSize={13}
            tickLine={false}
            width={44}
          />
          <Line
            dataKey="w"
            type="linear"
            stroke="var(--accent)"
            strokeWidth={1.5}
            dot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        </LineChart>
      </Drawing>
    </figure>
  );
}
