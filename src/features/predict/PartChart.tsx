import {
  Bar,
  BarChart,
  CartesianGrid,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type BarShapeProps,
} from "recharts";
import type { MeasuredPart } from "../../calculation/prediction.ts";
import { Drawing } from "../../ui/Drawing.tsx";
import { locale } from "../../view-parts/locale.ts";
import { predict } from "../../words/predict.ts";
import { energy, plain, text } from "../../words/figures.ts";
import styles from "./Predict.module.css";

type Props = {
  readonly parts: readonly MeasuredPart[];
  readonly meanKwh: number;
  readonly hasWarmUp: boolean;
};

/** kWh in the unit of the largest, so that the axis has short figures. */
const units: Readonly<Record<string, number>> = { GWh: 1e-6, MWh: 1e-3, kWh: 1, Wh: 1e3, mWh: 1e6 };

/** Parts in their order, from zero; the mean that is carried on as a line, a warm-up in outline. */
export function PartChart({ parts, meanKwh, hasWarmUp }: Props) {
  const words = predict.parts;
  const energies = parts.map(({ kwh }) => kwh);
  const [low, high] = [Math.min(...energies), Math.max(...energies)];
  const { unit } = energy(high, locale);
  const factor = units[unit] ?? 1;
  const points = energies.map((kwh, at) => ({
    part: at + 1,
    amount: kwh * factor,
    isWarmUp: hasWarmUp && at === 0,
  }));
  return (
    <figure className={styles.figure}>
      <Drawing
        look={styles.chart}
        name={words.chart(parts.length, text(energy(low, locale)), text(energy(high, locale)))}
      >
        <ResponsiveContainer width="100%" height={220}>
          <BarChart
            data={points}
            margin={{ top: 12, right: 8, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis dataKey="part" stroke="var(--ink-quiet)" fontSize={13} tickLine={false} />
            <YAxis
              domain={[0, "auto"]}
              tickCount={4}
              tickFormatter={(amount: number) => plain(amount, locale, 2)}
              stroke="var(--ink-quiet)"
              fontSize={13}
              width={56}
            />
            <Bar dataKey="amount" maxBarSize={34} isAnimationActive={false} shape={PartBar} />
            <ReferenceLine y={meanKwh * factor} stroke="var(--ink)" strokeDasharray="4 3" />
          </BarChart>
        </ResponsiveContainer>
      </Drawing>
      <figcaption className={styles.quiet}>{words.caption(unit)}</figcaption>
    </figure>
  );
}

/** What is carried on is filled, a warm-up outlined. */
function PartBar({ x, y, width, height, payload }: BarShapeProps) {
  const { isWarmUp } = payload as { readonly isWarmUp: boolean };
  return (
    <Rectangle
      x={x}
      y={y}
      width={width}
      height={height}
      fill={isWarmUp ? "var(--panel)" : "var(--part-devices)"}
      stroke={isWarmUp ? "var(--control-line)" : "var(--part-devices)"}
    />
  );
}
