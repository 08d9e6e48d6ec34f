import type { ImportNotice } from "../../../importers/notice.ts";
import type { Reading } from "../../../importers/reading/reading.ts";
import { Button } from "../../../ui/Button.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { importNoticeWords, skippedWords } from "../../../words/imports.ts";
import { importMapping } from "../../../words/imports-mapping.ts";
import { importView as words } from "../../../words/import-view.ts";
import type { ReadSource } from "../imports.ts";
import { readAgain } from "../reading-queue.ts";
import styles from "./Cards.module.css";

type Props = {
  readonly one: ReadSource;
  readonly reading: Extract<Reading, { is: "read" }>;
};

/** Something may be counted twice, or be wrong or lost. */
const care: ReadonlySet<ImportNotice["code"]> = new Set([
  "codecarbon-1",
  "no-gpu-columns",
  "cells-shifted",
  "tasks-of-runs",
  "sum-of-runs",
  "broken-quotes",
  "cut-off",
  "share-not-completed",
  "windows-may-nest",
] as const);

/** What a source holds: rows understood, left out and why, what asks for care, and the rest at a click. */
export function Found({ one, reading: { imported, lines, rows } }: Props) {
  const { skipped, ignored, notices } = imported;
  const runs = lines.reduce((sum, line) => sum + line.runs, 0);
  const cares = notices.filter(({ code }) => care.has(code));
  const quiet = notices.filter(({ code }) => !care.has(code));
  const more = quiet.length + (ignored.length > 0 ? 1 : 0);
  return (
    <>
      <p className={styles.text}>
        {words.understood(rows, lines.length, runs)}{" "}
        {skipped.length === 0 && rows > 0 ? words.noneSkipped : null}
      </p>
      {[...skipped.map(skippedWords), ...cares.map(importNoticeWords)].map((sentence) => (
        <p key={sentence} className={styles.problem}>
          {sentence}
        </p>
      ))}
      {more === 0 ? null : (
        <Disclosure summary={words.toKnow(more)}>
          <ul className={styles.notices}>
            {quiet.map((notice) => (
              <li key={JSON.stringify(notice)}>{importNoticeWords(notice)}</li>
            ))}
            {ignored.length === 0 ? null : <li>{words.ignored(ignored)}</li>}
          </ul>
        </Disclosure>
      )}
      <ChangeMapping one={one} />
    </>
  );
}

/** Back to the columns of a table of the user's own; they are kept as they were said. */
function ChangeMapping({ one: { id, table, options } }: Pick<Props, "one">) {
  if (table === undefined || options.mapping === undefined) return null;
  const { mapping: _said, ...others } = options;
  return (
    <p>
      <Button
        onClick={() => {
          readAgain(id, others);
        }}
      >
        {importMapping.change}
      </Button>
    </p>
  );
}
