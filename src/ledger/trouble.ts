/** Trouble with keeping the ledger. Whatever it is, the entries stay on the page and can be saved as a file. */
export type LedgerTrouble =
  /** The browser has no storage for this page, or refuses it: nothing is kept. */
  | { readonly code: "storage-blocked" }
  /** The store was written by a newer version of the app. It is left as it is; nothing is kept. */
  | { readonly code: "newer-store" }
  /** Another tab has an older store open, and this one waits for it to be closed. */
  | { readonly code: "waits-for-tab" }
  /** A newer version of the app in another tab has taken the store over: nothing is kept until the page is reloaded. */
  | { readonly code: "taken-over" }
  /** No room: this many entries are not kept as they are now. It is tried again with the next change. */
  | { readonly code: "storage-full"; readonly unkept: number }
  /** Writing failed in another way. It is tried again as well. */
  | { readonly code: "not-kept"; readonly unkept: number }
  /** Another tab had changed these entries meanwhile. This tab's change holds, and undo brings the other back. */
  | { readonly code: "changed-elsewhere"; readonly names: readonly string[] };

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "");

export function troubleOfOpening(error: unknown): LedgerTrouble {
  return { code: nameOf(error) === "VersionError" ? "newer-store" : "storage-blocked" };
}

export function troubleOfWriting(error: unknown, unkept: number): LedgerTrouble {
  return { code: /quota/i.test(nameOf(error)) ? "storage-full" : "not-kept", unkept };
}
