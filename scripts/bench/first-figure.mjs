import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../serve.mjs";
import { inMs, median } from "./figures.mjs";

const visits = 9;
const barePage =
  '<!doctype html><title>Bare</title><data data-testid="total-emissions" value="1">1 kg</data>';

/**
 * From the start of the navigation to the total being in the page, by the page's own clock; each visit in a new
 * context, so without a cache. The floor is a page of one element.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function firstFigure({ browser, link }) {
  const folder = mkdtempSync(join(tmpdir(), "wattprint-bare-"));
  writeFileSync(join(folder, "index.html"), barePage);
  const bare = await serve({ folder });
  try {
    const floor = await medianVisit(browser, bare.url);
    const measured = await medianVisit(browser, link);
    return [
      {
        what: `navigation to first figure, median of ${visits}`,
        budget: "≤ 400 ms",
        measured: inMs(measured),
        floor: inMs(floor),
        ok: measured <= 400,
      },
    ];
  } finally {
    await bare.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 */
async function medianVisit(browser, url) {
  const times = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(noteFirstFigure);
    await page.goto(url);
    const shown = await page.waitForFunction(
      () => /** @type {any} */ (globalThis).firstFigureAt,
      undefined,
      { timeout: 10_000 },
    );
    times.push(Number(await shown.jsonValue()));
    await context.close();
  }
  return median(times);
}

/** Runs in the page, before anything of the page does. */
function noteFirstFigure() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[data-testid=total-emissions]")) return;
    /** @type {any} */ (globalThis).firstFigureAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
