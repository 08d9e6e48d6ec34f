import { entryOfFragment } from "../../../ledger/edit-entry.ts";
import { ledger as words } from "../../../words/ledger.ts";
import { entryForm } from "../../../words/ledger-entries.ts";
import { changesOf, detailsOf, today } from "../entries/details.ts";
import { EntryForm } from "../entries/EntryForm.tsx";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { say } from "../said.ts";
import { useCalculated } from "../use-calculated.ts";

type Props = { readonly figures: Figures; readonly onDone: () => void };

/** The experiment of the calculator as an entry, with the details that only a person knows. */
export function AddCalculated({ figures: { ledger, store }, onDone }: Props) {
  const calculated = useCalculated(store);
  if (calculated.is !== "whole") {
    return (
      <p role="status">
        {calculated.is === "in-error" ? words.add.currentInError : words.add.currentIncomplete}{" "}
        <a href="#/">{words.add.toCalculator}</a>
      </p>
    );
  }
  const { title, line, fragment } = calculated;
  return (
    <div>
      <p className={styles.quiet}>{words.add.currentIs(line)}</p>
      <EntryForm
        title={words.add.current}
        submit={words.add.submit}
        initial={detailsOf({ name: title, date: today() })}
        onSubmit={(details) => {
          const made = entryOfFragment(fragment(), changesOf(details), new Date());
          if (!("entry" in made)) {
            say(entryForm.refused);
            return;
          }
          ledger.getState().add([made.entry]);
          say(words.add.added(made.entry.name === "" ? line : made.entry.name));
          onDone();
        }}
        onCancel={onDone}
      />
    </div>
  );
}
