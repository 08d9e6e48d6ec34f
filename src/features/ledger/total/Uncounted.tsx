import { splitFragment } from "../../../experiment/link-grammar.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { ledgerTotal as words } from "../../../words/ledger-total.ts";
import { colon } from "../../../words/locale.ts";
import { entryName } from "../entry-name.ts";
import type { Figures } from "../figures.ts";
import { reasonOf } from "../reason.ts";
import styles from "../Ledger.module.css";

/** Of the list so many are shown; the table has them all. */
const limit = 20;

/** Entries that have no figure, each with the reason and a way on. */
export function Uncounted({ figures: { total, datasets } }: { readonly figures: Figures }) {
  const { uncounted } = total;
  if (uncounted.length === 0) return null;
  const rest = uncounted.length - limit;
  return (
    <Disclosure
      open
      summary={<span data-testid="ledger-uncounted">{words.uncounted(uncounted.length)}</span>}
    >
      <div className={styles.section}>
        <ul className={styles.notes}>
          {uncounted.slice(0, limit).map((row) => {
            const name = entryName(row, datasets);
            const { id, fragment } = row.entry;
            return (
              <li key={id}>
                {name}
                {colon} {reasonOf(row, datasets)}{" "}
                {splitFragment(fragment) === undefined ? null : (
                  <a href={fragment} aria-label={words.openOne(name)}>
                    {words.open}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
        {rest > 0 ? <p className={styles.quiet}>{words.moreUncounted(rest)}</p> : null}
        <p className={styles.quiet}>{words.mend}</p>
      </div>
    </Disclosure>
  );
}
