import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeEmissions } from "./import-file.mjs";

const rows = 1_000_000;
/** Names of runs: few, and as many as make the most lines that the page has to match and to draw. */
const names = [40, 990];

/** Runs in the page from its start: every task over 50 ms, which is what an observer is told of. */
function watchTasks() {
  /** @type {number[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "longtask" });
  /** @type {any} */ (globalThis).longTasks = tasks;
}

/**
 * A file chosen in the import view as a user does, until its lines, its total and the ways on are drawn.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {string} file
 */
async function importOnce(browser, address, file) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  await page.getByLabel("Choose files").waitFor({ state: "attached" });
  // What the page fetches ahead is no part of the import.
  await page.waitForLoadState("networkidle");
  await page.evaluate(watchTasks);
  const startMs = performance.now();
  await page.getByLabel("Choose files").setInputFiles(file);
  await page.getByTestId("import-emissions").waitFor();
  const ms = performance.now() - startMs;
  // Entries come a little after their task.
  await page.waitForTimeout(500);
  /** @type {number[]} */
  const tasks = await page.evaluate(() => /** @type {any} */ (globalThis).longTasks);
  await context.close();
  return { ms, longestMs: Math.max(0, ...tasks) };
}

/**
 * The longest task of the main thread while a CodeCarbon file is imported through the page itself.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function importMainThread({ browser, link }) {
  const folder = mkdtempSync(join(tmpdir(), "wattprint-main-thread-"));
  const file = join(folder, "emissions.csv");
  const address = link.replace("#/?", "#/import?");
  /** @type {import("../bench.mjs").Row[]} */
  const found = [];
  try {
    for (const projects of names) {
      await writeEmissions(file, rows, rows, projects);
      const { ms, longestMs } = await importOnce(browser, address, file);
      const longest = longestMs === 0 ? "none over 50 ms" : `${Math.round(longestMs)} ms`;
      found.push({
        what: `longest main-thread task while a CodeCarbon file of ${rows.toLocaleString("en")} rows and ${projects} names is imported through the page`,
        budget: "≤ 50 ms",
        measured: `${longest}, ${(ms / 1000).toFixed(1)} s to the total`,
        ok: longestMs <= 50,
      });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
