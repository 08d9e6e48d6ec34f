import { memo } from "react";
import { Bar, BarChart, CartesianGrid, ErrorBar, XAxis, YAxis } from "recharts";
import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { mass, massRange, text } from "../../../words/figures.ts";
import { figureWidth } from "./BarLabel.tsx";
import { barCount, barRows, type BarRow } from "./bar-rows.ts";
import { BarShape, CurrentPattern } from "./BarShape.tsx";
import styles from "./Charts.module.css";
import type { Drawn } from "./drawn.ts";
import { ticksTo } from "./scale.ts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { useWidth } from "../../../ui/use-width.ts";

/** Pixels: a line of text above each bar, and the axis below all. */
const rowHeight = 46;
const barHeight = 12;
const axisHeight = 28;

const spread = ({ kg, lowKg, highKg }: BarRow) => [kg - lowKg, highKg - kg];

/** The lowest sites as bars from zero, each with its name, figure and range, and where the experiment is now. */
export const Bars = memo(function Bars({ drawn }: { readonly drawn: Drawn }) {
  const { width, measure } = useWidth();
  const rows = barRows(drawn, charts.bars.asItStands);
  const [first] = rows;
  if (first?.rank === undefined) return <p>{charts.nothing}</p>;

  const current = rows.find(({ isCurrent }) => isCurrent);
  const maxKg = Math.max(...rows.map(({ highKg }) => highKg));
  const ticks = ticksTo(maxKg, 4);
  return (
    <figure className={styles.figure}>
      <Drawing
        measure={measure}
        look={styles.bars}
        name={charts.bars.name(
          Math.min(barCount, drawn.ranked.length),
          first.label,
          text(mass(first.kg, locale)),
        )}
      >
        {width === 0 ? null : (
          <BarChart
            layout="vertical"
            data={rows}
            width={width}
            height={rows.length * rowHeight + axisHeight}
            margin={{ top: 0, right: figureWidth, bottom: 0, left: 5 }}
            accessibilityLayer={false}
          >
            <CurrentPattern />
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
            <XAxis
              type="number"
              domain={[0, maxKg]}
              ticks={ticks}
              interval={0}
              tickFormatter={(kg: number) => massRange(kg, maxKg, locale).low}
              height={axisHeight}
              stroke="var(--ink-quiet)"
              fontSize={13}
              tickLine={false}
            />
            <YAxis type="category" dataKey="site" hide />
            <Bar dataKey="kg" barSize={barHeight} isAnimationActive={false} shape={BarShape}>
              <ErrorBar
                dataKey={spread}
                width={5}
                stroke="var(--ink)"
                strokeWidth={1.5}
                isAnimationActive={false}
              />
            </Bar>
          </BarChart>
        )}
      </Drawing>
      <figcaption className={styles.quiet}>
        {charts.bars.caption(mass(maxKg, locale, 2).unit)}{" "}
        {current === undefined
          ? null
          : charts.bars.current(current.rank, drawn.ranked.length, current.site !== "")}
      </figcaption>
    </figure>
  );
});
