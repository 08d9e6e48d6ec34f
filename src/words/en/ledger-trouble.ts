import type { LedgerTrouble } from "../../ledger/trouble.ts";
import { plain } from "../figures.ts";

const unkept = (count: number) =>
  count === 1 ? "One change is" : `${plain(count, "en")} changes are`;

const asFile = "Save the ledger as a file before you leave the page.";

/** Trouble with keeping the ledger in the browser. */
export const ledgerTrouble = {
  titles: {
    "storage-blocked": "Nothing is kept in this browser",
    "newer-store": "The ledger of this browser is of a newer version",
    "waits-for-tab": "Another tab holds the ledger",
    "taken-over": "A newer version of this page has the ledger",
    "storage-full": "The browser’s storage is full",
    "not-kept": "The last changes are not kept",
    "changed-elsewhere": "Changed in another tab as well",
  } satisfies Record<LedgerTrouble["code"], string>,
  text: (trouble: LedgerTrouble) => {
    switch (trouble.code) {
      case "storage-blocked":
        return `This browser does not let the page keep anything, as in a private window. The ledger works until you leave the page. ${asFile}`;
      case "newer-store":
        return `A newer version of this page wrote the ledger here, and it is left as it is. Reload to get that version. What you add now is not kept. ${asFile}`;
      case "waits-for-tab":
        return "An older version of this page is open in another tab. Close that tab, and the ledger opens.";
      case "taken-over":
        return `A newer version of this page, in another tab, has taken the ledger over. What you see stays here, and changes are not kept until you reload. ${asFile}`;
      case "storage-full":
        return `${unkept(trouble.unkept)} on this page and not in the browser. It is tried again with the next change. Free some room, or: ${asFile.charAt(0).toLowerCase()}${asFile.slice(1)}`;
      case "not-kept":
        return `${unkept(trouble.unkept)} on this page and not in the browser. It is tried again with the next change. ${asFile}`;
      case "changed-elsewhere":
        return `Another tab had changed the same entries: ${names(trouble.names)}. The change made here holds; undo brings the other back.`;
    }
  },
  canRetry: ({ code }: LedgerTrouble) =>
    code === "storage-full" || code === "not-kept" || code === "storage-blocked",
  canReload: ({ code }: LedgerTrouble) => code === "newer-store" || code === "taken-over",
  retry: "Try to keep it again",
  reload: "Reload the page",
  dismiss: "Close this message",
  releasesTitle: "A release of the dataset could not be loaded",
  releases: (versions: readonly string[]) =>
    `Entries of ${versions.join(", ")} have no figure until its tables arrive. Nothing of them is lost. Check the connection and try again.`,
  again: "Load it again",
  damagedTitle: (count: number) =>
    count === 1
      ? "One record of the ledger cannot be read"
      : `${plain(count, "en")} records of the ledger cannot be read`,
  damaged:
    "They are kept in the browser as they are, and count in nothing. Save them to look at them or to report them. All other entries are below.",
  saveDamaged: "Save the damaged records",
  removeDamaged: "Remove the damaged records",
  removeForGood: "Remove them for good",
  keepDamaged: "Keep them",
  damagedRemoved: "The damaged records are removed.",
} as const;

/** A few names, and how many more. An entry without a name is said to have none. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, 3).map((name) => (name === "" ? "one without a name" : `“${name}”`));
  const more = all.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${plain(more, "en")} more` : ""}`;
}
