import { useState } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { PlaceAsked } from "../../../importers/taking/picks.ts";
import { Button } from "../../../ui/Button.tsx";
import { importQuestions as words } from "../../../words/import-taking.ts";
import { pick } from "../imports.ts";
import styles from "./Questions.module.css";
import { siteName } from "./ways.ts";
import { Ways } from "./Ways.tsx";

type Props = {
  readonly place: PlaceAsked;
  readonly dataset: Dataset;
  readonly onMoveOn: () => void;
};

function settledWords({ site, assumedFrom }: PlaceAsked, dataset: Dataset): string {
  if (site === undefined) return words.placeLeft;
  const name = siteName(site, dataset);
  return assumedFrom === undefined ? words.placeTaken(name) : words.placeAssumed[assumedFrom](name);
}

/** Where the lines ran that do not say so: one answer for all, taken unasked where there is only one to take. */
export function PlaceQuestion({ place, dataset, onMoveOn }: Props) {
  const [isChanging, setIsChanging] = useState(false);
  const isSettled = place.site !== undefined || place.isAnswered;
  const asked = words.placeless(place.lines);
  if (isSettled && !isChanging) {
    return (
      <li className={styles.question}>
        <p>
          {settledWords(place, dataset)}{" "}
          <Button
            look="link"
            onClick={() => {
              setIsChanging(true);
              onMoveOn();
            }}
          >
            {words.placeChange}
          </Button>
        </p>
      </li>
    );
  }
  return (
    <li className={styles.question}>
      <p className={styles.asked}>{asked}</p>
      <Ways
        kind="site"
        asked={asked}
        suggestions={place.suggestions}
        dataset={dataset}
        onAnswer={(id) => {
          pick({ place: id });
          setIsChanging(false);
          onMoveOn();
        }}
      />
    </li>
  );
}
