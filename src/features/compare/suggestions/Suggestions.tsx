import { useMemo, useState } from "react";
import { documentWith } from "../../../experiment/option.ts";
import { suggestionsFor, type Suggestion } from "../../../experiment/suggestions.ts";
import { Announced } from "../../../ui/Announced.tsx";
import { Button } from "../../../ui/Button.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { suggestions as words } from "../../../words/en/suggestions.ts";
import { mass, share, text } from "../../../words/figures.ts";
import { siteInfo } from "../site-info.ts";
import type { Compared } from "../use-ranking.ts";
import styles from "./Suggestions.module.css";

type Props = { readonly compared: Compared };

const kgText = (kg: number) => text(mass(kg, locale));

/** What moving would save, from near to far. */
export function Suggestions({ compared }: Props) {
  const { job, ranking, ranked } = compared;
  const [said, setSaid] = useState("");
  const found = useMemo(
    () => suggestionsFor({ ...job, ranking, filtered: ranked }),
    [job, ranking, ranked],
  );
  return (
    <section className={styles.section} aria-labelledby="suggestions-title">
      <h3 id="suggestions-title" tabIndex={-1}>
        {words.title}
      </h3>
      {found.is === "none" ? (
        <p>{found.why === "other-kind" ? words.otherKind : words.nothingRanked}</p>
      ) : null}
      {found.is === "cleanest" ? (
        <p>
          {words.severalSites} {words.cleanest(named(found.site, compared), kgText(found.kg))}{" "}
          <Take site={found.site} compared={compared} onSaid={setSaid} />
        </p>
      ) : null}
      {found.is === "compared" ? (
        <>
          {found.list.every(isLowest) ? <p>{words.best}</p> : null}
          <ul className={styles.list}>
            {found.list.map((suggestion) => (
              <Offer
                key={suggestion.scope}
                suggestion={suggestion}
                compared={compared}
                onSaid={setSaid}
              />
            ))}
          </ul>
          {found.owner === "own" ? <p className={styles.quiet}>{words.ownMachines}</p> : null}
        </>
      ) : null}
      <p className={styles.quiet}>{words.limits}</p>
      <Announced>{said}</Announced>
    </section>
  );
}

function named(site: string, { dataset }: Compared) {
  const { label, detail } = siteInfo(site, dataset);
  return { site: label, place: detail };
}

type OfferProps = Props & {
  readonly suggestion: Suggestion;
  readonly onSaid: (words: string) => void;
};

function Offer({ suggestion, compared, onSaid }: OfferProps) {
  const { dataset, current } = compared;
  const here = current.site === undefined ? undefined : siteInfo(current.site, dataset);
  const provider = here?.site.provider?.name ?? "";
  const scope = words.scope(suggestion.scope, provider);
  if ("none" in suggestion) {
    return (
      <li>
        <span className={styles.scope}>{scope}:</span> {nothingWords(suggestion.none, provider)}.
      </li>
    );
  }
  const { site, kg, savedKg, savedShare, clear, also } = suggestion;
  return (
    <li>
      <span className={styles.scope}>{scope}:</span>{" "}
      {words.offer(named(site, compared), kgText(kg))},{" "}
      {clear ? (
        <strong className={styles.saves}>
          {words.saves(kgText(savedKg), share(savedShare, locale))}
        </strong>
      ) : (
        words.unclear
      )}
      .{words.also(also)} {clear ? <Take site={site} compared={compared} onSaid={onSaid} /> : null}
    </li>
  );
}

function isLowest(suggestion: Suggestion): boolean {
  return "none" in suggestion && suggestion.none === "lowest";
}

function nothingWords(
  none: Extract<Suggestion, { none: string }>["none"],
  provider: string,
): string {
  switch (none) {
    case "lowest":
      return words.lowest;
    case "no-other":
      return words.noOther(provider);
    case "filtered-out":
      return words.filteredOut;
  }
}

type TakeProps = Props & { readonly site: string; readonly onSaid: (words: string) => void };

function Take({ site, compared, onSaid }: TakeProps) {
  const { store, move, dataset } = compared;
  const { label } = siteInfo(site, dataset);
  return (
    <Button
      look="link"
      aria-label={words.takeSite(label)}
      onClick={() => {
        const { entered, change } = store.getState();
        change(documentWith(entered, { site }, move), "suggestion");
        onSaid(words.taken(label));
        // The button goes with its suggestion.
        document.getElementById("suggestions-title")?.focus();
      }}
    >
      {words.take}
    </Button>
  );
}
