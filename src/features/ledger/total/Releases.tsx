import { Button } from "../../../ui/Button.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { ledgerTotal as words } from "../../../words/ledger-total.ts";
import { mass, text } from "../../../words/figures.ts";
import { useChoices } from "../choices.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";

/** The releases that the total rests on, and the same entries with the newest for all. */
export function Releases({
  figures: { total, ownTotal, all, newest },
}: {
  readonly figures: Figures;
}) {
  const isRestated = useChoices((choices) => choices.isRestated);
  if (total.releases.length === 0) return null;
  const canRestate =
    newest !== undefined && all.some(({ ownVersion }) => ownVersion !== newest.version);
  return (
    <div>
      <p className={styles.quiet}>
        {words.releases(total.releases)}{" "}
        {ownTotal === undefined ? null : ownTotal.total === undefined ? (
          words.ownWithout
        ) : (
          <data data-testid="ledger-own-emissions" value={String(ownTotal.total.kg)}>
            {words.own(text(mass(ownTotal.total.kg, locale)), ownTotal.releases)}
          </data>
        )}
      </p>
      {canRestate ? (
        <Button
          aria-pressed={isRestated}
          onClick={() => {
            useChoices.setState({ isRestated: !isRestated });
          }}
        >
          {words.restate(newest.version)}
        </Button>
      ) : null}
    </div>
  );
}
