import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import type { Found } from "../../../ledger/found.ts";
import { mergeOf, type Merge } from "../../../ledger/merge.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import { ledgerFiles } from "../../../words/ledger-files.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { focusSaid, say } from "../said.ts";
import { Arrivals } from "./Arrivals.tsx";
import { dropIncoming, useIncoming, type Arrived } from "./incoming-store.ts";
import { taken, type Conflicts, type Twins } from "./taken.ts";

/** What was read from links or a file, before anything of it is taken. */
export const Incoming = memo(function Incoming({ figures }: { readonly figures: Figures }) {
  const arrived = useIncoming((incoming) => incoming.arrived);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived !== undefined) title.current?.focus();
  }, [arrived]);
  if (arrived === undefined) return null;
  const words = ledgerFiles.incoming;
  const { origin } = arrived;
  return (
    <section className={styles.incoming} aria-labelledby="ledger-incoming-title">
      <h3 id="ledger-incoming-title" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{origin.from === "links" ? words.fromLinks : words.fromFile(origin.name)}</p>
      <Read figures={figures} arrived={arrived} />
    </section>
  );
});

type ReadProps = { readonly figures: Figures; readonly arrived: Arrived };

function Read({ figures, arrived }: ReadProps) {
  const refused =
    "unread" in arrived
      ? ledgerFiles.unread[arrived.unread]
      : "problem" in arrived.found
        ? ledgerFiles.problem(arrived.found.problem)
        : undefined;
  if (refused !== undefined) {
    return (
      <>
        <p role="alert">{refused}</p>
        <p className={styles.actions}>
          <Button onClick={leave}>{ledgerFiles.incoming.close}</Button>
        </p>
      </>
    );
  }
  if ("unread" in arrived || "problem" in arrived.found) return null;
  return <Preview figures={figures} found={arrived.found} />;
}

function leave(): void {
  dropIncoming();
  say(ledgerFiles.incoming.cancelled);
  focusSaid();
}

type Readable = Extract<Found, { readonly entries: readonly LedgerEntry[] }>;
type PreviewProps = { readonly figures: Figures; readonly found: Readable };

function Preview({ figures: { ledger, entries }, found }: PreviewProps) {
  const [twins, setTwins] = useState<Twins>("leave");
  const [conflicts, setConflicts] = useState<Conflicts>("keep");
  const merge = useMemo(() => mergeOf(entries, found.entries), [entries, found]);
  const chosen = taken(merge, twins, conflicts);
  const words = ledgerFiles.incoming;
  return (
    <>
      <Arrivals merge={merge} found={found} />
      <Questions
        merge={merge}
        twins={twins}
        conflicts={conflicts}
        onTwins={setTwins}
        onConflicts={setConflicts}
      />
      {chosen.length === 0 ? <p>{words.nothing}</p> : null}
      <p className={styles.actions}>
        {chosen.length === 0 ? null : (
          <Button
            look="strong"
            onClick={() => {
              const there = new Set(entries.map(({ id }) => id));
              const replaced = chosen.filter(({ id }) => there.has(id)).length;
              ledger.getState().merge(chosen);
              dropIncoming();
              say(words.taken(chosen.length - replaced, replaced));
              focusSaid();
            }}
          >
            {words.take(chosen.length)}
          </Button>
        )}
        <Button onClick={leave}>{chosen.length === 0 ? words.close : words.cancel}</Button>
      </p>
    </>
  );
}

type QuestionProps = {
  readonly merge: Merge;
  readonly twins: Twins;
  readonly conflicts: Conflicts;
  readonly onTwins: (twins: Twins) => void;
  readonly onConflicts: (conflicts: Conflicts) => void;
};

/** What only the user can say of duplicates, and of entries that were changed on both sides. */
function Questions({ merge, twins, conflicts, onTwins, onConflicts }: QuestionProps) {
  const words = ledgerFiles.incoming;
  return (
    <>
      {merge.alike.length === 0 ? null : (
        <Choice
          legend={words.twinsQuestion(merge.alike.length)}
          options={(["leave", "take"] as const).map((value) => ({
            value,
            label: words.twinsAnswers[value],
          }))}
          value={twins}
          onChange={onTwins}
        />
      )}
      {merge.changed.length === 0 ? null : (
        <Choice
          legend={words.changedQuestion(merge.changed.length)}
          options={(["keep", "theirs", "newer"] as const).map((value) => ({
            value,
            label: words.changedAnswers[value],
          }))}
          value={conflicts}
          onChange={onConflicts}
        />
      )}
    </>
  );
}
