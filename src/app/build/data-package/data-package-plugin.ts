import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { csvOf } from "./csv.ts";
import { descriptorOf } from "./descriptor.ts";
import { newestRelease } from "./release.ts";
import { packageTables } from "./tables.ts";

/** The files of the data package of the newest release, by name. */
export function packageFiles(root: string): ReadonlyMap<string, string> {
  const release = newestRelease(root);
  if (release === undefined) return new Map();
  const tables = packageTables(release);
  const describing: unknown = JSON.parse(readFileSync(join(root, "data/datapackage.json"), "utf8"));
  const descriptor = descriptorOf(tables, release.listed, describing);
  return new Map([
    ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tables.flatMap(({ name, columns, rows }) => [
      [`${name}.csv`, csvOf(columns, rows)] as const,
      [`${name}.json`, jsonOf(columns, rows)] as const,
    ]),
  ]);
}

/** One row a line, so that two releases can be compared line by line. */
function jsonOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

/**
 * Puts the newest release beside the page as tables, `data/<table>.csv` and `data/<table>.json`, with their description
 * in `data/datapackage.json`. The page itself does not load them.
 */
export function dataPackagePlugin(): Plugin {
  let root = "";
  return {
    name: "wattprint-data-package",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [name, source] of packageFiles(root)) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
      }
    },
  };
}
