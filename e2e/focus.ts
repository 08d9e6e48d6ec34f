import type { Page } from "@playwright/test";

/** The name of what has the focus, as it is on the screen. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "";
    const labels =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
    return (
      (labels?.[0]?.textContent ?? at.textContent ?? "").trim() ||
      at.getAttribute("aria-label") ||
      at.tagName
    );
  });

/** Whether what has the focus shows it: an outline, of its own or of the frame that is drawn around it. */
export const focusShows = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const around = at.parentElement;
    const drawn = [at, around, around?.parentElement ?? null, at.closest("label")];
    return drawn.some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
  });

/** Whether what has the focus can be seen: a third of its part inside the window, at least, is under nothing. */
export const focusInSight = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const isDrawnByLabel = at instanceof HTMLInputElement && /radio|checkbox|file/.test(at.type);
    const drawn = (isDrawnByLabel ? at.closest("label") : null) ?? at;
    const box = drawn.getBoundingClientRect();
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (left >= right || top >= bottom) return false;
    const parts = [1, 3, 5, 7, 9].map((part) => part / 10);
    const seen = parts.flatMap((across) =>
      parts.map((down) =>
        document.elementFromPoint(left + across * (right - left), top + down * (bottom - top)),
      ),
    );
    const own = seen.filter((one) => one !== null && (drawn.contains(one) || one.contains(drawn)));
    return own.length >= seen.length / 3;
  });

/** Tabs on until what has the focus bears the name. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${name} cannot be reached by ${key}`);
}
