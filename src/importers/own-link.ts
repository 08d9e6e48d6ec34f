import Papa from "papaparse";
import { plainHeader } from "./cells.ts";
import { finiteOf, isObject, type JsonObject, objectsOf, parsed, stringOf } from "./json.ts";
import type { Entered } from "../experiment/entry.ts";
import { experimentFields, workloadFields } from "../experiment/fields.ts";
import { writeFragment } from "../experiment/permalink-write.ts";

/** The fragment of one of our links, `#/compare?v=1&…`, to the end of the text: a damaged one is shown when opened. */
function fragmentIn(text: string | undefined): string | undefined {
  const found = text?.slice(Math.max(0, text.indexOf("#/"))) ?? "";
  // Other pages have such fragments too; each of ours names its format.
  return /^#\/[a-z]{0,20}\?/.test(found) && /[?&]v=/.test(found) ? found : undefined;
}

/** In a file of ours the link stands in every row, and the experiment that it is of in all of them together. */
function linkInCsv(text: string): string | undefined {
  if (!text.slice(0, 5000).includes("wattprint_version")) return undefined;
  const { data } = Papa.parse<string[]>(text.trim(), { preview: 2 });
  const at = plainHeader(data[0] ?? []).indexOf("permalink");
  return at < 0 ? undefined : fragmentIn(data[1]?.[at]);
}

/** Values as entries, of the fields there are; what they may hold shows when the link is opened. */
function entriesOf(values: JsonObject, fields: object): Readonly<Record<string, { value: never }>> {
  const known = Object.entries(values).filter(
    ([name, value]) => Object.hasOwn(fields, name) && /^(string|number)$/.test(typeof value),
  );
  return Object.fromEntries(known.map(([name, value]) => [name, { value: value as never }]));
}

/** An experiment too long for a link that is copied can be opened as one all the same. Its pins are not kept. */
function fragmentOf(report: JsonObject): string | undefined {
  const { experiment, dataset, estimate } = report;
  if (!isObject(experiment) || !isObject(dataset) || !isObject(estimate)) return undefined;
  const version = stringOf(dataset["version"]);
  const newestGridYear = finiteOf(estimate["year"]);
  const workloads = objectsOf(experiment["workloads"]);
  if (version === undefined || newestGridYear === undefined || workloads.length === 0) {
    return undefined;
  }
  const entered: Entered = {
    link: {},
    entries: entriesOf(experiment, experimentFields),
    workloads: workloads.map((workload, index) => ({
      id: index + 1,
      entries: entriesOf(workload, workloadFields),
    })),
    strays: [],
  };
  return writeFragment("", entered, { version, newestGridYear });
}

function linkInJson(text: string): string | undefined {
  if (!text.slice(0, 5000).includes('"wattprint-report"')) return undefined;
  const value = parsed(text);
  if (!isObject(value) || value["format"] !== "wattprint-report") return undefined;
  return fragmentIn(stringOf(value["permalink"])) ?? fragmentOf(value);
}

/**
 * The link in what this app wrote itself: a link alone, its CSV or its JSON. To be opened as a link is, with the
 * release that it names, rather than imported. Undefined for any other text, and where a file has no link.
 */
export function ownLink(text: string): string | undefined {
  const body = text.replace("\uFEFF", "").trim();
  const isAlone = !/\s/.test(body);
  return isAlone && !body.startsWith("{")
    ? fragmentIn(body)
    : (linkInJson(body) ?? linkInCsv(body));
}
