import { Suspense, type ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

type Props = {
  /** What to say when the part's code does not arrive. */
  readonly failed: string;
  readonly children: ReactNode;
};

/** A part whose code is fetched when it is first shown. */
export function LazyPart({ failed, children }: Props) {
  return (
    <ErrorBoundary fallback={<p role="alert">{failed}</p>}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
