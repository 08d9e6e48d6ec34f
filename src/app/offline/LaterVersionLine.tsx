import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";

/** After the first figure: what is kept for later is fetched when the first visit is long over. */
const quietMs = 3000;

const VersionLine = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  const { VersionLine: Line } = await import("./VersionLine.tsx");
  return { default: Line };
});

/** Only a built page on a host has a service worker beside it, and only a safe address may run one. */
const canKeep =
  import.meta.env.PROD && window.location.protocol !== "file:" && "serviceWorker" in navigator;

/** Connection and version, once there is something to say of them; without its code the page goes on without it. */
export function LaterVersionLine() {
  if (!canKeep) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <VersionLine />
      </Suspense>
    </ErrorBoundary>
  );
}
