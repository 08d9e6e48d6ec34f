import type { Dataset } from "../../../dataset/types.ts";
import type { YearChoice } from "../../../importers/taking/picks.ts";
import { Select } from "../../../ui/Select.tsx";
import { importTaking as words } from "../../../words/import-taking.ts";
import { pick, useImports } from "../imports.ts";
import importStyles from "../Import.module.css";
import styles from "./Taking.module.css";

type Props = { readonly years: YearChoice; readonly dataset: Dataset };

/** The one year of the experiment; where the lines are of several, the user's to choose. */
export function YearOf({ years: { years, year }, dataset }: Props) {
  const chosen = useImports(({ picks }) => picks.year);
  if (years.length < 2 && chosen === undefined) {
    return <p className={importStyles.quiet}>{words.yearOf(year, dataset.newestGridYear)}</p>;
  }
  const now = chosen ?? year ?? dataset.newestGridYear;
  const all = [...new Set([...years, now])].toSorted((a, b) => a - b);
  return (
    <>
      <p>
        {years.length > 1 ? words.yearsDiffer(years) : null}{" "}
        {chosen === undefined ? words.yearMost : words.yearChosen(chosen)}
      </p>
      <div className={styles.year}>
        <Select
          label={words.year}
          options={all.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(now)}
          onChange={(value) => {
            pick({ year: Number(value) });
          }}
        />
      </div>
    </>
  );
}
