import { useEffect, useState } from "react";
import { knownReleases } from "../dataset/releases.ts";
import { loadKnown } from "../dataset/library.ts";
import { knownMethods } from "../experiment/estimate.ts";
import type { LedgerEntry } from "../ledger/entry.ts";
import { openLedger, type LedgerStore } from "../ledger/ledger-store.ts";
import { loadReleases, releasesNamed, type LoadedReleases } from "../ledger/releases-of.ts";
import { openStorage } from "../ledger/storage.ts";

let ledger: LedgerStore | undefined;

function open(): LedgerStore {
  const store = openLedger({
    openStorage,
    channel: new BroadcastChannel("wattprint-ledger"),
    now: () => new Date(),
  });
  // A page that comes back from the history has not heard other tabs meanwhile.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void store.getState().reload();
  });
  window.addEventListener("beforeunload", (event) => {
    const { isKept, entries } = store.getState();
    if (!isKept && entries.length > 0) event.preventDefault();
  });
  return store;
}

/** The ledger of this browser, opened when a view first asks for it and the same for all. For `useStore`. */
export function useLedger(): LedgerStore {
  ledger ??= open();
  return ledger;
}

const library = {
  releases: knownReleases.map(({ version }) => version),
  load: (version: string) => loadKnown(version, knownMethods),
};

/** The releases that entries name; `undefined` while any of them loads for the first time. */
export function useReleasesOf(entries: readonly LedgerEntry[]): {
  readonly loaded: LoadedReleases | undefined;
  readonly again: () => void;
} {
  const named = releasesNamed(entries).join(" ");
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedReleases>();
  useEffect(() => {
    let isStale = false;
    void loadReleases(named === "" ? [] : named.split(" "), library).then((releases) => {
      if (!isStale) setLoaded(releases);
    });
    return () => {
      isStale = true;
    };
  }, [named, attempt]);
  const again = () => {
    setAttempt(attempt + 1);
  };
  return { loaded, again };
}
