import { readFileSync } from "node:fs";
import type { TablesFile } from "../dataset/release-files.ts";

/** The tables file of a release as it is served. */
export function releasedTables(version: string): TablesFile {
  return JSON.parse(readFileSync(`public/datasets/${version}/tables.json`, "utf8")) as TablesFile;
}
