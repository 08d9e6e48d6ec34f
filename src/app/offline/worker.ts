import { createStore, type StoreApi } from "zustand/vanilla";

export type Version = {
  /** `ready`: a newer one waits to be taken. `taken`: another tab took it, and this one still runs the old. */
  readonly newer: "none" | "ready" | "taken";
  /** The last look for a newer version found no host. */
  readonly isUnreachable: boolean;
};

/** Between looks for a newer version in a tab that stays open. */
const lookAgainMs = 60 * 60 * 1000;

/**
 * Registers the service worker, which keeps the page for when there is no network, and follows which version it has. A
 * newer one waits until someone takes it or the last tab closes: no page changes under somebody's hands.
 */
export function followVersion(container: ServiceWorkerContainer): {
  readonly version: StoreApi<Version>;
  readonly take: () => void;
} {
  const version = createStore<Version>(() => ({ newer: "none", isUnreachable: false }));
  let registration: ServiceWorkerRegistration | undefined;
  let isTaking = false;
  let last = container.controller;

  container.addEventListener("controllerchange", () => {
    if (isTaking) window.location.reload();
    // Where there was none before, the first worker took up its work, of the same version.
    else if (last !== null) version.setState({ newer: "taken" });
    last = container.controller;
  });

  // Where there can be no worker, as in some private windows, the page works without.
  follow().catch(() => undefined);

  async function follow(): Promise<void> {
    const found = await container.register("./sw.js");
    registration = found;
    watch(found);
    await look(found);
    let lookedAt = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - lookedAt < lookAgainMs) return;
      lookedAt = Date.now();
      void look(found);
    });
  }

  /** Says when a worker waits, now or after it was installed. The first of all does not wait. */
  function watch(found: ServiceWorkerRegistration): void {
    const say = () => {
      if (found.waiting !== null && container.controller !== null) {
        version.setState({ newer: "ready" });
      }
    };
    say();
    found.addEventListener("updatefound", () => {
      found.installing?.addEventListener("statechange", say);
    });
  }

  async function look(found: ServiceWorkerRegistration): Promise<void> {
    try {
      await found.update();
      version.setState({ isUnreachable: false });
    } catch {
      version.setState({ isUnreachable: true });
    }
  }

  return {
    version,
    take: () => {
      isTaking = true;
      const waiting = registration?.waiting;
      if (waiting) waiting.postMessage({ type: "SKIP_WAITING" });
      else window.location.reload();
    },
  };
}
