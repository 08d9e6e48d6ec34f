import { memo } from "react";
import { Bar, BarChart, CartesianGrid, Text, usePlotArea, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { useWidth } from "../../../ui/use-width.ts";
import { locale } from "../../../view-parts/locale.ts";
import { shares as words } from "../../../words/ledger-total.ts";
import { mass, share, text } from "../../../words/figures.ts";
import type { NamedShare } from "./named-shares.ts";
import styles from "./Shares.module.css";

/** Pixels: a line of text above each bar. */
const rowHeight = 46;
const barHeight = 12;
/** From the middle of a bar to the line of its name. */
const above = 12;
const figureGap = 10;
/** Room at the right for the figures. */
const figureWidth = 160;

type Props = { readonly dimension: string; readonly rows: readonly NamedShare[] };

/** Emissions by a dimension as bars from zero, each with its name, figure and share. */
export const ShareBars = memo(function ShareBars({ dimension, rows }: Props) {
  const { width, measure } = useWidth();
  const largest = rows.reduce<NamedShare | undefined>(
    (most, row) => (most === undefined || row.kg > most.kg ? row : most),
    undefined,
  );
  if (largest === undefined) return null;
  return (
    <Drawing
      measure={measure}
      look={styles.bars}
      name={words.chartName(dimension, largest.label, share(largest.part, locale))}
    >
      {width === 0 ? null : (
        <BarChart
          layout="vertical"
          data={rows}
          width={width}
          height={rows.length * rowHeight}
          margin={{ top: 0, right: figureWidth, bottom: 0, left: 5 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis type="number" domain={[0, largest.kg]} hide />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="kg" barSize={barHeight} isAnimationActive={false} shape={ShareBar} />
        </BarChart>
      )}
    </Drawing>
  );
});

/** A bar exactly as long as its figure, under its name. */
function ShareBar({ x, y, width, height, payload }: BarShapeProps) {
  const { label, kg, part } = payload as NamedShare;
  const area = usePlotArea();
  const middle = y + height / 2;
  return (
    <>
      <rect className={styles.bar} x={x} y={y} width={width} height={height} />
      {area === undefined ? null : (
        <g className={styles.label}>
          <Text
            x={area.x}
            y={middle - above}
            width={area.width + figureWidth}
            maxLines={1}
            verticalAnchor="end"
            fill="var(--ink)"
            style={{ fontSize: "13px" }}
          >
            {label}
          </Text>
          <text x={area.x + area.width + figureGap} y={middle} dominantBaseline="central">
            {`${text(mass(kg, locale))}, ${share(part, locale)}`}
          </text>
        </g>
      )}
    </>
  );
}
