import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import packageJson from "../package.json" with { type: "json" };

const dist = process.env["WATTPRINT_DIST"] ?? "dist";
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const textOf = (path: string) => readFileSync(join(dist, path), "utf8");
const scripts = files.filter((path) => path.endsWith(".js"));
const pages = files.filter((path) => path.endsWith(".html"));

/**
 * How decimal.js-light, a part of recharts, finds the global object where there is no `self`. Every browser has one,
 * and the policy would refuse it.
 */
const neverRun = "self.self==self?self:Function(`return this`)()";

/** Ways from a text to code or to elements. A method that is called `eval` is none. */
const makers = [
  /(?<![.\w$])eval\s*\(/,
  /\bnew Function\b|(?<![.\w$])Function\s*\(\s*["'`]/,
  /document\.write|insertAdjacentHTML|createContextualFragment/,
  /set(?:Timeout|Interval)\(\s*["'`]/,
];

test("no script of the build makes code or a page from text", () => {
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((path) =>
    makers.flatMap((maker) => {
      const match = maker.exec(textOf(path).replace(neverRun, ""));
      return match === null
        ? []
        : `${path}: ${match.input.slice(match.index - 60, match.index + 60)}`;
    }),
  );
  expect(found).toEqual([]);
});

test("every page has the policy first, and nothing inline but sheets that it names by digest", () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    const html = textOf(path);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy, path).toMatch(/^default-src 'self'; .*object-src 'none'; base-uri 'none'/);
    expect(policy, path).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
    for (const [, attributes = "", body = ""] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect([attributes, body.trim()], path).toEqual([expect.stringMatching(/ src="\.\//), ""]);
    }
    for (const [, sheet = ""] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) {
      const digest = createHash("sha256").update(sheet).digest("base64");
      expect(policy, path).toContain(`'sha256-${digest}'`);
    }
    expect(html, path).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
  }
});

test("what a page asks for lies beside it", () => {
  for (const path of pages) {
    for (const [, address = ""] of textOf(path).matchAll(/\s(?:src|href)="([^"]+)"/g)) {
      expect(address, path).toMatch(/^(?:\.\/|#)/);
    }
  }
  for (const path of files.filter((one) => one.endsWith(".css"))) {
    expect(textOf(path), path).not.toMatch(/url\(\s*["']?(?:https?:|\/\/|data:)|@import/);
  }
  for (const path of scripts) {
    expect(textOf(path), path).not.toMatch(
      /(?:fetch|import|Worker|URL|open|EventSource|WebSocket|sendBeacon)\(\s*["'`](?:https?:)?\/\//,
    );
  }
});

test("the build lists the licence of every package in it", () => {
  const list = "licences.md";
  expect(existsSync(join(dist, list)), list).toBe(true);
  const text = textOf(list);
  const named = [...text.matchAll(/^## (\S+) - \S+ \(([^)]+)\)$/gm)];
  for (const name of Object.keys(packageJson.dependencies)) {
    expect(
      named.map(([, one]) => one),
      name,
    ).toContain(name);
  }
  for (const [, name, licence] of named) {
    expect(licence, name).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)( AND .+)?$/);
  }
  expect(text).toContain("THE SOFTWARE IS PROVIDED");
});
