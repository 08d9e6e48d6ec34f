import { lazy, Suspense, type MouseEvent } from "react";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { mass, text } from "../../../words/figures.ts";
import { pointIn, type Frame } from "./frame.ts";
import type { Place, Spot } from "./places.ts";
import { classOf, radiusOf } from "./scale.ts";
import styles from "./SiteMap.module.css";

const Land = lazy(() => import("./Land.tsx").then((part) => ({ default: part.Land })));

/** Pixels from a click to the place it means. */
const reach = 22;

type Props = {
  readonly name: string;
  readonly places: readonly Place[];
  readonly frame: Frame;
  readonly step: number;
  readonly largest: number;
  readonly chosen: Place | undefined;
  readonly current: Spot | undefined;
  readonly onChoose: (place: Place) => void;
};

/** Places as circles over the outline of the land, small ones in front. */
export function MapDrawing(props: Props) {
  const { name, places, frame, step, largest, chosen, current, onChoose } = props;
  const dots = places
    .flatMap((place) => {
      const [{ kg }] = place.sites;
      const point = pointIn(frame, place.at);
      return point === undefined
        ? []
        : [{ place, kg, x: point[0], y: point[1], r: radiusOf(kg, step, largest) }];
    })
    .toSorted((a, b) => b.kg - a.kg);

  const choose = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) => {
    let nearest: Place | undefined;
    let least = reach;
    for (const { place, x, y } of dots) {
      const away = Math.hypot(x - offsetX, y - offsetY);
      if (away < least) [least, nearest] = [away, place];
    }
    if (nearest !== undefined) onChoose(nearest);
  };

  return (
    // The list of places does the same by keyboard, by name; some hundred circles as stops would be in the way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <svg
      className={styles.map}
      role="img"
      aria-label={name}
      width={frame.width}
      height={frame.height}
      onClick={choose}
    >
      <ErrorBoundary
        fallback={
          <text className={styles.mark} x={8} y={20}>
            {charts.map.noLand}
          </text>
        }
      >
        <Suspense>
          <Land projection={frame.projection} />
        </Suspense>
      </ErrorBoundary>
      {dots.map(({ place, kg, x, y, r }) => (
        <circle
          key={place.key}
          className={styles.place}
          data-class={classOf(kg, step)}
          cx={x}
          cy={y}
          r={r}
        >
          <title>{charts.map.spot(place.name, place.sites.length, text(mass(kg, locale)))}</title>
        </circle>
      ))}
      <Ring spot={chosen} words={chosen?.name} look="chosen" frame={frame} />
      <Ring spot={current} words={charts.now} look="current" frame={frame} />
    </svg>
  );
}

type RingProps = {
  readonly spot: Spot | undefined;
  readonly words: string | undefined;
  readonly look: "chosen" | "current";
  readonly frame: Frame;
};

/** A mark around a place, with a word beside it. */
function Ring({ spot, words, look, frame }: RingProps) {
  const point = spot && pointIn(frame, spot.at);
  if (point === undefined) return null;
  const [x, y] = point;
  const radius = look === "current" ? 10 : 14;
  const isLeft = x < frame.width / 2;
  return (
    <g className={styles.mark} data-look={look}>
      <circle cx={x} cy={y} r={radius} />
      <text
        x={isLeft ? x + radius + 4 : x - radius - 4}
        y={look === "current" ? y - 4 : y + 12}
        textAnchor={isLeft ? "start" : "end"}
      >
        {words}
      </text>
    </g>
  );
}
