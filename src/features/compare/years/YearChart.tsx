import { Bar, BarChart, LabelList, Rectangle, XAxis, YAxis, type BarShapeProps } from "recharts";
import type { Zone } from "../../../dataset/types.ts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { years as words } from "../../../words/years.ts";
import { plain } from "../../../words/figures.ts";
import styles from "./Years.module.css";

type Props = {
  readonly zone: Zone;
  /** Year of the factor that the experiment takes as it stands. */
  readonly countedYear: number;
  /** Top of the scale that all charts share. */
  readonly maxGPerKwh: number;
};

/** Pixels. */
const size = { width: 264, height: 170 } as const;

/** Yearly averages of one grid from zero, each bar with its figure. */
export function YearChart({ zone, countedYear, maxGPerKwh }: Props) {
  const points = zone.intensities.map(({ year, gPerKwh }) => {
    const grams = plain(gPerKwh, locale);
    const isCounted = year === countedYear;
    return { year, gPerKwh, isCounted, label: isCounted ? words.counted(grams) : grams };
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = ({ year, gPerKwh }: typeof first) => ({ year, grams: plain(gPerKwh, locale) });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.zone}>{words.chartTitle(zone.name)}</figcaption>
      <Drawing name={words.chart(zone.name, end(first), end(last))}>
        <BarChart
          data={points}
          {...size}
          margin={{ top: 38, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="year"
            stroke="var(--ink-quiet)"
            fontSize={13}
            tickLine={false}
            interval={0}
          />
          <YAxis hide domain={[0, maxGPerKwh]} />
          <Bar dataKey="gPerKwh" barSize={34} isAnimationActive={false} shape={YearBar}>
            <LabelList dataKey="label" position="top" fill="var(--ink)" fontSize={13} />
          </Bar>
        </BarChart>
      </Drawing>
    </figure>
  );
}

/** The counted year is filled, the others are outlined. */
function YearBar({ x, y, width, height, payload }: BarShapeProps) {
  const { isCounted } = payload as { readonly isCounted: boolean };
  return (
    <Rectangle
      x={x}
      y={y}
      width={width}
      height={height}
      fill={isCounted ? "var(--accent)" : "var(--panel)"}
      stroke={isCounted ? "var(--accent)" : "var(--control-line)"}
    />
  );
}
