import { ownLink } from "../own-link.ts";

/** What this app writes itself. */
export type OwnFile =
  | { readonly is: "link"; readonly fragment: string }
  | { readonly is: "ledger"; readonly text: string };

/** So much of a file of ours names it. */
const charactersToTell = 5000;

const isLedger = (start: string): boolean =>
  /"format"\s*:\s*"wattprint-ledger"/.test(start) || /^[^\n]*\bwattprint_ledger\b/.test(start);

/** Whether a text may be of our own writing, by its beginning; only the whole of it shows what it holds. */
export function mayBeOwn(top: string): boolean {
  const start = top.slice(0, charactersToTell).trim();
  const isReport = start.includes('"wattprint-report"') || start.includes("wattprint_version");
  return isLedger(start) || isReport || (start.includes("#/") && !/\s/.test(start));
}

/** A link, or a file of ours that holds one, or a ledger; undefined for any other text. */
export function ownFile(text: string): OwnFile | undefined {
  if (isLedger(text.slice(0, charactersToTell).trim())) return { is: "ledger", text };
  const fragment = ownLink(text);
  return fragment === undefined ? undefined : { is: "link", fragment };
}
