import { Text, usePlotArea } from "recharts";
import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { mass, text } from "../../../words/figures.ts";
import type { BarRow } from "./bar-rows.ts";
import styles from "./Charts.module.css";

/** Pixels from the middle of a bar to the line of its name. */
const above = 12;
/** To the line that says that it is now there. */
const below = 20;
const figureGap = 10;
/** Room at the right for the figures. */
export const figureWidth = 104;

type Props = { readonly row: BarRow; readonly middle: number };

/** The name above a bar, its figure at the end of its line. */
export function BarLabel({ row: { site, rank, label, kg, isCurrent }, middle }: Props) {
  const area = usePlotArea();
  if (area === undefined) return null;
  const figureX = area.x + area.width + figureGap;
  return (
    <g className={styles.label}>
      <Text
        x={area.x}
        y={middle - above}
        width={area.width + figureWidth}
        maxLines={1}
        verticalAnchor="end"
        fill="var(--ink)"
        style={{ fontSize: "13px", fontWeight: isCurrent ? 600 : 400 }}
      >
        {charts.bars.label(rank, label)}
      </Text>
      <text x={figureX} y={middle} dominantBaseline="central">
        {text(mass(kg, locale))}
      </text>
      {isCurrent ? (
        <text className={styles.now} x={figureX} y={middle + below}>
          {site === "" ? charts.nowSeveral : charts.now}
        </text>
      ) : null}
    </g>
  );
}
