import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "./build/check.ts";
import { encodeCore } from "./build/encode-core.ts";
import { expandCore } from "./expand.ts";
import type { Dataset } from "./types.ts";

/** `data/` as it is now, through the same packing as a release. */
export function datasetOfData(): Dataset {
  const { tables } = checkFolder("data");
  const core: unknown = JSON.parse(JSON.stringify(encodeCore(tables, "dev", "1")));
  const expanded = expandCore(core, ["1"]);
  if (!expanded.ok) throw new Error(expanded.problem);
  return expanded.dataset;
}

/** Lines of a list in `fixtures/`, without its comments. */
export function fixtureLines(name: string): readonly string[] {
  const text = readFileSync(join("src/dataset/fixtures", name), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
