import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
  .map((path) => join("src", path));

const forbidden =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|DOMParser|\beval\(|new Function\b|javascript:/i;

test("no source makes HTML or code from text", () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.filter((path) => forbidden.test(readFileSync(path, "utf8")));
  expect(found).toEqual([]);
});

/** Where a store of the browser, a request or a cookie may be. Everything else goes through these. */
const places = {
  "localStorage|sessionStorage": ["src/app/session.ts"],
  "indexedDB|openDB": ["src/ledger/storage.ts"],
  "document\\.cookie": [],
  "XMLHttpRequest|WebSocket|EventSource|sendBeacon": [],
};

test.each(Object.entries(places))("%s stands only where it is meant to", (pattern, allowed) => {
  const found = sources.filter((path) => {
    const code = readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return new RegExp(`\\b(?:${pattern})\\b`).test(code);
  });
  expect(found.map((path) => path.replaceAll("\\", "/"))).toEqual(allowed);
});
