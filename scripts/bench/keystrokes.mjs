/** @typedef {{ changed: number, painted: number }} Times milliseconds from an input event */

/**
 * Presses keys as a person does, and times each until what is read in the page changes.
 * @param {import("@playwright/test").Page} page with the focus where the keys go
 * @param {readonly string[]} keys each of which changes what is read
 * @param {() => unknown} read runs in the page
 * @returns {Promise<Times[]>}
 */
export async function keystrokes(page, keys, read) {
  await page.evaluate(`(${String(watch)})(${String(read)})`);
  /** @type {Times[]} */
  const times = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => /** @type {any} */ (globalThis).nextChange()));
  }
  return times;
}

/**
 * Runs in the page: from each input event to the new reading, and to the end of the next frame.
 * @param {() => unknown} value what is read
 */
function watch(value) {
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
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["value"],
  });
  /** @type {any} */ (globalThis).nextChange = async () => {
    const times = await Promise.race([
      next,
      new Promise((_, failed) =>
        setTimeout(() => failed(new Error("nothing on the page changed")), 5000),
      ),
    ]);
    arm();
    return times;
  };
}
