import type { AddressWindow } from "./address.ts";
import type { GetStorage } from "./draft.ts";

/** A window of an address, a history and events: enough to follow what a browser's would hold. */
export type FakeWindow = AddressWindow & {
  readonly entries: () => readonly string[];
  readonly writes: () => number;
  readonly emit: (type: string) => void;
  /** As a click on a link does: the browser pushes, then tells. */
  readonly follow: (hash: string) => void;
  readonly back: () => void;
};

export function fakeWindow(hash = ""): FakeWindow {
  let entries = [hash];
  let at = 0;
  let writes = 0;
  const listeners = new Map<string, Set<() => void>>();
  const emit = (type: string) => listeners.get(type)?.forEach((listener) => listener());

  const push = (_data: unknown, _title: string, url?: string | URL | null) => {
    entries = [...entries.slice(0, at + 1), String(url)];
    at += 1;
    writes += 1;
  };
  return {
    location: {
      get hash() {
        return entries[at] ?? "";
      },
    },
    history: {
      pushState: push,
      replaceState: (_data, _title, url) => {
        entries = entries.with(at, String(url));
        writes += 1;
      },
    },
    addEventListener: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type, listener) => {
      listeners.get(type)?.delete(listener);
    },
    entries: () => entries,
    writes: () => writes,
    emit,
    follow: (next) => {
      emit("click");
      push(undefined, "", next);
      writes -= 1;
      emit("popstate");
      emit("hashchange");
    },
    back: () => {
      at -= 1;
      emit("popstate");
      emit("hashchange");
    },
  };
}

/** A storage that holds what a test puts in it. */
export function fakeStorage(kept: Record<string, string> = {}): GetStorage {
  return () => ({
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  });
}

/** A storage that may not even be looked at, as with cookies blocked. */
export const blockedStorage: GetStorage = () => {
  throw new DOMException("denied", "SecurityError");
};

/** A storage that can be read and has no room left. */
export function fullStorage(kept: Record<string, string> = {}): GetStorage {
  return () => ({
    getItem: (key) => kept[key] ?? null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
}
