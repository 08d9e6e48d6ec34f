import type { ImportResult } from "../imported.ts";
import { greenAlgorithmsRun } from "./run.ts";

const format = "green-algorithms-link";

/** An address of the calculator with what was entered; or its query alone. Spaces are escaped, all else is not. */
const address =
  /(?:https?:\/\/)?[\w.-]{0,40}green-algorithms\.org[^\s?<>"]{0,40}\?([^\s<>"]+)|^[ \t]*\??((?:\w{1,40}=[^\s&]*&){0,40}runTime_hour=\S+)/gim;

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Values by their keys, the first of each. */
function pairsOf(query: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of query.split("&")) {
    const at = pair.indexOf("=");
    if (at <= 0) continue;
    const key = decoded(pair.slice(0, at));
    // A link in brackets or at the end of a sentence.
    if (!pairs.has(key))
      pairs.set(
        key,
        decoded(pair.slice(at + 1))
          .replace(/[).,;\]]+$/, "")
          .trim(),
      );
  }
  return pairs;
}

const queries = (text: string) =>
  [...text.matchAll(address)].map((match) => ({
    query: match[1] ?? match[2] ?? "",
    at: text.slice(0, match.index).split("\n").length,
  }));

export const isGreenAlgorithmsLink = (text: string): boolean =>
  queries(text).some(({ query }) =>
    /(?:^|&)(runTime_hour|coreType|numberCPUs|numberGPUs)=/.test(query),
  );

/** Reads the links of Green Algorithms 2.0 to 2.2, of which every version since ignores what they say. */
export function readGreenAlgorithmsLink(text: string): ImportResult {
  const runs = queries(text).map(({ query, at }) =>
    greenAlgorithmsRun(pairsOf(query), {
      origin: { where: "line", at },
      wattsPer: "core",
    }),
  );
  if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped: [] } };
  const notices = [{ code: "address-is-dead" as const }];
  return { ok: true, imported: { format, runs, skipped: [], ignored: [], notices } };
}
