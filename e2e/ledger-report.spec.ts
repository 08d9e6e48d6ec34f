import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { another, example, threeWorkloads } from "./links.ts";

test.describe.configure({ timeout: 90_000 });

const preview = (page: Page) => page.getByRole("region", { name: /^Text of/ });
const report = (page: Page) => page.getByRole("region", { name: "Report the total" });

/** A ledger of some links, as who pastes them makes it. */
async function ledgerOf(page: Page, ...links: readonly string[]): Promise<void> {
  await page.goto("./#/ledger");
  await page.getByRole("button", { name: "Add from links" }).click();
  await page.getByLabel("Links, one on each line").fill(links.join("\n"));
  await page.getByRole("button", { name: "Look at these links" }).click();
  await page.getByRole("button", { name: /^Take (it|them|\d|one)/ }).click();
  await expect(page.getByTestId("ledger-emissions").or(report(page)).first()).toBeVisible();
}

const three = [example.link, another.link, threeWorkloads.link].map((link) => link.slice(2));

async function saved(page: Page, format: string): Promise<string> {
  await report(page)
    .getByRole("radio", { name: new RegExp(`^${format}`) })
    .check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download", exact: true }).click(),
  ]);
  return (await readFile(await download.path())).toString();
}

test("three experiments are reported with the total of the ledger", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ledgerOf(page, ...three);
  const kg = Number(await page.getByTestId("ledger-emissions").getAttribute("value"));
  expect(kg).toBeCloseTo(example.kg + another.kg + threeWorkloads.kg, 6);

  await page.getByRole("button", { name: "Write a report" }).click();
  const shown = await page.getByTestId("ledger-emissions").innerText();
  await expect(preview(page)).toContainText(`estimated at ${shown.trim()}`);
  await expect(preview(page)).toContainText("3 experiments");
  await expect(preview(page)).toContainText("dataset 2026.11");
  await expect(preview(page)).toContainText("has no single link");
  await expect(report(page)).toContainText("BoAmps describes one run");

  await page.getByLabel("Title", { exact: true }).fill("Ranker & 50% of_it");
  await expect(preview(page)).toContainText("“Ranker & 50% of_it”");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Plain text copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await preview(page).textContent());

  const json = JSON.parse(await saved(page, "JSON")) as {
    total: { emissions: { totalKg: number } };
    experiments: readonly unknown[];
  };
  expect(json.total.emissions.totalKg).toBe(kg);
  expect(json.experiments).toHaveLength(3);
  const csv = Papa.parse<Record<string, string>>((await saved(page, "CSV")).trim(), {
    header: true,
  });
  expect(csv.data).toHaveLength(5);
  const sum = csv.data.reduce((all, row) => all + Number(row["counted_kgco2e"]), 0);
  expect(sum).toBeCloseTo(kg, 6);
  expect(await saved(page, "LaTeX")).toContain(String.raw`Ranker \& 50\% of\_it`);
});

test("another boundary is another report, and the choice of a format is kept", async ({ page }) => {
  await ledgerOf(page, ...three);
  await page.getByRole("button", { name: "Write a report" }).click();
  await report(page)
    .getByRole("radio", { name: /^Markdown/ })
    .check();
  await page.getByRole("radio", { name: "Full", exact: true }).check();
  await expect(preview(page)).toContainText("boundary: full");
  const shown = await page.getByTestId("ledger-emissions").innerText();
  await expect(preview(page)).toContainText(`estimated at ${shown.trim()}`);
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await page.getByRole("radio", { name: /^TREC/ }).check();
  await page.getByRole("link", { name: "Ledger", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Preview: Markdown" })).toBeVisible();
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Preview: TREC statement" })).toBeVisible();
});

test("kinds that are not added up give no report, in words", async ({ page }) => {
  const market = "#/?v=1&d=2026.11&y=2025&hw=nvidia-l4&h=10&g=120&gk=market&at=grid/FR";
  await ledgerOf(page, three[0] ?? "", market);
  await page.getByRole("button", { name: "Write a report" }).click();
  await expect(report(page)).toContainText("Kinds are never added up");
  await expect(preview(page)).toHaveCount(0);
});

test("by keyboard: open the report, choose a format and copy", async ({ page }) => {
  await ledgerOf(page, ...three);
  await page.getByRole("button", { name: "Write a report" }).focus();
  await page.keyboard.press("Enter");
  await expect(preview(page)).toBeVisible();
  await tabTo(page, /^Plain text/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: "Preview: LaTeX" })).toBeVisible();
  await tabTo(page, /^Copy$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/copied|did not allow/).first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await ledgerOf(page, ...three);
    await page.getByRole("button", { name: "Write a report" }).click();
    for (const name of ["LaTeX", "Chart"]) {
      await report(page)
        .getByRole("radio", { name: new RegExp(`^${name}`) })
        .check();
      await expect(preview(page)).toBeVisible();
      await axe();
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(sizes[0], name).toBe(sizes[1]);
    }
  });
}
