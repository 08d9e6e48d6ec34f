import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { documentWith } from "../../../experiment/option.ts";
import { suggestionsFor } from "../../../experiment/suggestions.ts";
import { Said } from "../../../ui/Said.tsx";
import { suggestions as words } from "../../../words/suggestions.ts";
import { useSaid } from "../pins/use-said.ts";
import { siteInfo } from "../site-info.ts";
import type { Compared } from "../use-ranking.ts";
import { Offer } from "./Offer.tsx";
import { SuggestionNotes } from "./SuggestionNotes.tsx";
import styles from "./Suggestions.module.css";

/** What moving would save, from near to far. */
export function Suggestions({ compared }: { readonly compared: Compared }) {
  const { job, ranking, ranked, store, dataset, move, current } = compared;
  const { said, say } = useSaid(store);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with its suggestion.
    if (said !== "") status.current?.focus();
  }, [said]);
  const asked = useMemo(() => ({ ...job, ranking, filtered: ranked }), [job, ranking, ranked]);
  // After the table, so that no keystroke in the search waits for it.
  const deferred = useDeferredValue(asked);
  const found = useMemo(() => suggestionsFor(deferred), [deferred]);

  const take = (site: string) => {
    const { entered, change } = store.getState();
    const { label } = siteInfo(site, dataset);
    change(documentWith(entered, { site }, move), "suggestion");
    say(move === "all" ? words.taken(label) : words.takenPart(label));
  };

  const { kind } = found.places;
  const isSpread = kind !== "none" && current.site === undefined;
  return (
    <section className={styles.section} aria-labelledby="suggestions-title">
      <h3 id="suggestions-title">{words.title}</h3>
      <Said ref={status}>{said}</Said>
      {kind === "mixed" ? <p>{words.split}</p> : null}
      {kind !== "mixed" && isSpread ? <p>{words.several}</p> : null}
      {kind !== "mixed" && found.uncompared !== undefined ? (
        <p>{words.uncompared[found.uncompared]}</p>
      ) : null}
      {found.list.length === 0 ? null : (
        <ul className={styles.list}>
          {found.list.map((suggestion) => (
            <Offer
              key={`${suggestion.is} ${"site" in suggestion ? suggestion.site : ""} ${suggestion.scopes[0]?.isFiltered}`}
              suggestion={suggestion}
              current={current.site}
              dataset={dataset}
              onTake={take}
            />
          ))}
        </ul>
      )}
      <SuggestionNotes found={found} compared={compared} />
    </section>
  );
}
