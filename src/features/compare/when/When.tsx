import { useState } from "react";
import { operationalKg } from "../../../calculation/emissions.ts";
import type { Load } from "../../../calculation/load.ts";
import type { Resolution } from "../../../experiment/resolve.ts";
import { Select } from "../../../ui/Select.tsx";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import { kinds, result } from "../../../words/result.ts";
import { when } from "../../../words/when.ts";
import type { Compared } from "../use-ranking.ts";
import { OwnHours } from "./OwnHours.tsx";
import { TypicalDay } from "./TypicalDay.tsx";
import styles from "./When.module.css";

/** A workload that can be put at an hour: it has a figure, and one knows how long it runs. */
export type Placed = {
  readonly resolution: Resolution;
  readonly load: Load;
  /** Hours of one run. */
  readonly hours: number;
};

function placed(resolution: Resolution): Placed | undefined {
  const { load, workload } = resolution;
  return load === undefined || workload.hours === undefined
    ? undefined
    : { resolution, load, hours: workload.hours };
}

/** When to start: by the typical day of the grid, and by hours of the user's own. */
export function When({ compared }: { readonly compared: Compared }) {
  const found = useEstimate(compared.store);
  const resolutions = found?.workloads ?? [];
  const candidates = resolutions
    .map((resolution, index) => ({ index, placed: placed(resolution) }))
    .filter((one) => one.placed !== undefined);
  const boundary = found?.boundary ?? "site";
  const heaviest = candidates.toSorted(
    (a, b) => operationalKg(b.placed!.load, boundary) - operationalKg(a.placed!.load, boundary),
  )[0];
  const [chosen, setChosen] = useState<number>();
  const shown = candidates.find(({ index }) => index === chosen) ?? heaviest;

  if (shown?.placed === undefined) {
    const lacksSite = resolutions.some(({ missing }) =>
      missing.some(({ code }) => code === "site-missing" || code === "grid-unknown"),
    );
    return <p>{lacksSite ? when.noZone : when.noHours}</p>;
  }
  return (
    <>
      {candidates.length < 2 ? null : (
        <Select
          label={when.workload}
          options={candidates.map(({ index }) => ({
            value: String(index),
            label: result.workload(index, resolutions[index]?.workload.name),
          }))}
          value={String(shown.index)}
          onChange={(index) => {
            setChosen(Number(index));
          }}
        />
      )}
      <section className={styles.section} aria-labelledby="when-title">
        <h3 id="when-title">{when.title}</h3>
        {shown.placed.resolution.intensityKind === "location" ? (
          <TypicalDay placed={shown.placed} boundary={boundary} compared={compared} />
        ) : (
          <p>{when.otherKind(kinds[shown.placed.resolution.intensityKind])}</p>
        )}
      </section>
      <OwnHours placed={shown.placed} boundary={boundary} compared={compared} />
    </>
  );
}
