import type { Dataset } from "../../../dataset/types.ts";
import { Button } from "../../../ui/Button.tsx";
import { importQuestions as words } from "../../../words/import-taking.ts";
import { IdSearch } from "./IdSearch.tsx";
import styles from "./Questions.module.css";
import { ways, type Kind } from "./ways.ts";

type Props = {
  readonly kind: Kind;
  readonly asked: string;
  readonly suggestions: readonly string[];
  readonly dataset: Dataset;
  readonly onAnswer: (id: string | null) => void;
};

/** The ways to answer: a suggestion by one click, a search, or leaving the field empty. */
export function Ways({ kind, asked, suggestions, dataset, onAnswer }: Props) {
  return (
    <>
      <div className={styles.ways} role="group" aria-label={`${words.suggestions}: ${asked}`}>
        {suggestions.map((id) => (
          <Button
            key={id}
            onClick={() => {
              onAnswer(id);
            }}
          >
            {ways[kind].label(id, dataset)}
          </Button>
        ))}
        <Button
          look="link"
          aria-label={`${words.leaveEmpty}: ${asked}`}
          onClick={() => {
            onAnswer(null);
          }}
        >
          {words.leaveEmpty}
        </Button>
      </div>
      <IdSearch kind={kind} dataset={dataset} onChoose={onAnswer} />
    </>
  );
}
