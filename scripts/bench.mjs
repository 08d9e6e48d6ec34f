// `npm run bench`: measures the production build against the budgets of the design, and prints what it found.
// Nothing is asserted: machines differ, so a figure over budget is something to look at and not a failed test.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { axe } from "./bench/axe.mjs";
import { estimate } from "./bench/estimate.mjs";
import { firstFigure } from "./bench/first-figure.mjs";
import { firstVisit } from "./bench/first-visit.mjs";
import { importFiles } from "./bench/import.mjs";
import { importMainThread } from "./bench/import-main-thread.mjs";
import { input } from "./bench/input.mjs";
import { ledger } from "./bench/ledger.mjs";
import { ledgerPage } from "./bench/ledger-page.mjs";
import { lighthouse } from "./bench/lighthouse.mjs";
import { chromiumFlags, findChromium } from "./chromium.mjs";
import { stop } from "./install.mjs";
import { serve } from "./serve.mjs";

/**
 * One line of the table. Without a verdict there is nothing to compare.
 * @typedef {{ what: string, budget: string, measured: string, floor?: string, ok?: boolean }} Row
 *
 * What a part of the bench is given.
 * @typedef {{ browser: import("@playwright/test").Browser, chromium: string, url: string, link: string }} Site
 */

chdir(fileURLToPath(new URL("..", import.meta.url)));
const build = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (build.status !== 0) stop("The build failed, so there is nothing to measure.");
const executablePath = findChromium();
if (!executablePath) stop("The bench needs a Chromium: npm test installs one.");

const server = await serve({ folder: resolve("dist") });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
/** @type {Site} */
const site = {
  browser,
  chromium: executablePath,
  url: server.url,
  link: `${server.url}#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1`,
};

const parts = {
  firstVisit,
  firstFigure,
  input,
  estimate,
  importFiles,
  importMainThread,
  ledger,
  ledgerPage,
  lighthouse,
  axe,
};
/** @type {Row[]} */
const rows = [];
for (const [name, part] of Object.entries(parts)) {
  console.error(`measuring ${name}`);
  try {
    rows.push(...(await part(site)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    rows.push({ what: name, budget: "", measured: `n/a: ${reason.split("\n")[0]}` });
  }
}
await browser.close();
await server.close();

console.log(`Node ${process.version}, ${browser.version()}\n`);
console.log("| what | budget | measured | floor | verdict |\n|---|---|---|---|---|");
for (const { what, budget, measured, floor = "", ok } of rows) {
  const verdict = ok === undefined ? "" : ok ? "ok" : "**over**";
  console.log(`| ${what} | ${budget} | ${measured} | ${floor} | ${verdict} |`);
}
