// The budgets of a first visit and of each view: what the page and its scripts name, so that no lazy chunk counts as the
// first visit's, no eager one is missed, and a view counts with all that it imports.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const page = "dist/index.html";
const html = existsSync(page) ? readFileSync(page, "utf8") : "";
const named = Array.from(
  // An icon of a phone's home screen is asked for when the page is put there.
  html
    .replaceAll(/<link rel="apple-touch-icon"[^>]*>/g, "")
    .matchAll(/(?:src|href)="\.\/([^"#]+)"/g),
  ([, path]) => `dist/${path}`,
);
const scripts = named.filter((path) => path.endsWith(".js"));
const core = named.filter((path) => path.endsWith("/core.json"));

const folder = "dist/assets";
const chunks = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".js")) : [];

/**
 * A script with what it imports statically, without what the first visit has brought.
 * @param {string} path
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
function withImports(path, found = new Set()) {
  if (found.has(path) || scripts.includes(path)) return found;
  found.add(path);
  const code = readFileSync(path, "utf8");
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    withImports(`${folder}/${name}`, found);
  }
  return found;
}

/** The chunk of a module, by the module's name. @param {string} name */
const chunkOf = (name) =>
  chunks
    .filter((file) => file.replace(/-[\w-]{8}\.js$/, "") === name)
    .map((file) => `${folder}/${file}`);

/** @type {(name: string, path: string[], limit: string) => object} */
const budget = (name, path, limit) => ({ name, path, limit, gzip: true });

/** A chunk that is gone from the build fails too: size-limit finds no file. @type {(chunk: string, limit: string) => object} */
const part = (chunk, limit) =>
  budget(
    `${chunk}, with what it imports`,
    chunkOf(chunk).flatMap((path) => [...withImports(path)]),
    limit,
  );

export default [
  budget("first visit: JavaScript", scripts, "124 kB"),
  budget("first visit: core.json, preloaded by index.html", core, "36 kB"),
  budget("first visit: all", [page, ...new Set(named)], "166 kB"),
  part("OtherView", "4 kB"),
  part("ComboboxOfIds", "18 kB"),
  part("OneLine", "9 kB"),
  part("Compare", "46 kB"),
  part("OtherHardware", "58 kB"),
  part("SiteMap", "64 kB"),
  part("Land", "88 kB"),
  // With the library of charts, which alone is 100 kB.
  part("Bars", "135 kB"),
  part("When", "175 kB"),
  part("Years", "165 kB"),
  part("Tornado", "165 kB"),
  part("Tools", "175 kB"),
  part("Power", "190 kB"),
  part("ShareBars", "175 kB"),
  part("Offset", "30 kB"),
  part("Report", "52 kB"),
  part("Method", "32 kB"),
  part("Ledger", "50 kB"),
  part("Import", "68 kB"),
  part("Predict", "42 kB"),
  part("fr", "75 kB"),
  part("hourly-worker", "16 kB"),
  part("read-worker", "80 kB"),
];
