import { expect, type Locator, type Page } from "@playwright/test";

/** The results that are marked up as data (DESIGN §4). */
const hooks = [
  "total-emissions",
  "total-energy",
  "range-low",
  "range-high",
  "embodied-emissions",
  "offset-cost",
  "restated-emissions",
] as const;

export type Hook = (typeof hooks)[number];

/** Arithmetic in another order may differ in the last digits, and nothing else may. */
const relative = 1e-9;

/** All results that are on the page. */
export function results(page: Page) {
  return page.locator(hooks.map((hook) => `[data-testid="${hook}"]`).join(", "));
}

/** The number of a result, as a script reads it. */
export async function valueOf(page: Page, hook: Hook): Promise<number> {
  return Number(await page.getByTestId(hook).getAttribute("value"));
}

export async function expectValue(page: Page, hook: Hook, expected: number): Promise<void> {
  await expect(async () => {
    const found = await valueOf(page, hook);
    expect(Math.abs(found / expected - 1), `${hook} is ${found}, not ${expected}`).toBeLessThan(
      relative,
    );
  }).toPass({ timeout: 5000, intervals: [20, 50, 100] });
}

/** The headline, in kg. */
export function expectTotal(page: Page, kg: number): Promise<void> {
  return expectValue(page, "total-emissions", kg);
}

/** The address holds the link, and nothing but it. */
export async function expectAddress(page: Page, link: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(link.slice(link.indexOf("#")));
}

/** The line of one fact, in the list of every figure behind the total. */
export function factOf(page: Page, name: RegExp): Locator {
  return page.getByRole("row").or(page.getByRole("listitem")).filter({ hasText: name }).first();
}

/** The page has drawn its form, and no number stands on it. */
export async function expectNoResult(page: Page): Promise<void> {
  await expect(page.getByLabel(/Hardware/).first()).toBeVisible();
  await expect(results(page)).toHaveCount(0);
}
