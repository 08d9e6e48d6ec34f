import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import type { Equivalent } from "../../../calculation/equivalences.ts";
import type { TablesFile } from "../../../dataset/release-files.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { Total } from "../../../experiment/estimate.ts";
import { equivalents, type EquivalentPlace } from "../../../words/equivalents.ts";
import { loadFailureWords } from "../../../words/load-failure.ts";
import { mass, plain, text } from "../../../words/figures.ts";
import {
  equivalentsOf,
  foundEquivalents,
  lackingAt,
  placesOf,
  type EverydayUnit,
} from "./equivalents-of.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useSources } from "../../../view-parts/use-sources.ts";
import { useTables } from "../../../view-parts/use-tables.ts";
import styles from "../Comparisons.module.css";

type Props = { readonly total: Total; readonly dataset: Dataset; readonly locale: string };

/** The total as miles, flights and other things one knows: a few that suit its size. */
export function EverydayTerms({ total, dataset, locale }: Props) {
  const tables = useTables(dataset.version);
  switch (tables.is) {
    case "loading":
      return <p className={styles.quiet}>{equivalents.loading}</p>;
    case "failed":
      return (
        <p role="alert">
          {equivalents.failed(loadFailureWords(tables.failure))}{" "}
          <Button look="link" onClick={tables.again}>
            {equivalents.again}
          </Button>
        </p>
      );
    case "ready":
      return (
        <Chosen
          massKg={total.range.totalKg}
          tables={tables.file}
          version={dataset.version}
          locale={locale}
        />
      );
  }
}

type ChosenProps = {
  readonly massKg: number;
  readonly tables: TablesFile;
  readonly version: string;
  readonly locale: string;
};

function Chosen({ massKg, tables, version, locale }: ChosenProps) {
  const found = foundEquivalents(tables);
  const places = placesOf(found);
  // The first is the one place of which every kind is in the table.
  const [chosen, setChosen] = useState<EquivalentPlace>();
  const place = chosen ?? places[0];
  const sources = useSources(version);
  if (place === undefined) return <p>{equivalents.absent}</p>;
  if (massKg === 0) return <p>{equivalents.none}</p>;
  const lacking = lackingAt(place, found);
  return (
    <div className={styles.body}>
      <p>{equivalents.intro(text(mass(massKg, locale)))}</p>
      <div className={styles.place}>
        <Field label={equivalents.place}>
          {(control) => (
            <select
              {...control}
              value={place}
              onChange={({ target: { value } }) => {
                setChosen(places.find((one) => one === value));
              }}
            >
              {places.map((one) => (
                <option key={one} value={one}>
                  {equivalents.placeName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {lacking.length === 0 ? null : (
        <p className={styles.quiet}>{equivalents.lacking(lacking, place)}</p>
      )}
      <ul className={styles.list}>
        {equivalentsOf(massKg, place, found).map((one) => (
          <Item key={one.of.kind} {...one} sources={sources} locale={locale} />
        ))}
      </ul>
      <p className={styles.quiet}>{equivalents.rough}</p>
    </div>
  );
}

type ItemProps = Equivalent<EverydayUnit> & {
  readonly sources: ReturnType<typeof useSources>;
  readonly locale: string;
};

function Item({ of, count, sources, locale }: ItemProps) {
  const printed = plain(Number(count.toPrecision(2)), locale);
  return (
    <li>
      <p>
        <data className={styles.count} value={String(count)}>
          {printed}
        </data>{" "}
        {equivalents.unit(of.unit, printed)}
      </p>
      <p className={styles.quiet}>
        {equivalents.from(of.region, of.year)} <SourceList ids={of.sources} sources={sources} />
        {of.note === "" ? null : (
          <>
            . {of.doubt ? `${equivalents.inDoubt} ` : ""}
            <span lang="en">{of.note}</span>
          </>
        )}
      </p>
    </li>
  );
}
