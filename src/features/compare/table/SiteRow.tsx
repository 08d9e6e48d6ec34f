import { memo } from "react";
import type { Budget } from "../../../experiment/budget.ts";
import { documentWith } from "../../../experiment/option.ts";
import { addPin, removePin } from "../../../experiment/pins.ts";
import type { RankedSite } from "../../../experiment/rank-sites.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import type { Pin } from "../../../experiment/experiment.ts";
import { Button } from "../../../ui/Button.tsx";
import { Figure, Sub, Tag } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { result } from "../../../words/result.ts";
import { pueOriginWords, qualityWords, siteTable } from "../../../words/site-table.ts";
import { pins } from "../../../words/pins.ts";
import { mass, massRange, plain, share, text } from "../../../words/figures.ts";
import { Bought } from "../budget/Bought.tsx";
import type { Job } from "../use-ranking.ts";
import { siteFigures, type SiteFigures } from "./site-figures.ts";
import styles from "./SiteTable.module.css";

type Props = {
  readonly ranked: RankedSite;
  readonly job: Job;
  readonly budget: Budget | undefined;
  readonly isPinned: boolean;
  /** What to announce once something was done. */
  readonly onSaid: (words: string) => void;
};

/** One site: what the experiment comes to there, and what that rests on. */
export const SiteRow = memo(function SiteRow(props: Props) {
  const { ranked, job, budget, isPinned, onSaid } = props;
  const figures = siteFigures(ranked, job);
  const { info, own, kg, range } = figures;
  const { intensity, intensityYear, pue } = figures.counted;
  const isCurrent = info.id === job.current.site;
  const { zone, provider } = info.site;
  return (
    <tr data-site={info.id} aria-current={isCurrent ? "true" : undefined}>
      <th scope="row">
        {info.label}
        {isCurrent ? <Tag>{siteTable.now}</Tag> : null}
        {own ? <Tag>{siteTable.own}</Tag> : null}
      </th>
      <Figure>
        <data data-testid="site-emissions" value={String(kg)}>
          {text(mass(kg, locale))}
        </data>
        <Sub>
          {kg === 0 ? null : result.between(massRange(range.lowKg, range.highKg, locale, kg))}
        </Sub>
      </Figure>
      <Figure>{isCurrent ? siteTable.now : <Difference {...figures} />}</Figure>
      <Figure>
        {intensity.value === undefined
          ? siteTable.differs
          : `${plain(intensity.value, locale)} ${siteTable.intensityUnit}`}
        <Sub>
          {intensityYear === undefined ? siteTable.own : siteTable.year(intensityYear, job.year)}
        </Sub>
      </Figure>
      <Figure>
        {pue.value === undefined ? siteTable.differs : plain(pue.value, locale)}
        <Sub>{pue.own ? siteTable.own : pueOriginWords[info.site.pueOrigin]}</Sub>
      </Figure>
      <td>{info.site.kind === "cloud" ? info.detail : info.countryName}</td>
      <td>
        {zone?.name}
        <Sub>{zone === undefined ? "" : qualityWords[zone.quality]}</Sub>
      </td>
      <Figure>{figures.costUsd === undefined ? null : siteTable.cost(figures.costUsd)}</Figure>
      <td>{provider === undefined ? siteTable.noProvider : siteTable.claim(provider)}</td>
      <td className={styles.actions}>
        {isCurrent ? null : (
          <Button
            look="link"
            aria-label={siteTable.takeSite(info.label)}
            onClick={() => {
              const { entered, change } = job.store.getState();
              change(documentWith(entered, { site: info.id }, job.move), "suggestion");
              onSaid(siteTable.taken(info.label));
              // The button goes with the row's being the current one.
              document.getElementById("site-table-title")?.focus({ preventScroll: true });
            }}
          >
            {siteTable.take}
          </Button>
        )}
        {isCurrent ? null : (
          <Button
            look="link"
            aria-label={siteTable.pinSite(info.label)}
            aria-pressed={isPinned}
            onClick={() => {
              onSaid(togglePin(job.store, { site: info.id }, isPinned, info.label));
            }}
          >
            {isPinned ? siteTable.pinned : siteTable.pin}
          </Button>
        )}
      </td>
      {budget === undefined ? null : (
        <td>
          <Bought
            budget={budget}
            experiment={job.experiment}
            kg={kg}
            energyKwh={figures.energyKwh}
            priceUsdPerT={job.price?.usdPerT}
          />
        </td>
      )}
    </tr>
  );
});

function Difference({ differenceKg, kg }: SiteFigures) {
  if (differenceKg === undefined) return siteTable.noDifference;
  if (differenceKg === 0) return siteTable.same;
  const now = kg - differenceKg;
  const amount = text(mass(Math.abs(differenceKg), locale));
  const sign = differenceKg > 0 ? "+" : "−";
  return (
    <>
      {differenceKg > 0 ? siteTable.more(amount) : siteTable.less(amount)}
      <Sub>{now === 0 ? null : `${sign}${share(Math.abs(differenceKg) / now, locale)}`}</Sub>
    </>
  );
}

/** Pins a site or lets it go, and says what became of that. */
function togglePin(store: SessionStore, option: Pin, isPinned: boolean, label: string): string {
  if (isPinned) {
    removePin(store, option);
    return siteTable.unpinned(label);
  }
  const refused = addPin(store, option);
  return refused === undefined ? siteTable.nowPinned(label) : pins.refused(refused);
}
