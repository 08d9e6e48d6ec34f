import { experimentFields, linkKeys } from "../experiment/fields.ts";
import { encode, splitFragment } from "../experiment/link-grammar.ts";
import { ownLink } from "../importers/own-link.ts";
import { entryOfFragment } from "./edit-entry.ts";
import type { LedgerEntry } from "./entry.ts";
import type { Found, FoundDamaged } from "./found.ts";
import { isLedgerCsv, readLedgerCsv } from "./ledger-csv.ts";
import { isLedgerFile, readLedgerFile } from "./ledger-file.ts";

export type FindingContext = { readonly newestVersion: string; readonly now: Date };

/** A link goes on to a blank, a bracket of another kind or the next address. */
const fragmentPattern = /#\/[a-z]{0,20}\?(?:(?!https?:\/\/|#\/)[^\s<>"`|])+/g;

/** In prose a full stop or a bracket follows a link; on a line of its own everything is of the link. */
const endOfSentence = /(?:[.,:;!?)\]}*'’”»]|%(?![0-9A-Fa-f]{2}))+$/;

/** Fragments of our links in a text, in its order. Each of ours names its format, `v`. */
function fragmentsIn(text: string): string[] {
  const found: string[] = [];
  for (const line of text.replaceAll("&amp;", "&").split(/[\r\n]+/)) {
    const isAlone = !/\s/.test(line.trim());
    for (const [match] of line.matchAll(fragmentPattern)) {
      if (/[?&]v=/.test(match)) found.push(isAlone ? match : match.replace(endOfSentence, ""));
    }
  }
  return found;
}

/** The pairs of a link under no view, with a release named. */
function completed(fragment: string, version: string) {
  const pairs = splitFragment(fragment)?.pairs ?? [];
  const names = pairs.some(({ key }) => key === linkKeys.release);
  const written = pairs.map(({ rawKey, tail }) => rawKey + tail);
  if (!names) written.splice(1, 0, `${linkKeys.release}=${encode(version)}`);
  const title = pairs.find(({ key }) => key === experimentFields.title.key)?.text;
  return { fragment: `#/?${written.join("&")}`, title: title ?? "", wasCompleted: !names };
}

function entriesOf(fragments: readonly string[], { newestVersion, now }: FindingContext): Found {
  const entries: LedgerEntry[] = [];
  const damaged: FoundDamaged[] = [];
  let count = 0;
  fragments.forEach((raw, index) => {
    const { fragment, title, wasCompleted } = completed(raw, newestVersion);
    const titled = entryOfFragment(fragment, { name: title }, now);
    // A title that is no name stays in the link.
    const made = "entry" in titled ? titled : entryOfFragment(fragment, {}, now);
    if ("entry" in made) {
      entries.push(made.entry);
      count += Number(wasCompleted);
    } else damaged.push({ where: "link", at: index + 1, raw, problems: made.problems });
  });
  return {
    entries,
    damaged,
    notices: count === 0 ? [] : [{ code: "release-completed", version: newestVersion, count }],
  };
}

/**
 * Entries in a text: a ledger of ours as JSON or CSV, a report of ours, one link, or any number of links between
 * other words. Those of links and reports are new each time they are read; that they are alike shows in the merge.
 */
export function entriesIn(text: string, context: FindingContext): Found {
  if (text.trim() === "") return { problem: { code: "empty" } };
  if (isLedgerFile(text)) return readLedgerFile(text);
  if (isLedgerCsv(text)) return readLedgerCsv(text);
  const links = fragmentsIn(text);
  // Links that follow one another without a blank would be taken for one.
  const isRun = links.length > 1 && !/\s/.test(text.trim());
  const own = isRun ? undefined : ownLink(text);
  const fragments = own === undefined ? links : [own];
  if (fragments.length === 0) return { problem: { code: "nothing-found" } };
  return entriesOf(fragments, context);
}
