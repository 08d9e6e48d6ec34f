import { splitFragment } from "../../../experiment/link-grammar.ts";
import { maxLinkLength } from "../../../experiment/fields.ts";
import type { LedgerRow } from "../../../ledger/figures.ts";
import { Button } from "../../../ui/Button.tsx";
import { entryTable as words } from "../../../words/ledger-entries.ts";
import { say } from "../said.ts";
import type { Actions } from "./EntryRow.tsx";
import { pageAddress } from "../../../view-parts/page-address.ts";
import styles from "./EntryTable.module.css";

type Props = {
  readonly row: LedgerRow;
  readonly name: string;
  readonly actions: Actions;
};

export function RowActions({ row, name, actions }: Props) {
  const { fragment } = row.entry;
  const isLink = splitFragment(fragment) !== undefined;
  return (
    <span className={styles.actions}>
      {isLink ? (
        <a href={fragment} aria-label={words.openOne(name)}>
          {words.open}
        </a>
      ) : null}
      <Button
        look="link"
        aria-label={words.editOne(name)}
        data-edit={row.entry.id}
        onClick={() => {
          actions.edit(row);
        }}
      >
        {words.edit}
      </Button>
      {isLink ? (
        <Button
          look="link"
          aria-label={words.copyOne(name)}
          onClick={() => void copyLink(fragment, name)}
        >
          {words.copy}
        </Button>
      ) : null}
      <Button
        look="link"
        aria-label={words.duplicateOne(name)}
        onClick={() => {
          actions.duplicate(row);
        }}
      >
        {words.duplicate}
      </Button>
      <Button
        look="link"
        aria-label={words.removeOne(name)}
        onClick={() => {
          actions.remove(row);
        }}
      >
        {words.remove}
      </Button>
    </span>
  );
}

async function copyLink(fragment: string, name: string): Promise<void> {
  if (fragment.length > maxLinkLength) {
    say(words.tooLong(name));
    return;
  }
  try {
    await navigator.clipboard.writeText(pageAddress() + fragment);
    say(words.copied(name));
  } catch {
    say(words.copyFailed);
  }
}
