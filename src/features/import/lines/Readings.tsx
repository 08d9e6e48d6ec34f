import { useId } from "react";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import { otherReadings } from "../../../words/imports-match.ts";
import { energy, text } from "../../../words/figures.ts";
import { locale } from "../../../view-parts/locale.ts";
import { takeReading, useImports } from "../imports.ts";
import styles from "./Lines.module.css";

const energyOf = (kwh: number | undefined): string =>
  kwh === undefined ? "" : ` (${text(energy(kwh, locale))})`;

/** Other readings of the same run, of which one is taken. */
export function Readings({ line: { key, run } }: { readonly line: PreviewLine }) {
  const name = useId();
  const reading = useImports(({ picks }) => picks.readings.get(key));
  if (run.others.length === 0) return null;
  return (
    <fieldset className={styles.readings}>
      <legend>{words.reading}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={reading === undefined}
          onChange={() => {
            takeReading(key, undefined);
          }}
        />
        {words.firstReading}
        {energyOf(run.workload.measuredKwh)}
      </label>
      {run.others.map(({ code, workload }) => (
        <label key={code}>
          <input
            type="radio"
            name={name}
            checked={reading === code}
            onChange={() => {
              takeReading(key, code);
            }}
          />
          {otherReadings[code]}
          {energyOf(workload.measuredKwh)}
        </label>
      ))}
    </fieldset>
  );
}
