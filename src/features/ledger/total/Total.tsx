import { memo } from "react";
import type { Boundary } from "../../../experiment/experiment.ts";
import type { Subtotal } from "../../../ledger/totals.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { ledgerTotal as words } from "../../../words/ledger-total.ts";
import { boundaries } from "../../../words/result.ts";
import { energy, mass, massRange, text } from "../../../words/figures.ts";
import { useChoices } from "../choices.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { Releases } from "./Releases.tsx";
import totalStyles from "./Total.module.css";
import { Uncounted } from "./Uncounted.tsx";
import { WastedWork } from "./WastedWork.tsx";

const order = ["chip", "site", "full"] as const satisfies readonly Boundary[];

/** What the entries that pass the filters come to, and what that leaves out. */
export const Total = memo(function Total({ figures }: { readonly figures: Figures }) {
  const { total, rows, all } = figures;
  const boundary = useChoices((choices) => choices.boundary);
  const isFiltered = rows.length < all.length;
  return (
    <section className={styles.section} aria-labelledby="ledger-total-title">
      <h3 id="ledger-total-title">
        {isFiltered ? words.titleFiltered(rows.length, all.length) : words.title(all.length)}
      </h3>
      <div className={totalStyles.total}>
        <div className={styles.section}>
          <Sums figures={figures} />
          <Releases figures={figures} />
        </div>
        <Choice
          legend={words.boundary}
          options={order.map((value) => ({
            value,
            label: boundaries[value].label,
            hint: words.boundaryHint(value),
          }))}
          value={boundary}
          onChange={(value) => {
            useChoices.setState({ boundary: value });
          }}
        />
      </div>
      <Uncounted figures={figures} />
      {total.subtotals.length === 0 ? null : <WastedWork total={total} />}
    </section>
  );
});

function Sums({ figures: { total, rows } }: { readonly figures: Figures }) {
  if (total.total !== undefined) return <OneTotal sum={total.total} />;
  if (total.subtotals.length === 0) return <p>{rows.length === 0 ? words.nothing : words.none}</p>;
  return (
    <>
      <p className={styles.prose}>{words.kindsDiffer}</p>
      <ul className={styles.notes}>
        {total.subtotals.map((sum) => (
          <li key={sum.intensityKind} data-testid={`ledger-subtotal-${sum.intensityKind}`}>
            {words.subtotal(
              sum.intensityKind,
              sum.count,
              text(mass(sum.kg, locale)),
              sum.kg === 0 ? undefined : massRange(sum.lowKg, sum.highKg, locale, sum.kg),
              text(energy(sum.energyKwh, locale)),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The figure by itself, with the hooks for scripts. Those of the line on top are of the calculator’s experiment. */
function OneTotal({ sum }: { readonly sum: Subtotal }) {
  const { number, unit } = mass(sum.kg, locale);
  const ends = massRange(sum.lowKg, sum.highKg, locale, sum.kg);
  return (
    <div>
      <p className={totalStyles.figure}>
        <data data-testid="ledger-emissions" value={String(sum.kg)}>
          {number} <span className={totalStyles.unit}>{unit}</span>
        </data>
      </p>
      <p>
        {sum.kg === 0 ? (
          words.zeroRange
        ) : (
          <>
            {words.range}{" "}
            <data data-testid="ledger-range-low" value={String(sum.lowKg)}>
              {ends.low}
            </data>{" "}
            {words.to}{" "}
            <data data-testid="ledger-range-high" value={String(sum.highKg)}>
              {ends.high}
            </data>
          </>
        )}
      </p>
      <p>
        {words.energy}{" "}
        <data data-testid="ledger-energy" value={String(sum.energyKwh)}>
          {text(energy(sum.energyKwh, locale))}
        </data>
        {words.countedBy(sum.intensityKind)}
      </p>
    </div>
  );
}
