import { memo, useMemo, useState } from "react";
import { Announced } from "../../../ui/Announced.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { Select } from "../../../ui/Select.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { mass, text } from "../../../words/figures.ts";
import type { Drawn } from "./drawn.ts";
import { frameFor } from "./frame.ts";
import { Legend } from "./Legend.tsx";
import { MapDrawing } from "./MapDrawing.tsx";
import { MapNotes } from "./MapNotes.tsx";
import { PlaceSites } from "./PlaceSites.tsx";
import { placesOf, spotOf, type Place } from "./places.ts";
import { classCount, roundStep } from "./scale.ts";
import styles from "./SiteMap.module.css";
import { useWidth } from "../../../ui/use-width.ts";

const byName = (a: Place, b: Place) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The sites on an equal-area map; a place that is chosen there or by its name lists what is at it. */
export const SiteMap = memo(function SiteMap({ drawn }: { readonly drawn: Drawn }) {
  const { job, ranked, all } = drawn;
  const { width, measure } = useWidth();
  const [chosenKey, setChosenKey] = useState("");
  const [said, setSaid] = useState("");
  const { places, withoutPlace } = useMemo(
    () => placesOf(ranked, job.dataset),
    [ranked, job.dataset],
  );
  const frame = useMemo(
    () =>
      frameFor(
        places.map(({ at }) => at),
        width,
      ),
    [places, width],
  );
  const options = useMemo(
    () => [
      { value: "", label: charts.map.noPlace },
      ...places.toSorted(byName).map(({ key, name, sites }) => ({
        value: key,
        label: charts.map.chosen(name, sites.length),
      })),
    ],
    [places],
  );

  const chosen = places.find(({ key }) => key === chosenKey);
  const choose = (place: Place | undefined) => {
    setChosenKey(place?.key ?? "");
    setSaid(place === undefined ? charts.map.noPlace : spotWords(place));
  };
  const current =
    job.current.site === undefined ? undefined : spotOf(job.current.site, job.dataset);
  const [lowest] = places;
  // The scale is that of all sites, so that a colour stands for the same figure whatever the filters leave.
  const step = roundStep(all.at(-1)?.kg ?? 0, classCount);
  const largest = Math.max(7, width / 120);

  return (
    <div className={styles.part}>
      <ScrollRegion label={charts.map.region}>
        <div ref={measure} className={styles.sheet}>
          {width === 0 ? null : (
            <MapDrawing
              name={
                lowest === undefined
                  ? charts.nothing
                  : charts.map.name(ranked.length - withoutPlace, places.length, spotWords(lowest))
              }
              places={places}
              frame={frame}
              step={step}
              largest={largest}
              chosen={chosen}
              current={current}
              onChoose={choose}
            />
          )}
        </div>
      </ScrollRegion>
      <Legend step={step} largest={largest} />
      <div className={styles.choose}>
        <Select
          label={charts.map.place}
          hint={charts.map.placeHint}
          options={options}
          value={chosen?.key ?? ""}
          onChange={(wanted) => {
            choose(places.find(({ key }) => key === wanted));
          }}
        />
      </div>
      <Announced>{said}</Announced>
      {chosen === undefined ? null : <PlaceSites place={chosen} job={job} onSaid={setSaid} />}
      <MapNotes drawn={drawn} frame={frame} withoutPlace={withoutPlace} current={current} />
    </div>
  );
});

function spotWords({ name, sites }: Place): string {
  return charts.map.spot(name, sites.length, text(mass(sites[0].kg, locale)));
}
