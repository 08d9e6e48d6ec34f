import { useRef } from "react";
import { documentWith } from "../../../experiment/option.ts";
import { Button } from "../../../ui/Button.tsx";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { result } from "../../../words/result.ts";
import { siteTable } from "../../../words/site-table.ts";
import { mass, massRange, text } from "../../../words/figures.ts";
import { siteFigures } from "../table/site-figures.ts";
import type { Job } from "../use-ranking.ts";
import type { Place } from "./places.ts";
import styles from "./SiteMap.module.css";

type Props = {
  readonly place: Place;
  readonly job: Job;
  /** What to announce once something was done. */
  readonly onSaid: (words: string) => void;
};

/** The sites of the chosen place with their figures, to take one. */
export function PlaceSites({ place, job, onSaid }: Props) {
  const { columns } = charts.map;
  const list = useRef<HTMLDivElement>(null);
  const take = (site: string, label: string) => {
    const { entered, change } = job.store.getState();
    change(documentWith(entered, { site }, job.move), "suggestion");
    onSaid(siteTable.taken(label));
    // The button goes; what it belongs to stays.
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      <ScrollRegion label={charts.map.listRegion}>
        <FigureTable
          caption={charts.map.chosen(place.name, place.sites.length)}
          columns={[columns.site, columns.emissions, columns.range, columns.choose]}
        >
          {place.sites.map((ranked) => {
            const { info, kg, range } = siteFigures(ranked, job);
            const isCurrent = info.id === job.current.site;
            return (
              <tr key={info.id} aria-current={isCurrent ? "true" : undefined}>
                <th scope="row">{info.label}</th>
                <td>{text(mass(kg, locale))}</td>
                <td>
                  {kg === 0
                    ? null
                    : result.between(massRange(range.lowKg, range.highKg, locale, kg))}
                </td>
                <td>
                  {isCurrent ? (
                    charts.now
                  ) : (
                    <Button
                      look="link"
                      aria-label={charts.map.takeSite(info.label)}
                      onClick={() => {
                        take(info.id, info.label);
                      }}
                    >
                      {charts.map.take}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </FigureTable>
      </ScrollRegion>
    </div>
  );
}
