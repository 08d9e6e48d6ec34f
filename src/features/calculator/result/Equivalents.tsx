import { lazy } from "react";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import type { Dataset } from "../../../dataset/types.ts";
import type { Total } from "../../../experiment/estimate.ts";
import { folded } from "../../../words/folded.ts";
import { notices } from "../../../words/problems.ts";

const EverydayTerms = lazy(() =>
  import("./EverydayTerms.tsx").then((it) => ({ default: it.EverydayTerms })),
);

type Props = { readonly total: Total; readonly dataset: Dataset; readonly locale: string };

/** The total in everyday terms, folded away: words and tables come when it is opened. */
export function Equivalents(props: Props) {
  return (
    <Disclosure summary={folded.equivalents}>
      <LazyPart failed={notices.partFailed}>
        <EverydayTerms {...props} />
      </LazyPart>
    </Disclosure>
  );
}
