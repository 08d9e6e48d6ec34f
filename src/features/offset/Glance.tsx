import { costsAt, type PricesByKind } from "../../experiment/offset-kinds.ts";
import { locale } from "../../view-parts/locale.ts";
import { offset as words } from "../../words/offset.ts";
import styles from "./Offset.module.css";

type Props = { readonly prices: PricesByKind; readonly kg: number | undefined };

/** Three rows that span the rest: the low end, removal that lasts, and the damage. */
export function Glance({ prices, kg }: Props) {
  return (
    <ul className={styles.prose}>
      {Object.entries(words.glanceLabels).map(([id, label]) =>
        costsAt(prices, [id], kg ?? 0).map((one) => (
          <li key={id}>{words.glance(label, one, kg !== undefined, locale)}</li>
        )),
      )}
    </ul>
  );
}
