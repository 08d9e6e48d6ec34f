import type { LedgerEntry } from "../../../ledger/entry.ts";
import type { Found } from "../../../ledger/found.ts";
import type { Merge } from "../../../ledger/merge.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { ledger } from "../../../words/ledger.ts";
import { entryProblemWords } from "../../../words/ledger-entries.ts";
import { ledgerFiles } from "../../../words/ledger-files.ts";
import styles from "../Ledger.module.css";

/** Of each list so many are shown. */
const limit = 20;

type Props = {
  readonly merge: Merge;
  readonly found: Extract<Found, { readonly entries: readonly LedgerEntry[] }>;
};

/** What arrived, sorted by what taking it would do: how many of each, and which. */
export function Arrivals({ merge, found: { damaged, notices } }: Props) {
  const words = ledgerFiles.incoming;
  const groups = [
    { key: "added", title: words.added(merge.added.length), entries: merge.added },
    { key: "same", title: words.same(merge.same.length), entries: merge.same },
    {
      key: "alike",
      title: words.alike(merge.alike.length),
      entries: merge.alike.map(({ theirs }) => theirs),
    },
    {
      key: "changed",
      title: words.changed(merge.changed.length),
      entries: merge.changed.map(({ theirs }) => theirs),
    },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <div>
      {groups.map(({ key, title, entries }) => (
        <Disclosure key={key} summary={<span data-testid={`incoming-${key}`}>{title}</span>}>
          <List items={entries} textOf={entryWords} />
        </Disclosure>
      ))}
      {damaged.length === 0 ? null : (
        <Disclosure
          summary={<span data-testid="incoming-damaged">{words.damaged(damaged.length)}</span>}
        >
          <List
            items={damaged}
            textOf={({ where, at, problems }) =>
              words.damagedAt(where, at, problems.map(entryProblemWords))
            }
          />
        </Disclosure>
      )}
      {notices.map((notice) => (
        <p key={notice.code} className={styles.quiet}>
          {ledgerFiles.notice(notice)}
        </p>
      ))}
    </div>
  );
}

const entryWords = ({ name, date, person }: LedgerEntry) =>
  [name === "" ? ledger.unnamed : name, date, person].filter(Boolean).join(", ");

type ListProps<T> = { readonly items: readonly T[]; readonly textOf: (item: T) => string };

function List<T>({ items, textOf }: ListProps<T>) {
  const rest = items.length - limit;
  return (
    <>
      <ul className={styles.notes}>
        {items.slice(0, limit).map((item, index) => (
          // The list does not change; two of its items may read the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{textOf(item)}</li>
        ))}
      </ul>
      {rest > 0 ? <p>{ledgerFiles.incoming.more(rest)}</p> : null}
    </>
  );
}
