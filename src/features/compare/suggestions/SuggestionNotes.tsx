import { moves } from "../../../experiment/move.ts";
import { isOffered, type Suggestions } from "../../../experiment/suggestions.ts";
import { suggestions as words } from "../../../words/suggestions.ts";
import type { Compared } from "../use-ranking.ts";
import styles from "./Suggestions.module.css";

type Props = { readonly found: Suggestions; readonly compared: Compared };

/** What to know before one is taken. */
export function SuggestionNotes({ found: { places, list, leaves }, compared }: Props) {
  const { experiment, move } = compared;
  const isAnyOffered = list.some(isOffered);
  const hasOwnFigures = experiment.workloads.some(
    (workload) =>
      moves(workload, move) &&
      (workload.intensityGPerKwh !== undefined || workload.pue !== undefined),
  );
  return (
    <div className={styles.quiet}>
      {leaves === undefined ? null : <p>{words.leaves(leaves)}</p>}
      {places.kind === "grid" || places.kind === "home" ? <p>{words.ownMachines}</p> : null}
      {isAnyOffered && hasOwnFigures ? <p>{words.ownFigures}</p> : null}
      {isAnyOffered && move !== "all" ? <p>{words.part}</p> : null}
      <p>{words.limits}</p>
    </div>
  );
}
