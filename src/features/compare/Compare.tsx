import { lazy } from "react";
import type { SessionStore } from "../../experiment/store.ts";
import { Choice } from "../../ui/Choice.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { compare } from "../../words/compare.ts";
import { notices } from "../../words/problems.ts";
import { useChoices, type Aspect } from "./choices.ts";
import { Pins } from "./pins/Pins.tsx";
import { Suggestions } from "./suggestions/Suggestions.tsx";
import { SiteTable } from "./table/SiteTable.tsx";
import { useRanking, type Compared } from "./use-ranking.ts";

const Charts = lazy(() => import("./charts/Charts.tsx").then((part) => ({ default: part.Charts })));
const Years = lazy(() => import("./years/Years.tsx").then((part) => ({ default: part.Years })));
const When = lazy(() => import("./when/When.tsx").then((part) => ({ default: part.When })));
const OtherHardware = lazy(() =>
  import("./hardware/OtherHardware.tsx").then((part) => ({ default: part.OtherHardware })),
);

const aspects = ["where", "when", "what"] as const;

/** Before launching: where, when and on what to run, and what that saves. */
export function Compare({ store }: { readonly store: SessionStore }) {
  const compared = useRanking(store);
  const aspect = useChoices((choices) => choices.aspect);
  if (compared === undefined || compared.ranking.unranked !== undefined) {
    return (
      <ViewFrame title={compare.title}>
        <p>{compare.nothing[compared?.ranking.unranked ?? "in-error"]}</p>
      </ViewFrame>
    );
  }
  return (
    <ViewFrame title={compare.title}>
      <Choice<Aspect>
        legend={compare.aspect}
        options={aspects.map((value) => ({ value, ...compare.aspects[value] }))}
        value={aspect}
        onChange={(value) => {
          useChoices.setState({ aspect: value });
        }}
      />
      <Shown aspect={aspect} compared={compared} />
    </ViewFrame>
  );
}

function Shown({ aspect, compared }: { readonly aspect: Aspect; readonly compared: Compared }) {
  switch (aspect) {
    case "where":
      return (
        <>
          <Suggestions compared={compared} />
          <Pins compared={compared.job} />
          <SiteTable compared={compared}>
            <LazyPart failed={notices.partFailed}>
              <Charts compared={compared} />
            </LazyPart>
          </SiteTable>
          <LazyPart failed={notices.partFailed}>
            <Years compared={compared.job} />
          </LazyPart>
        </>
      );
    case "when":
      return (
        <LazyPart failed={notices.partFailed}>
          <When compared={compared} />
        </LazyPart>
      );
    case "what":
      return (
        <LazyPart failed={notices.partFailed}>
          <OtherHardware compared={compared} />
        </LazyPart>
      );
  }
}
