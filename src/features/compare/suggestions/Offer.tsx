import type { Dataset } from "../../../dataset/types.ts";
import { isOffered, type Suggestion } from "../../../experiment/suggestions.ts";
import { Button } from "../../../ui/Button.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { suggestions as words } from "../../../words/suggestions.ts";
import { mass, share, text } from "../../../words/figures.ts";
import { colon } from "../../../words/locale.ts";
import { siteInfo } from "../site-info.ts";
import styles from "./Suggestions.module.css";

type Props = {
  readonly suggestion: Suggestion;
  readonly current: string | undefined;
  readonly dataset: Dataset;
  readonly onTake: (site: string) => void;
};

/** The cleanest site of a scope in a sentence, and the way to it where it is clearly lower. */
export function Offer({ suggestion, current, dataset, onTake }: Props) {
  if (!("site" in suggestion)) {
    const now = current === undefined ? undefined : siteInfo(current, dataset).label;
    return (
      <li>
        <p>{nothingWords(suggestion, now)}</p>
      </li>
    );
  }
  const { site, scopes } = suggestion;
  const { label, detail } = siteInfo(site, dataset);
  return (
    <li>
      <p>
        <span className={styles.scope}>
          {words.lead(scopes)}
          {colon}
        </span>{" "}
        {words.named({ site: label, place: detail })}, <Effect suggestion={suggestion} />.
      </p>
      {isOffered(suggestion) ? (
        <Button
          aria-label={words.takeSite(label)}
          onClick={() => {
            onTake(site);
          }}
        >
          {words.take}
        </Button>
      ) : null}
    </li>
  );
}

type OfSite = Extract<Suggestion, { readonly site: string }>;

function nothingWords(suggestion: Exclude<Suggestion, OfSite>, now: string | undefined): string {
  switch (suggestion.is) {
    case "best":
      return words.best(now, suggestion.scopes);
    case "alone":
      return words.alone(now ?? "", suggestion.scopes);
    case "empty":
      return words.empty;
  }
}

function Effect({ suggestion }: { readonly suggestion: OfSite }) {
  switch (suggestion.is) {
    case "clear": {
      const { savedKg, savedShare } = suggestion;
      return (
        <strong className={styles.saves}>
          <data className={styles.figure} data-testid="suggested-saving" value={String(savedKg)}>
            {words.saves(text(mass(savedKg, locale)), share(savedShare, locale))}
          </data>
        </strong>
      );
    }
    case "uncompared":
      return (
        <data
          className={styles.figure}
          data-testid="suggested-emissions"
          value={String(suggestion.kg)}
        >
          {text(mass(suggestion.kg, locale))}
        </data>
      );
    case "unclear":
      return words.unclear;
    case "again":
      return words.again;
  }
}
