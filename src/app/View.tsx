import { lazy, useEffect } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../experiment/store.ts";
import { Calculator } from "../features/calculator/Calculator.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { Notices } from "../view-parts/Notices.tsx";
import { notices } from "../words/problems.ts";
import { shell } from "../words/shell.ts";
import { isOtherView, loadOtherView, viewName } from "./other-views.ts";
import { openExample, openFragment } from "./session.ts";

const OtherView = lazy(() => loadOtherView().then((module) => ({ default: module.OtherView })));

/** The view that the address names. One that this version does not have is said, and the calculator stands in. */
export function View({ store }: { readonly store: SessionStore }) {
  const view = useStore(store, (session) => session.view);
  const name = viewName(view);
  useEffect(() => {
    document.title = name === undefined || view === "" ? shell.documentTitle : shell.title(name);
  }, [view, name]);

  return (
    <>
      {name === undefined ? <p>{shell.otherView(view)}</p> : null}
      <Notices store={store} onOpen={openFragment} />
      {isOtherView(view) ? (
        <LazyPart failed={notices.partFailed}>
          <OtherView view={view} store={store} />
        </LazyPart>
      ) : (
        <Calculator
          store={store}
          onExample={() => {
            openExample(store);
          }}
          onOpen={openFragment}
        />
      )}
    </>
  );
}
