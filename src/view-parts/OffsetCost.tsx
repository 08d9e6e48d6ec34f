import { useStore } from "zustand";
import { offsetCost } from "../calculation/offsets.ts";
import type { Total } from "../experiment/estimate.ts";
import { isFaulty } from "../experiment/entry.ts";
import type { SessionStore } from "../experiment/store.ts";
import { result } from "../words/en/result.ts";
import { money } from "../words/figures.ts";

type Props = { readonly total: Total; readonly store: SessionStore; readonly locale: string };

/** What dealing with the emissions would cost at one price. Nothing is subtracted for it, ever. */
export function OffsetCost({ total, store, locale }: Props) {
  const own = useStore(store, ({ entered }) => entered.entries.offsetPriceUsdPerT);
  const standard = useStore(store, ({ dataset }) => dataset.defaultOffsetPrice);
  const given = own !== undefined && !isFaulty(own) ? own.value : undefined;
  const price = given ?? standard.midPerT;
  if (price === undefined || isFaulty(own)) return null;
  const cost = offsetCost(total.range.totalKg, price);
  return (
    <p>
      {result.offsetBefore(
        money(price, "USD", locale),
        given === undefined ? `${standard.name}, ${standard.year}` : result.yourEntry,
      )}{" "}
      <data data-testid="offset-cost" value={String(cost)}>
        {money(cost, "USD", locale)}
      </data>
      {result.offsetAfter}
    </p>
  );
}
