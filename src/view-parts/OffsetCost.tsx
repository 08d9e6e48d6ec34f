import { offsetCost } from "../calculation/offsets.ts";
import type { Total } from "../experiment/estimate.ts";
import type { SessionStore } from "../experiment/store.ts";
import { result } from "../words/result.ts";
import { money, plain } from "../words/figures.ts";
import { useOffsetPrice } from "./use-offset-price.ts";

type Props = { readonly total: Total; readonly store: SessionStore; readonly locale: string };

/** What dealing with the emissions would cost at one price. Nothing is subtracted for it, ever. */
export function OffsetCost({ total, store, locale }: Props) {
  const price = useOffsetPrice(store);
  if (price === undefined) return null;
  const { usdPerT, row } = price;
  const cost = offsetCost(total.range.totalKg, usdPerT);
  return (
    <p>
      {result.offsetBefore(
        // With all digits the user gave it: only the cost is an estimate.
        `${plain(usdPerT, locale, 6)} USD`,
        row === undefined ? result.yourEntry : `${row.name}, ${row.year}`,
      )}{" "}
      <data data-testid="offset-cost" value={String(cost)}>
        {money(cost, "USD", locale)}
      </data>
      {result.offsetAfter}
    </p>
  );
}
