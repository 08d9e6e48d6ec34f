import { useSyncExternalStore, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ReleaseNotLoaded } from "../dataset/library.ts";
import type { SessionStore } from "../experiment/store.ts";
import { loadFailureWords } from "../words/load-failure.ts";
import { notices } from "../words/problems.ts";
import { Shell } from "./Shell.tsx";
import { useLanguage } from "./language.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LaterVersionLine } from "./offline/LaterVersionLine.tsx";
import { View } from "./View.tsx";

/** The page with the experiment of its address. */
export function App({ store }: { readonly store: SessionStore }) {
  const view = useSyncExternalStore(store.subscribe, () => store.getState().view);
  const language = useLanguage(store);
  return (
    <Shell
      key={language}
      view={view}
      isLive
      foot={<LanguageSwitch store={store} language={language} />}
    >
      <ErrorBoundary key={view} fallback={<Crashed />}>
        <View store={store} />
      </ErrorBoundary>
      <LaterVersionLine />
    </Shell>
  );
}

/** Words and a way on where there are no tables to reckon with. */
export function NotStarted({ error }: { readonly error: unknown }) {
  const why = loadFailureWords(error instanceof ReleaseNotLoaded ? error.failure : undefined);
  return (
    <Shell isLive>
      <InPlaceOfResult title={notices.loadFailed}>{notices.loadFailedText(why)}</InPlaceOfResult>
    </Shell>
  );
}

/** A fault of ours. The document stays in the address, so that a reload brings it back. */
function Crashed() {
  return <InPlaceOfResult title={notices.crashed}>{notices.crashedText}</InPlaceOfResult>;
}

type Props = { readonly title: string; readonly children: ReactNode };

function InPlaceOfResult({ title, children }: Props) {
  return (
    <div id="result" tabIndex={-1}>
      <Notice title={title} tone="care">
        <p>{children}</p>
        <p>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {notices.reload}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
