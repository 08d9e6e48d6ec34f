import { inMs, median, quantile } from "./figures.mjs";

const keys = 50;
const total = "[data-testid=total-emissions]";

/**
 * Real key presses in the hours field, as a person types: a digit at the end, and back.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function input({ browser, link }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForSelector(total, { timeout: 10_000 });
  const hours = page.getByLabel(/^Hours/).first();
  await hours.click({ timeout: 10_000 });
  await page.keyboard.press("End");
  await page.evaluate(watchTotal, total);

  /** @type {{ changed: number, painted: number }[]} */
  const times = [];
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 2 === 0 ? String(1 + (key % 9)) : "Backspace");
    times.push(await page.evaluate(() => /** @type {any} */ (globalThis).nextTotal()));
  }
  await context.close();

  const changed = times.map((time) => time.changed);
  const painted = times.map((time) => time.painted);
  return [
    {
      what: `input event to changed total in the page, median and p95 of ${keys}`,
      budget: "≤ 16 ms, ≤ 32 ms",
      measured: `${inMs(median(changed))}, ${inMs(quantile(changed, 0.95))}`,
      ok: median(changed) <= 16 && quantile(changed, 0.95) <= 32,
    },
    {
      what: "the same until the frame that shows it is painted (frames come every 16.7 ms)",
      budget: "≤ 16 ms, ≤ 32 ms",
      measured: `${inMs(median(painted))}, ${inMs(quantile(painted, 0.95))}`,
      ok: median(painted) <= 16 && quantile(painted, 0.95) <= 32,
    },
  ];
}

/**
 * Runs in the page: from each input event to the total's new value, and to the end of the next frame.
 * @param {string} selector
 */
function watchTotal(selector) {
  const value = () => document.querySelector(selector)?.getAttribute("value");
  let before = value();
  let start = 0;
  /** @type {(times: { changed: number, painted: number }) => void} */
  let done = () => {};
  /** @type {Promise<{ changed: number, painted: number }>} */
  let next;
  const arm = () => {
    next = new Promise((resolve) => (done = resolve));
  };
  arm();
  addEventListener("input", () => (start = performance.now()), { capture: true });
  new MutationObserver(() => {
    const now = value();
    if (now === undefined || now === before) return;
    before = now;
    const changed = performance.now() - start;
    requestAnimationFrame(() => {
      // A message arrives after the frame that the callback belongs to.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () =>
        done({ changed, painted: performance.now() - start }),
      );
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ["value"] });
  /** @type {any} */ (globalThis).nextTotal = async () => {
    const times = await Promise.race([
      next,
      new Promise((_, failed) =>
        setTimeout(() => failed(new Error("the total did not change")), 5000),
      ),
    ]);
    arm();
    return times;
  };
}
