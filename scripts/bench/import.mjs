import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { serve } from "../serve.mjs";
import { fewRuns, writeEmissions } from "./import-file.mjs";

/**
 * A page of its own with nothing but the client of the worker, built as the app is.
 * @param {string} folder
 */
async function buildPage(folder) {
  await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve("scripts/bench/import-page.bench.ts"),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><title>Import</title><body><script type="module" src="page.js"></script>',
  );
}

/**
 * The most memory that the workers of a page held at once: their heaps and what these own outside, in bytes.
 * @param {import("@playwright/test").Page} page
 */
async function watchWorkers(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Set<string>} */
  const workers = new Set();
  let peak = 0;
  session.on("Target.attachedToTarget", ({ sessionId }) => workers.add(sessionId));
  session.on("Target.detachedFromTarget", ({ sessionId }) => workers.delete(sessionId));
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { usedSize = 0, backingStorageSize = 0 } = JSON.parse(message).result ?? {};
    peak = Math.max(peak, usedSize + backingStorageSize);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const message = JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" });
  const timer = setInterval(() => {
    for (const sessionId of workers) {
      // It may have ended meanwhile.
      session.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => {});
    }
  }, 100);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string} file
 * @param {"ours" | "papaparse"} how
 */
async function read(browser, url, file, how) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("input").setInputFiles(file);
  const peakOf = await watchWorkers(page);
  const measured = await page.evaluate((one) => window.readImport(one), how);
  const peak = peakOf();
  await context.close();
  return { ...measured, peak };
}

/** @param {{ rows: number, ms: number, peak: number }} measured */
const words = ({ rows, ms, peak }) =>
  `${Math.round(rows / ms)} thousand rows/s, ${Math.round(peak / 1e6)} MB`;

/**
 * CodeCarbon files read by the importer's worker in a page, beside bare papaparse in a worker of the same page.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function importFiles({ browser }) {
  const folder = mkdtempSync(join(tmpdir(), "wattprint-import-"));
  try {
    await buildPage(folder);
    const server = await serve({ folder });
    /** @type {import("../bench.mjs").Row[]} */
    const rows = [];
    let longestMs = 0;
    for (const count of [100_000, 1_000_000]) {
      for (const runs of [count, fewRuns]) {
        const file = join(folder, "emissions.csv");
        await writeEmissions(file, count, runs);
        const floor = await read(browser, server.url, file, "papaparse");
        const ours = await read(browser, server.url, file, "ours");
        longestMs = Math.max(longestMs, ours.longestTaskMs);
        rows.push({
          what: `importing ${count.toLocaleString("en")} rows of ${runs.toLocaleString("en")} runs: rate and peak memory of the worker (floor: bare papaparse)`,
          budget: "",
          measured: words(ours),
          floor: words(floor),
        });
      }
    }
    await server.close();
    rows.push({
      what: "longest task of the page while these were imported",
      budget: "≤ 50 ms",
      measured: longestMs === 0 ? "none over 50 ms" : `${Math.round(longestMs)} ms`,
      ok: longestMs <= 50,
    });
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
