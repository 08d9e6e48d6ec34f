import { create } from "zustand";

/** What the ledger view last did, in words. */
export const useSaid = create<{ readonly words: string }>(() => ({ words: "" }));

export function say(words: string): void {
  useSaid.setState({ words });
}

export const saidId = "ledger-said";

/** Takes the focus there when what had it is gone. */
export function focusSaid(): void {
  // After the page has been drawn without it.
  requestAnimationFrame(() => document.getElementById(saidId)?.focus({ preventScroll: true }));
}
