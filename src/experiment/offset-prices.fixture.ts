import { readFileSync } from "node:fs";
import { tableRows, type TablesFile } from "../dataset/release-files.ts";
import { pricesByKind } from "./offset-kinds.ts";

/** The prices of a tonne of a release, as it is served. */
export function releasedPrices(version: string) {
  const text = readFileSync(`public/datasets/${version}/tables.json`, "utf8");
  return pricesByKind(tableRows(JSON.parse(text) as TablesFile, "offset_prices"));
}
