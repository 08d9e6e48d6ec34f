import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { tornadoWords as words } from "../../../words/tornado.ts";
import { plain } from "../../../words/figures.ts";

type Props = {
  readonly bars: readonly {
    readonly name: string;
    readonly lowKg: number;
    readonly highKg: number;
  }[];
  readonly totalKg: number;
};

const rowHeight = 36;
const axisHeight = 40;

/** Each fact as a bar from the total at its low to that at its high, around the total. */
export function TornadoChart({ bars, totalKg }: Props) {
  const points = bars.map(({ name, lowKg, highKg }) => ({ name, span: [lowKg, highKg] }));
  return (
    <Drawing name={words.chart}>
      <ResponsiveContainer width="100%" height={bars.length * rowHeight + axisHeight}>
        <BarChart
          data={points}
          layout="vertical"
          margin={{ top: 0, right: 16, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--line)" horizontal={false} />
          <XAxis
            type="number"
            domain={[0, "auto"]}
            tickCount={4}
            tickFormatter={(kg: number) => plain(kg, locale, 2)}
            stroke="var(--ink-quiet)"
            fontSize={13}
            unit={` ${words.axis}`}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={180}
            tickLine={false}
            stroke="var(--ink-quiet)"
            fontSize={12}
            interval={0}
          />
          <Bar dataKey="span" fill="var(--part-devices)" barSize={14} isAnimationActive={false} />
          <ReferenceLine x={totalKg} stroke="var(--ink)" strokeWidth={2} />
        </BarChart>
      </ResponsiveContainer>
    </Drawing>
  );
}
