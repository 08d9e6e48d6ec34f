import { charts } from "../../../words/charts.ts";
import type { Drawn } from "./drawn.ts";
import { pointIn, type Frame } from "./frame.ts";
import type { Spot } from "./places.ts";
import styles from "./SiteMap.module.css";

type Props = {
  readonly drawn: Drawn;
  readonly frame: Frame;
  readonly withoutPlace: number;
  readonly current: Spot | undefined;
};

/** How to read the map, and what is not on it. */
export function MapNotes({ drawn: { job, apart }, frame, withoutPlace, current }: Props) {
  const unknown = apart.filter(({ why }) => why === "grid-unknown").length;
  const otherKind = apart.length - unknown;
  return (
    <p className={styles.quiet}>
      {charts.map.caption} {withoutPlace === 0 ? null : charts.map.withoutPlace(withoutPlace)}{" "}
      {unknown === 0 ? null : charts.map.gridUnknown(unknown)}{" "}
      {otherKind === 0 ? null : charts.map.otherKind(otherKind)}{" "}
      {job.current.site === undefined
        ? null
        : current === undefined
          ? charts.map.currentWithoutPlace
          : pointIn(frame, current.at) === undefined
            ? charts.map.currentOutside
            : null}
    </p>
  );
}
