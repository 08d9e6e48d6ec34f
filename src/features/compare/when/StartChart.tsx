import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { StartEmissions } from "../../../experiment/start-emissions.ts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { when } from "../../../words/when.ts";
import { mass, plain, text } from "../../../words/figures.ts";
import styles from "./When.module.css";

type Props = {
  readonly emissions: readonly StartEmissions[];
  readonly best: number;
  readonly worst: number;
};

/** Emissions over the start hour, the spread between days as a band behind the line. From zero, so that it is honest. */
export function StartChart({ emissions, best, worst }: Props) {
  const points = emissions.map(({ hour, kg, lowKg, highKg }) => ({
    hour,
    kg,
    spread: [lowKg, highKg],
  }));
  const mark = (hour: number, name: string) => (
    <ReferenceDot
      x={hour}
      y={emissions[hour]?.kg ?? 0}
      r={5}
      fill="var(--accent)"
      stroke="var(--paper)"
      label={{
        value: `${name} ${text(mass(emissions[hour]?.kg ?? 0, locale))}`,
        position: "top",
        fill: "var(--ink)",
        fontSize: 13,
      }}
    />
  );
  return (
    <figure className={styles.figure}>
      <Drawing look={styles.chart} name={when.chart(when.clock(best))}>
        <ResponsiveContainer width="100%" height={260}>
          <ComposedChart
            data={points}
            margin={{ top: 24, right: 64, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              dataKey="hour"
              type="number"
              domain={[0, 23]}
              ticks={[0, 6, 12, 18]}
              tickFormatter={when.clock}
              stroke="var(--ink-quiet)"
              fontSize={13}
            />
            <YAxis
              domain={[0, "auto"]}
              tickCount={4}
              tickFormatter={(kg: number) => plain(kg, locale, 2)}
              stroke="var(--ink-quiet)"
              fontSize={13}
              width={56}
            />
            <Area
              dataKey="spread"
              stroke="none"
              fill="var(--accent)"
              fillOpacity={0.18}
              isAnimationActive={false}
            />
            <Line
              dataKey="kg"
              stroke="var(--accent)"
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
            {best === worst ? null : mark(best, when.bestTag)}
            {best === worst ? null : mark(worst, when.worstTag)}
          </ComposedChart>
        </ResponsiveContainer>
      </Drawing>
      <figcaption className={styles.quiet}>{when.chartCaption}</figcaption>
    </figure>
  );
}
