import { lazy } from "react";
import type { SessionStore } from "../experiment/store.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { CurrentLine } from "../view-parts/CurrentLine.tsx";
import { notices } from "../words/problems.ts";
import type { OtherViewName } from "./other-views.ts";

const load = {
  compare: () =>
    import("../features/compare/Compare.tsx").then(({ Compare }) => ({ default: Compare })),
  offset: () => import("../features/offset/Offset.tsx").then(({ Offset }) => ({ default: Offset })),
  report: () => import("../features/report/Report.tsx").then(({ Report }) => ({ default: Report })),
  ledger: () => import("../features/ledger/Ledger.tsx").then(({ Ledger }) => ({ default: Ledger })),
  method: () => import("../features/method/Method.tsx").then(({ Method }) => ({ default: Method })),
  import: () => import("../features/import/Import.tsx").then(({ Import }) => ({ default: Import })),
  predict: () =>
    import("../features/predict/Predict.tsx").then(({ Predict }) => ({ default: Predict })),
} as const satisfies Record<OtherViewName, unknown>;

const Compare = lazy(load.compare);
const Offset = lazy(load.offset);
const Report = lazy(load.report);
const Ledger = lazy(load.ledger);
const Method = lazy(load.method);
const Import = lazy(load.import);
const Predict = lazy(load.predict);

type Props = { readonly view: OtherViewName; readonly store: SessionStore };

/** A view beside the calculator, under the line with the experiment it is about. */
export function OtherView({ view, store }: Props) {
  return (
    <>
      <CurrentLine store={store} />
      <LazyPart key={view} failed={notices.partFailed}>
        <Named view={view} store={store} />
      </LazyPart>
    </>
  );
}

function Named({ view, store }: Props) {
  switch (view) {
    case "compare":
      return <Compare store={store} />;
    case "offset":
      return <Offset store={store} />;
    case "report":
      return <Report store={store} />;
    case "ledger":
      return <Ledger store={store} />;
    case "method":
      return <Method store={store} />;
    case "import":
      return <Import store={store} />;
    case "predict":
      return <Predict store={store} />;
  }
}

/** Fetches the code of every view. What does not arrive is fetched again, and reported, when its view is opened. */
export function fetchViews(): void {
  for (const fetchView of Object.values(load)) fetchView().catch(() => undefined);
}
