import { lazy } from "react";
import type { SessionStore } from "../../experiment/store.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { useMethodPlace } from "../../view-parts/method-place.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { method, methodParts, type MethodPart } from "../../words/method.ts";
import { notices } from "../../words/problems.ts";
import { CheckedCases } from "./cases/CheckedCases.tsx";
import { Formulas } from "./formulas/Formulas.tsx";
import { Learn } from "./learn/Learn.tsx";
import { Releases } from "./releases/Releases.tsx";
import { DataTables } from "./tables/DataTables.tsx";
import styles from "./Method.module.css";

const Tools = lazy(() => import("./tools/Tools.tsx").then((part) => ({ default: part.Tools })));
const Tornado = lazy(() =>
  import("./range/Tornado.tsx").then((part) => ({ default: part.Tornado })),
);

type Props = { readonly store: SessionStore };

/** Why to believe the figure: formulas, tables, checks, other tools, and what the terms mean. */
export function Method({ store }: Props) {
  const part = useMethodPlace((place) => place.part);
  return (
    <ViewFrame title={method.title}>
      <nav className={styles.parts} aria-label={method.parts}>
        {Object.entries(methodParts).map(([id, { label }]) => (
          <button
            key={id}
            type="button"
            className={styles.part}
            aria-current={id === part ? "true" : undefined}
            onClick={() => {
              useMethodPlace.setState({ part: id as MethodPart, row: undefined, term: undefined });
            }}
          >
            {label}
          </button>
        ))}
      </nav>
      <p className={styles.hint}>{methodParts[part].hint}</p>
      <LazyPart key={part} failed={notices.partFailed}>
        <Part part={part} store={store} />
      </LazyPart>
    </ViewFrame>
  );
}

function Part({ part, store }: Props & { readonly part: MethodPart }) {
  switch (part) {
    case "formulas":
      return <Formulas store={store} />;
    case "range":
      return <Tornado store={store} />;
    case "tables":
      return <DataTables store={store} />;
    case "checked":
      return <CheckedCases store={store} />;
    case "tools":
      return <Tools store={store} />;
    case "learn":
      return <Learn store={store} />;
    case "releases":
      return <Releases />;
  }
}
