// The budgets of a first visit: what index.html names, so that no lazy chunk counts and no eager one is missed.
import { existsSync, readFileSync } from "node:fs";

const page = "dist/index.html";
const html = existsSync(page) ? readFileSync(page, "utf8") : "";
const named = Array.from(
  html.matchAll(/(?:src|href)="\.\/([^"#]+)"/g),
  ([, path]) => `dist/${path}`,
);
const scripts = named.filter((path) => path.endsWith(".js"));
const core = named.filter((path) => path.endsWith("/core.json"));

/** @type {(name: string, path: string[], limit: string) => object} */
const budget = (name, path, limit) => ({ name, path, limit, gzip: true });

export default [
  budget("first visit: JavaScript", scripts, "125 kB"),
  budget("first visit: core.json, preloaded by index.html", core, "36 kB"),
  budget("first visit: all", [page, ...new Set(named)], "170 kB"),
];
