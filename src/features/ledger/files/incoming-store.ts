import { create } from "zustand";
import { newestRelease } from "../../../dataset/releases.ts";
import { encodingOf } from "../../../importers/encoding.ts";
import { entriesIn } from "../../../ledger/entries-in.ts";
import type { Found } from "../../../ledger/found.ts";

/** Where a text came from: pasted links, or a file by its name. */
export type Origin = { readonly from: "links" } | { readonly from: "file"; readonly name: string };

export type Arrived = { readonly origin: Origin } & (
  | { readonly found: Found }
  /** The file could not be read at all. */
  | { readonly unread: "unreadable" | "too-large" }
);

/** What was read and not taken yet. */
export const useIncoming = create<{ readonly arrived: Arrived | undefined }>(() => ({
  arrived: undefined,
}));

/** Some 200 000 entries of the longest kind; a browser holds the text several times over. */
const maxBytes = 200_000_000;

/** Reads entries from a text and shows them. False, with nothing shown, for a text of none. */
export function lookAtText(origin: Origin, text: string): boolean {
  const newestVersion = newestRelease()?.version ?? "";
  const found = entriesIn(text, { newestVersion, now: new Date() });
  if (origin.from === "links" && "problem" in found) return false;
  useIncoming.setState({ arrived: { origin, found } });
  return true;
}

async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export async function lookAtFile(file: File): Promise<void> {
  const origin: Origin = { from: "file", name: file.name };
  if (file.size > maxBytes) {
    useIncoming.setState({ arrived: { origin, unread: "too-large" } });
    return;
  }
  try {
    lookAtText(origin, await textOf(file));
  } catch {
    useIncoming.setState({ arrived: { origin, unread: "unreadable" } });
  }
}

export function dropIncoming(): void {
  useIncoming.setState({ arrived: undefined });
}
