import type { Page } from "@playwright/test";

/** A new visit, which brings nothing of the last one but what the browser keeps. */
export async function visit(page: Page, link = "./"): Promise<void> {
  await page.goto("about:blank");
  await page.goto(link);
}
