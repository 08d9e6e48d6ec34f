import type { FormatWords } from "../../reports/words.ts";
import { reportView } from "../../words/report-view.ts";
import styles from "./Pieces.module.css";

type Option<Id extends string> = FormatWords & { readonly id: Id };

type Props<Id extends string> = {
  readonly options: readonly Option<Id>[];
  readonly chosen: Id;
  readonly onChosen: (chosen: Id) => void;
  /** Why formats that one might look for are not among them. */
  readonly absent?: readonly string[];
};

/** The places a figure can go to, one of them chosen. */
export function FormatChoice<Id extends string>(props: Props<Id>) {
  const { options, chosen, onChosen, absent = [] } = props;
  return (
    <fieldset className={styles.formats}>
      <legend className={styles.legend}>{reportView.formats}</legend>
      {options.map(({ id, label, hint }) => (
        <label key={id} className={styles.format}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === chosen}
            onChange={() => {
              onChosen(id);
            }}
          />
          <span className={styles.name}>{label}</span>
          <span className={styles.hint}>{hint}</span>
        </label>
      ))}
      {absent.map((reason) => (
        <p key={reason} className={styles.absent}>
          {reason}
        </p>
      ))}
    </fieldset>
  );
}
