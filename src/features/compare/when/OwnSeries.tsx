import { useMemo } from "react";
import { dayShape } from "../../../calculation/day-shape.ts";
import { energyKwh } from "../../../calculation/energy.ts";
import type { Boundary } from "../../../calculation/load.ts";
import { startChoice, startHours } from "../../../calculation/start-hour.ts";
import { startEmissions } from "../../../experiment/start-emissions.ts";
import type { HourlySeries } from "../../../importers/hourly/series.ts";
import { utcOffset } from "../../../importers/hourly/utc-offset.ts";
import { hourlyNoticeWords, hourlySources, seriesKinds } from "../../../words/hourly.ts";
import { ownHours as words } from "../../../words/own-hours.ts";
import type { Compared } from "../use-ranking.ts";
import { BestTime } from "./BestTime.tsx";
import { StartFigures } from "./StartFigures.tsx";
import type { Placed } from "./When.tsx";
import styles from "./When.module.css";

type Props = {
  readonly series: HourlySeries;
  readonly placed: Placed;
  readonly boundary: Boundary;
  readonly compared: Compared;
};

/** What a file of hours says for this job: its days as one, and the best time in it. */
export function OwnSeries({ series, placed, boundary, compared }: Props) {
  const { points, kind, source, notices, zone: ofFile } = series;
  const { zone } = placed.resolution.site;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const about = words.about(
    hourlySources[source],
    seriesKinds[kind],
    points.length,
    first.startMs,
    last.endMs,
  );
  return (
    <>
      <p>
        <b>{about}</b>
      </p>
      <ul className={styles.notes}>
        {kind === "location" ? null : <li>{words.kindNote[kind]}</li>}
        {ofFile === undefined || zone === undefined || ofFile === zone.id ? null : (
          <li>{words.ofZone(ofFile, zone.name)}</li>
        )}
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{hourlyNoticeWords(notice)}</li>
        ))}
      </ul>
      <Day series={series} placed={placed} boundary={boundary} timezone={zone?.timezone} />
      <BestTime
        series={series}
        placed={placed}
        boundary={boundary}
        key={`${compared.dataset.version}:${first.startMs}`}
      />
    </>
  );
}

type DayProps = Omit<Props, "compared"> & { readonly timezone: string | undefined };

function Day({ series, placed, boundary, timezone }: DayProps) {
  const { points, kind } = series;
  const local = useMemo(
    () => (timezone === undefined ? undefined : utcOffset(timezone)),
    [timezone],
  );
  const shape = useMemo(() => dayShape(points, local ?? (() => 0)), [points, local]);
  const starts = shape === undefined ? [] : startHours(shape, placed.hours);
  return (
    <>
      <h4>{words.dayTitle}</h4>
      {shape === undefined ? (
        <p>{words.noDay}</p>
      ) : (
        <StartFigures
          emissions={startEmissions(
            placed.load,
            boundary,
            (energyKwh(placed.load, boundary) * shape.meanGPerKwh) / 1000,
            starts,
          )}
          choice={startChoice(starts)}
          hours={placed.hours}
          timezone={local === undefined ? "UTC" : (timezone ?? "UTC")}
          ownKind={kind}
        />
      )}
      {local === undefined ? <p>{words.unknownTimezone}</p> : null}
    </>
  );
}
