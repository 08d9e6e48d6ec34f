import { useState } from "react";
import { operationalKg } from "../../../calculation/emissions.ts";
import type { Boundary } from "../../../calculation/load.ts";
import { startChoice, startHours } from "../../../calculation/start-hour.ts";
import type { ProfilesFile, Season, ZoneProfile } from "../../../dataset/release-files.ts";
import type { Zone } from "../../../dataset/types.ts";
import { startEmissions } from "../../../experiment/start-emissions.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useProfiles } from "../../../view-parts/use-profiles.ts";
import { useSources } from "../../../view-parts/use-sources.ts";
import { loadFailureWords } from "../../../words/load-failure.ts";
import { when } from "../../../words/when.ts";
import { colon } from "../../../words/locale.ts";
import type { Compared } from "../use-ranking.ts";
import { StartFigures } from "./StartFigures.tsx";
import type { Placed } from "./When.tsx";
import styles from "./When.module.css";

type Props = {
  readonly placed: Placed;
  readonly boundary: Boundary;
  readonly compared: Compared;
};

/** The grid's typical day, where the tables have one. */
export function TypicalDay(props: Props) {
  const { dataset } = props.compared;
  const profiles = useProfiles(dataset.version);
  const { zone } = props.placed.resolution.site;
  if (zone === undefined) return <p>{when.noZone}</p>;
  switch (profiles.is) {
    case "loading":
      return <p role="status">{when.loading}</p>;
    case "failed":
      return (
        <div role="alert">
          <p>{when.failed(loadFailureWords(profiles.failure))}</p>
          <Button onClick={profiles.again}>{when.again}</Button>
        </div>
      );
    case "ready": {
      const profile = profiles.file.zones[zone.id];
      return profile === undefined ? (
        <NoProfile zone={zone} file={profiles.file} compared={props.compared} />
      ) : (
        <Day {...props} profile={profile} file={profiles.file} />
      );
    }
  }
}

type NoProfileProps = {
  readonly zone: Zone;
  readonly file: ProfilesFile;
  readonly compared: Compared;
};

function NoProfile({ zone, file, compared: { dataset } }: NoProfileProps) {
  const names = Object.keys(file.zones).map((id) => dataset.zones.get(id)?.name ?? id);
  return (
    <>
      <p>{when.noProfile(zone.name)}</p>
      <p className={styles.quiet}>{when.zonesWithProfile(names.sort().join(", "))}</p>
    </>
  );
}

type DayProps = Props & { readonly profile: ZoneProfile; readonly file: ProfilesFile };

const seasons = ["all", "winter", "spring", "summer", "autumn"] as const;

function Day({ placed, boundary, compared, profile, file }: DayProps) {
  const [season, setSeason] = useState<Season>("all");
  const sources = useSources(compared.dataset.version);
  const starts = startHours(profile.seasons[season], placed.hours);
  const electricityKg = operationalKg(placed.load, boundary);
  const emissions = startEmissions(placed.load, boundary, electricityKg, starts);
  return (
    <>
      <Select
        label={when.season}
        options={seasons.map((value) => ({ value, label: when.seasons[value] }))}
        value={season}
        onChange={setSeason}
      />
      <StartFigures
        emissions={emissions}
        choice={startChoice(starts)}
        hours={placed.hours}
        timezone={profile.timezone}
      />
      <ul className={styles.notes}>
        <li>{when.isNot(profile.year)}</li>
        {season === "all" ? null : <li>{when.seasonNote}</li>}
        {placed.hours > 1 ? <li>{when.spreadLong}</li> : null}
        <li>
          {when.sources}
          {colon} <SourceList ids={profile.sources} sources={sources} /> ({file.licence})
        </li>
      </ul>
    </>
  );
}
