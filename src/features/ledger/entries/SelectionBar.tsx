import { useState } from "react";
import { changedEntry } from "../../../ledger/edit-entry.ts";
import { Button } from "../../../ui/Button.tsx";
import { entryForm, entryTable as words } from "../../../words/ledger-entries.ts";
import { select, useChoices } from "../choices.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { focusSaid, say } from "../said.ts";
import { SeveralForm } from "./SeveralForm.tsx";

/** What can be done with all entries that are selected, whether the filters show them or not. */
export function SelectionBar({ figures: { ledger, entries } }: { readonly figures: Figures }) {
  const selected = useChoices((choices) => choices.selected);
  const [isEditing, setIsEditing] = useState(false);
  if (selected.size === 0) return null;
  const ids = entries.flatMap(({ id }) => (selected.has(id) ? [id] : []));
  if (ids.length === 0) return null;
  return (
    <div className={styles.selection}>
      <p role="status">{words.selected(ids.length)}</p>
      <p className={styles.actions}>
        <Button
          aria-expanded={isEditing}
          onClick={() => {
            setIsEditing(!isEditing);
          }}
        >
          {words.editSelected}
        </Button>
        <Button
          onClick={() => {
            ledger.getState().remove(ids);
            select(ids, false);
            say(words.removedSeveral(ids.length));
            focusSaid();
          }}
        >
          {words.removeSelected}
        </Button>
        <Button
          onClick={() => {
            useChoices.setState({ selected: new Set() });
            document.getElementById("ledger-entries-title")?.focus({ preventScroll: true });
          }}
        >
          {words.clearSelection}
        </Button>
      </p>
      {isEditing ? (
        <SeveralForm
          count={ids.length}
          onSubmit={(changes) => {
            const now = new Date();
            const changed = entries.flatMap((entry) => {
              if (!selected.has(entry.id)) return [];
              const made = changedEntry(entry, changes, now);
              return "entry" in made ? [made.entry] : [];
            });
            ledger.getState().add(changed);
            setIsEditing(false);
            say(entryForm.several.done(ids.length));
            focusSaid();
          }}
          onCancel={() => {
            setIsEditing(false);
          }}
        />
      ) : null}
    </div>
  );
}
