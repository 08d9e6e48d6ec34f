import { lazy } from "react";
import type { SessionStore } from "../experiment/store.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { CurrentLine } from "../view-parts/CurrentLine.tsx";
import { notices } from "../words/en/problems.ts";
import type { OtherViewName } from "./other-views.ts";

const load = {
  compare: () =>
    import("../features/compare/Compare.tsx").then(({ Compare }) => ({ default: Compare })),
  offset: () => import("../features/offset/Offset.tsx").then(({ Offset }) => ({ default: Offset })),
  report: () => import("../features/report/Report.tsx").then(({ Report }) => ({ default: Report })),
  method: () => import("../features/method/Method.tsx").then(({ Method }) => ({ default: Method })),
} as const satisfies Record<OtherViewName, unknown>;

const Compare = lazy(load.compare);
const Offset = lazy(load.offset);
const Report = lazy(load.report);
const Method = lazy(load.method);

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
    case "method":
      return <Method store={store} />;
  }
}

/** Fetches the code of every view. What does not arrive is fetched again, and reported, when its view is opened. */
export function fetchViews(): void {
  for (const fetchView of Object.values(load)) fetchView().catch(() => undefined);
}
