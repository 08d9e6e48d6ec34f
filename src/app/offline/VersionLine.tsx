import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { newestRelease } from "../../dataset/releases.ts";
import { Button } from "../../ui/Button.tsx";
import { offline } from "../../words/offline.ts";
import { followVersion } from "./worker.ts";
import styles from "./VersionLine.module.css";

const { version, take } = followVersion(navigator.serviceWorker);

function onConnection(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Says in a quiet line when there is no connection, and when a newer version waits. Never more than a line. */
export function VersionLine() {
  const { newer, isUnreachable } = useStore(version);
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  const release = newestRelease()?.version;
  const isCutOff = !isOnline || isUnreachable;
  return (
    <div role="status" aria-label={offline.title} className={styles.place}>
      {newer === "none" ? null : (
        <p className={styles.line}>
          {newer === "ready" ? offline.ready : offline.taken}{" "}
          <Button
            look="link"
            onClick={() => {
              if (newer === "ready") take();
              else window.location.reload();
            }}
          >
            {newer === "ready" ? offline.take : offline.reload}
          </Button>
        </p>
      )}
      {isCutOff && release !== undefined ? (
        <p className={styles.line}>{offline.offline(release)}</p>
      ) : null}
    </div>
  );
}
