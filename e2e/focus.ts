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

/** Whether what has the focus shows it: an outline or shadow, of its own or of what is drawn in its place. */
export const focusShows = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const drawn = [at, at.nextElementSibling, at.parentElement, at.closest("label")];
    return drawn.some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
    });
  });

/** Whether the middle of what has the focus can be seen: inside the window and under nothing. */
export const focusInSight = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const label = at instanceof HTMLInputElement && at.type === "radio" ? at.closest("label") : at;
    const { left, top, width, height } = (label ?? at).getBoundingClientRect();
    const [x, y] = [
      left + Math.min(width, innerWidth) / 2,
      top + Math.min(height, innerHeight) / 2,
    ];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    const seen = document.elementFromPoint(x, y);
    return seen !== null && ((label ?? at).contains(seen) || seen.contains(label ?? at));
  });

/** Tabs on until what has the focus bears the name. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${name} cannot be reached by ${key}`);
}
