import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** What the tests of the ledger do and read, in the words of the page. */
export const rows = (page: Page) => page.getByTestId("ledger-table").locator("tr[data-entry]");

/** Emissions of the entries that are shown, kg, unrounded. */
export const figures = (page: Page) =>
  page
    .getByTestId("entry-emissions")
    .evaluateAll((all) => all.map((figure) => Number(figure.getAttribute("value"))));

export async function totalOf(page: Page): Promise<number> {
  return Number(await page.getByTestId("ledger-emissions").getAttribute("value"));
}

/** The total, once it is what it should be. */
export async function expectLedgerTotal(page: Page, kg: number): Promise<void> {
  await expect(async () => {
    expect(Math.abs((await totalOf(page)) / kg - 1)).toBeLessThan(1e-9);
  }).toPass({ timeout: 5000, intervals: [20, 50, 100] });
}

export async function openLedger(page: Page, link = "#/"): Promise<void> {
  await page.goto(link.replace(/^(\.\/)?#\/\??/, "./#/ledger?"));
  await expect(
    page.getByRole("button", { name: "Add the experiment of the calculator" }),
  ).toBeVisible();
}

export async function addCalculated(page: Page, details: Record<string, string> = {}) {
  await page.getByRole("button", { name: "Add the experiment of the calculator" }).click();
  const form = page.getByRole("form", { name: "Add the experiment of the calculator" });
  for (const [label, text] of Object.entries(details)) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") {
      await field.selectOption(text);
    } else await field.fill(text);
  }
  await form.getByRole("button", { name: "Add this entry" }).click();
}

export async function addLinks(page: Page, links: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Add from links" }).click();
  await page.getByLabel("Links, one on each line").fill(links.join("\n"));
  await page.getByRole("button", { name: "Look at these links" }).click();
  await page.getByRole("button", { name: /^Take (\d|one)/ }).click();
}

export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("Open a ledger or a report")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** What was last done, as the page says it. */
export const said = (page: Page) => page.locator("#ledger-said");
