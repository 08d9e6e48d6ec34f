import type { Dataset } from "../dataset/types.ts";
import { newestOf, type Library } from "./catalogue.ts";
import type { SplitLink } from "./link-grammar.ts";
import { enter, lacksRelease, requestedVersion } from "./permalink-read.ts";
import type { Opened, Origin } from "./store.ts";

async function loadOr(version: string, fallback: string, library: Library): Promise<Dataset> {
  if (version === fallback) return library.load(fallback);
  try {
    return await library.load(version);
  } catch {
    return library.load(fallback);
  }
}

/**
 * Loads the release a link names and enters the link. Where that release cannot be had the newest shows the form,
 * and the link's `d` is in error, with no total. Rejects when the newest cannot be had either.
 */
export async function openLink(
  link: SplitLink,
  from: Origin["from"],
  library: Library,
): Promise<Opened> {
  const { view, pairs } = link;
  const { releases } = library;
  const version = requestedVersion(pairs, releases);
  const dataset = await loadOr(version, newestOf(releases), library);
  const entered = enter(pairs, { ...library, dataset });
  const completed = from === "link" && lacksRelease(pairs);
  return { dataset, entered, view, origin: { from, completed } };
}
