import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { knownReleases } from "../dataset/releases.ts";
import { loadKnown } from "../dataset/library.ts";
import { knownMethods } from "../experiment/estimate.ts";
import type { LedgerEntry } from "../ledger/entry.ts";
import { countAhead } from "../ledger/figures.ts";
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

/**
 * The releases that entries of the ledger name. `loaded` is absent until those of the kept entries have been tried; of
 * entries that come later it has the releases a moment after them.
 */
export function useReleasesOf(entries: readonly LedgerEntry[]): {
  readonly loaded: LoadedReleases | undefined;
  readonly again: () => void;
} {
  const isReady = useStore(useLedger(), (state) => state.isReady);
  const named = releasesNamed(entries).join(" ");
  const latest = useRef(entries);
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedReleases>();
  useEffect(() => {
    latest.current = entries;
  }, [entries]);
  useEffect(() => {
    if (!isReady) return undefined;
    let isStale = false;
    const load = async () => {
      const releases = await loadReleases(named === "" ? [] : named.split(" "), library);
      // A long ledger is counted before it is shown, so that showing it is quick.
      await countAhead(latest.current, releases.datasets, "site");
      if (!isStale) setLoaded(releases);
    };
    void load();
    return () => {
      isStale = true;
    };
  }, [isReady, named, attempt]);
  const again = () => {
    setAttempt(attempt + 1);
  };
  return { loaded, again };
}
