import type { BarShapeProps } from "recharts";
import { BarLabel } from "./BarLabel.tsx";
import type { BarRow } from "./bar-rows.ts";
import styles from "./Charts.module.css";

const patternId = "charts-current";

/** Hatching, so that the current choice is not told by a colour. */
export function CurrentPattern() {
  return (
    <defs>
      <pattern
        id={patternId}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}

/** A bar exactly as long as its figure, without rounded ends, with its name and figure. */
export function BarShape({ x, y, width, height, payload }: BarShapeProps) {
  const row = payload as BarRow;
  return (
    <>
      <rect
        className={styles.bar}
        data-current={row.isCurrent}
        x={x}
        y={y}
        width={width}
        height={height}
        fill={row.isCurrent ? `url(#${patternId})` : undefined}
      />
      <BarLabel row={row} middle={y + height / 2} />
    </>
  );
}
