import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Leg } from "../../../experiment/conventions/steps.ts";
import type { Stop } from "../../../experiment/conventions/stop.ts";
import type { TermName } from "../../../experiment/conventions/term.ts";
import { Drawing } from "../../../ui/Drawing.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { conventions, conventionWords, termWords } from "../../../words/conventions.ts";
import { plain } from "../../../words/figures.ts";
import styles from "../Method.module.css";

type Props = { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] };

type Row = {
  readonly name: string;
  readonly span: readonly [fromKg: number, toKg: number];
  readonly fill: string;
};

/** The parts of a footprint keep their colours; a convention's own figure is ink. */
const fills: Readonly<Record<TermName, string>> = {
  devices: "var(--part-devices)",
  cpu: "var(--part-host)",
  memory: "var(--part-host)",
  rest: "var(--part-host)",
  overhead: "var(--part-overhead)",
  intensity: "var(--accent)",
  manufacture: "var(--part-embodied)",
};

function rowsOf(stops: readonly Stop[], legs: readonly Leg[]): Row[] {
  return stops.flatMap(({ convention, kg }, index) => [
    { name: conventionWords[convention].name, span: [0, kg], fill: "var(--ink)" } as const,
    ...(legs[index]?.steps ?? []).map(({ term, beforeKg, changeKg, afterKg }): Row => ({
      name: `${changeKg > 0 ? "+" : "−"} ${termWords[term].label}`,
      span: [beforeKg, afterKg],
      fill: fills[term],
    })),
  ]);
}

const rowHeight = 30;
const axisHeight = 40;

/** Conventions as whole bars, and between them each step from the figure before it to the one after. */
export function Waterfall({ stops, legs }: Props) {
  const rows = rowsOf(stops, legs).map((row, index) => ({ ...row, key: index }));
  return (
    <figure>
      <Drawing name={conventions.chart}>
        <ResponsiveContainer width="100%" height={rows.length * rowHeight + axisHeight}>
          <BarChart
            data={rows}
            layout="vertical"
            margin={{ top: 0, right: 24, bottom: 4, left: 0 }}
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
            />
            <YAxis
              type="category"
              dataKey="key"
              tickFormatter={(key: number) => rows[key]?.name ?? ""}
              width={170}
              tickLine={false}
              stroke="var(--ink-quiet)"
              fontSize={12}
              interval={0}
            />
            <Bar dataKey="span" barSize={16} isAnimationActive={false}>
              {rows.map(({ key, fill }) => (
                <Cell key={key} fill={fill} />
              ))}
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </Drawing>
      <figcaption className={styles.quiet}>{conventions.caption} (kgCO₂e)</figcaption>
    </figure>
  );
}
