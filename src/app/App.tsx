import { startTransition, useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "../ui/Button.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ReleaseNotLoaded } from "../dataset/library.ts";
import type { SessionStore } from "../experiment/store.ts";
import { loadFailureWords } from "../words/en/load-failure.ts";
import { notices } from "../words/en/problems.ts";
import { EmptyView, Shell } from "./Shell.tsx";
import { prefetchViews } from "./other-views.ts";
import { start } from "./session.ts";
import { View } from "./View.tsx";

type State =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly why: string }
  | { readonly is: "ready"; readonly store: SessionStore };

function whyFailed(error: unknown): string {
  return loadFailureWords(error instanceof ReleaseNotLoaded ? error.failure : undefined);
}

/** The frame at once; form and result when the tables are there; words and a way on when they are not. */
export function App() {
  const [state, setState] = useState<State>({ is: "loading" });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    start().then(
      (session) => {
        if (gone) session.stop();
        else {
          stop = session.stop;
          // In slices, so that a slow machine stays responsive while the first view is drawn.
          startTransition(() => {
            setState({ is: "ready", store: session.store });
          });
          prefetchViews();
        }
      },
      (error: unknown) => {
        setState({ is: "failed", why: whyFailed(error) });
      },
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  const store = state.is === "ready" ? state.store : undefined;
  const view = useView(store);
  return (
    <Shell view={view} isLive>
      <ErrorBoundary key={view} fallback={<Crashed />}>
        {state.is === "loading" ? <EmptyView /> : null}
        {state.is === "failed" ? <Failed why={state.why} /> : null}
        {store === undefined ? null : <View store={store} />}
      </ErrorBoundary>
    </Shell>
  );
}

const never = () => () => undefined;

/** The view at hand; until there is a session, the one that the HTML built ahead shows. */
function useView(store: SessionStore | undefined): string {
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.getState().view ?? "");
}

function ReloadButton() {
  return (
    <p>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {notices.reload}
      </Button>
    </p>
  );
}

function Failed({ why }: { readonly why: string }) {
  return (
    <div id="result" tabIndex={-1}>
      <Notice title={notices.loadFailed} tone="care">
        <p>{notices.loadFailedText(why)}</p>
        <ReloadButton />
      </Notice>
    </div>
  );
}

/** A fault of ours. The document stays in the address, so that a reload brings it back. */
function Crashed() {
  return (
    <div id="result" tabIndex={-1}>
      <Notice title={notices.crashed} tone="care">
        <p>{notices.crashedText}</p>
        <ReloadButton />
      </Notice>
    </div>
  );
}
