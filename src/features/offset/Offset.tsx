import { useStore } from "zustand";
import type { SessionStore } from "../../experiment/store.ts";
import { TablesPart } from "../../view-parts/TablesPart.tsx";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { offset as words } from "../../words/offset.ts";
import { OnePrice } from "./OnePrice.tsx";
import { OrderOfThings } from "./OrderOfThings.tsx";
import { Prices } from "./Prices.tsx";
import { Registries } from "./Registries.tsx";

/** What dealing with the emissions would cost, by kind, after what comes before it. */
export function Offset({ store }: { readonly store: SessionStore }) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  const found = useEstimate(store);
  return (
    <ViewFrame title={words.title}>
      <OrderOfThings />
      <OnePrice found={found} store={store} />
      <TablesPart version={version}>
        {(tables) => <Prices tables={tables} found={found} />}
      </TablesPart>
      <Registries />
    </ViewFrame>
  );
}
