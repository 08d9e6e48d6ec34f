import { result } from "../../words/result.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { mass, text } from "../../words/figures.ts";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import styles from "./TotalBar.module.css";

type Props = { readonly store: SessionStore; readonly locale: string };

/** On a narrow screen the total stays in sight at the foot, and leads to the result. */
export function TotalBar({ store, locale }: Props) {
  const found = useEstimate(store);
  const total = found?.total;
  const words = total === undefined ? result.incomplete : text(mass(total.range.totalKg, locale));
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          const panel = document.getElementById("result");
          panel?.scrollIntoView({ block: "start" });
          panel?.focus({ preventScroll: true });
        }}
      >
        <span className={styles.total}>{words}</span>
        <span>{result.toResult}</span>
      </button>
    </div>
  );
}
