import { startTransition, useRef, useState } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { NameQuestion } from "../../../importers/match/match-runs.ts";
import { Button } from "../../../ui/Button.tsx";
import { importQuestions as words } from "../../../words/import-taking.ts";
import { questionWords } from "../../../words/imports-match.ts";
import { answer, askAgain, useImports } from "../imports.ts";
import type { Previewed } from "../use-preview.ts";
import { PlaceQuestion } from "./PlaceQuestion.tsx";
import styles from "./Questions.module.css";
import { Ways } from "./Ways.tsx";
import { ways } from "./ways.ts";

/** Questions drawn at first, and at each wish for more: a table may have a thousand odd names. */
const atOnce = 10;

/** Names that the tables do not have, and places the files do not say, each asked once for all lines. */
export function Questions({ previewed: { preview, dataset } }: { readonly previewed: Previewed }) {
  const { questions, place } = preview;
  const answered = useImports((imports) => imports.answered);
  const [shown, setShown] = useState(atOnce);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus goes with its question.
  const moveOn = () => title.current?.focus();
  if (questions.length + answered.length === 0 && place === undefined) return null;
  const isOpen =
    questions.length > 0 || (place !== undefined && place.site === undefined && !place.isAnswered);
  return (
    <section className={styles.questions} data-open={isOpen} aria-labelledby="questions-title">
      <h3 id="questions-title" ref={title} tabIndex={-1}>
        {isOpen ? words.title : words.titleAnswered}
      </h3>
      {isOpen ? <p>{words.intro}</p> : null}
      <ul className={styles.list}>
        {questions.slice(0, shown).map((question) => {
          const asked = questionWords(question);
          return (
            <li key={question.key} className={styles.question}>
              <p className={styles.asked}>{asked}</p>
              <Ways
                kind={question.kind}
                asked={asked}
                suggestions={question.suggestions}
                dataset={dataset}
                onAnswer={(id) => {
                  answer(question, id);
                  moveOn();
                }}
              />
            </li>
          );
        })}
        {place === undefined ? null : (
          <PlaceQuestion place={place} dataset={dataset} onMoveOn={moveOn} />
        )}
      </ul>
      {questions.length > shown ? (
        <p>
          <Button
            onClick={() => {
              startTransition(() => setShown(shown + atOnce));
            }}
          >
            {words.more(Math.min(questions.length - shown, atOnce))}
          </Button>
        </p>
      ) : null}
      <Answered answered={answered} dataset={dataset} onMoveOn={moveOn} />
    </section>
  );
}

type AnsweredProps = {
  readonly answered: readonly NameQuestion[];
  readonly dataset: Dataset;
  readonly onMoveOn: () => void;
};

function Answered({ answered, dataset, onMoveOn }: AnsweredProps) {
  const answers = useImports(({ picks }) => picks.answers);
  if (answered.length === 0) return null;
  return (
    <ul className={styles.answered}>
      {answered.map((question) => {
        const { key, kind, name } = question;
        const id = answers.get(key);
        const label = typeof id === "string" ? ways[kind].label(id, dataset) : undefined;
        return (
          <li key={key}>
            {words.answered(name, label)}{" "}
            <Button
              look="link"
              aria-label={words.changeOne(name)}
              onClick={() => {
                askAgain(question);
                onMoveOn();
              }}
            >
              {words.change}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
