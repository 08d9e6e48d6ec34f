import { lazy } from "react";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import type { SessionStore } from "../../../experiment/store.ts";
import { folded } from "../../../words/folded.ts";
import { notices } from "../../../words/problems.ts";

const PublishedCases = lazy(() =>
  import("./PublishedCases.tsx").then((it) => ({ default: it.PublishedCases })),
);

type Props = {
  readonly store: SessionStore;
  /** Called before a case takes the document's place, with the case's name: for an undo. */
  readonly onLoad?: (name: string) => void;
};

/** Published cases to load, folded away: words and tables come when it is opened. */
export function Examples(props: Props) {
  return (
    <Disclosure summary={folded.examples}>
      <LazyPart failed={notices.partFailed}>
        <PublishedCases {...props} />
      </LazyPart>
    </Disclosure>
  );
}
