import { useMemo } from "react";
import { useStore } from "zustand";
import { isFaulty } from "../experiment/entry.ts";
import type { SessionStore } from "../experiment/store.ts";

export type OffsetPrice = {
  readonly usdPerT: number;
  /** The row of the dataset it is of; undefined where it is the user's own. */
  readonly row: { readonly name: string; readonly year: number } | undefined;
};

/** The experiment's price of dealing with a tonne, or the release's default; undefined while the entry is in error. */
export function useOffsetPrice(store: SessionStore): OffsetPrice | undefined {
  const own = useStore(store, ({ entered }) => entered.entries.offsetPriceUsdPerT);
  const standard = useStore(store, ({ dataset }) => dataset.defaultOffsetPrice);
  return useMemo(() => {
    if (isFaulty(own)) return undefined;
    if (own !== undefined) return { usdPerT: own.value, row: undefined };
    return standard.midPerT === undefined
      ? undefined
      : { usdPerT: standard.midPerT, row: standard };
  }, [own, standard]);
}
