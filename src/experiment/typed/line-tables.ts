import { findHardware } from "../../dataset/hardware-names.ts";
import { searchHardware } from "../../dataset/hardware-search.ts";
import { findSite } from "../../dataset/site-names.ts";
import { searchSites } from "../../dataset/site-search.ts";
import type { Site } from "../../dataset/sites.ts";
import type { Dataset } from "../../dataset/types.ts";
import { isConnector } from "./line-words.ts";
import type { TextProperty } from "./line.ts";

/** How one of the two tables is asked. */
export type NameTable = {
  readonly field: TextProperty;
  readonly mostWords: number;
  /** Ids that answer to exactly this text; more than one where it can be read in two ways. */
  readonly find: (text: string) => readonly string[];
  /** Ids of all rows in which each word occurs or begins a word, best first. */
  readonly search: (text: string) => readonly string[];
};

/** Searches read the whole table: each text is looked for once. */
function remembering<T>(search: (text: string) => readonly T[]): (text: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (text) => {
    const found = known.get(text) ?? search(text);
    known.set(text, found);
    return found;
  };
}

export function hardwareTable(dataset: Dataset): NameTable {
  return {
    field: "hardware",
    mostWords: 7,
    find: (text) => {
      // `V100s` is several V100 or a V100S; `V100S` is not several of anything.
      const singular = /[a-z\d]s$/.test(text)
        ? findHardware(dataset, text.slice(0, -1))
        : undefined;
      const ids = [findHardware(dataset, text), singular].flatMap((row) => row?.id ?? []);
      return [...new Set(ids)];
    },
    search: remembering((text) => searchHardware(dataset, text).map(({ id }) => id)),
  };
}

/** Words that name a provider at most: Google Cloud Platform. */
const mostProviderWords = 3;

/** `us-east-1 on AWS` is also `AWS us-east-1`, which the table knows. */
function* turned(text: string): Iterable<string> {
  yield text;
  const words = text.split(" ").filter((word) => !isConnector(word));
  for (let moved = 1; moved <= mostProviderWords && moved < words.length; moved++) {
    yield [...words.slice(-moved), ...words.slice(0, -moved)].join(" ");
  }
}

/**
 * Cities, states and the names of regions are shared: "Oregon" is one cloud's name and where another one is, too.
 * A country alone means its grid.
 */
function rivals(site: Site, found: readonly Site[]): readonly Site[] {
  const isRival = ({ id, kind }: Site) =>
    kind === "region" && providerOf(id) !== providerOf(site.id);
  return site.kind === "region" && found.some(isRival) ? found : [];
}

function providerOf(siteId: string): string {
  return siteId.split("/", 1)[0] ?? "";
}

export function siteTable(dataset: Dataset): NameTable {
  const search = remembering((text) =>
    searchSites(dataset, text, { own: /\bhome\b/i.test(text) ? "home" : "grid" }),
  );
  const idsOf = (sites: readonly Site[]) => sites.map(({ id }) => id);
  return {
    field: "site",
    mostWords: 5,
    find: (text) => {
      for (const spelling of turned(text)) {
        const site = findSite(dataset, spelling);
        if (site === undefined) continue;
        return [...new Set([site.id, ...idsOf(rivals(site, search(spelling)))])];
      }
      return [];
    },
    search: (text) => idsOf(search(text)),
  };
}
