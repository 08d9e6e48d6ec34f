import { Suspense, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

type Props = {
  /** What to say when the part's code does not arrive, and what to call the way on. */
  readonly failed: { readonly text: string; readonly reload: string };
  readonly children: ReactNode;
};

/** A part whose code is fetched when it is first shown. */
export function LazyPart({ failed, children }: Props) {
  return (
    <ErrorBoundary fallback={<Failed {...failed} />}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** A browser keeps a module that did not load, so that only a reload fetches it again. */
function Failed({ text, reload }: Props["failed"]) {
  return (
    <div role="alert">
      <p>{text}</p>
      <p>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {reload}
        </Button>
      </p>
    </div>
  );
}
