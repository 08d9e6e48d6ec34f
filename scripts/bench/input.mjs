import { inMs, median, quantile } from "./figures.mjs";
import { keystrokes } from "./keystrokes.mjs";

const keys = 50;

/** A digit at the end, and back. */
const digits = Array.from({ length: keys }, (_, key) =>
  key % 2 === 0 ? String(1 + (key % 9)) : "Backspace",
);

/** Three letters, each of which narrows the table, and back. */
const searched = Array.from({ length: 8 }, () => [
  "p",
  "a",
  "r",
  ...Array(3).fill("Backspace"),
]).flat();

/**
 * Real key presses in the hours field, and in the search of the table of sites.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function input({ browser, link }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForSelector("[data-testid=total-emissions]", { timeout: 10_000 });
  await page
    .getByLabel(/^Hours/)
    .first()
    .click({ timeout: 10_000 });
  await page.keyboard.press("End");
  const hours = await keystrokes(page, digits, () =>
    document.querySelector("[data-testid=total-emissions]")?.getAttribute("value"),
  );

  await page.goto("about:blank");
  await page.goto(link.replace("#/?", "#/compare?"));
  await page.getByLabel("Search sites").click({ timeout: 10_000 });
  await page.waitForLoadState("networkidle");
  const search = await keystrokes(page, searched, () => {
    const rows = [...document.querySelectorAll("[data-testid=site-table] tr[data-site]")];
    return rows.map((site) => site.getAttribute("data-site")).join();
  });
  await context.close();

  return [
    ...rowsOf("input event to changed total in the page", hours),
    ...rowsOf("keystroke in the search of 739 sites to the narrowed table", search),
  ];
}

/**
 * @param {string} what
 * @param {import("./keystrokes.mjs").Times[]} times
 */
function rowsOf(what, times) {
  const changed = times.map((time) => time.changed);
  const painted = times.map((time) => time.painted);
  return [row(`${what}, median and p95 of ${times.length}`, changed), row(untilPainted, painted)];
}

const untilPainted =
  "the same until the frame that shows it is painted (frames come every 16.7 ms)";

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function row(what, times) {
  return {
    what,
    budget: "≤ 16 ms, ≤ 32 ms",
    measured: `${inMs(median(times))}, ${inMs(quantile(times, 0.95))}`,
    ok: median(times) <= 16 && quantile(times, 0.95) <= 32,
  };
}
