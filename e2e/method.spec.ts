import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openEverything } from "./form.ts";
import { tabTo } from "./focus.ts";
import { expectTotal, factOf, valueOf } from "./hooks.ts";
import { example } from "./links.ts";

test.describe.configure({ timeout: 60_000 });

const link = example.link.replace("#/", "#/method");
const parts = [
  "Formulas",
  "How sure",
  "Tables",
  "Checked against",
  "Other tools",
  "Learn",
  "Releases",
];

async function open(page: Page, part: string, at = link): Promise<void> {
  await page.goto(at);
  await page.getByRole("button", { name: part, exact: true }).click();
}

test("the figure is recomputed by hand from what the view prints", async ({ page }) => {
  await open(page, "Formulas");
  await expect(page.getByText("8 × 400 W × 336 h ÷ 1000").first()).toBeVisible();
  await expect(page.getByText(/1,236\.5 kWh × 418 gCO₂e\/kWh ÷ 1000/).first()).toBeVisible();
  await expectTotal(page, (8 * 400 * 336 * 1.15 * 418) / 1e6);
});

test("a fact of the calculator leads to its row, with source and year", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await openEverything(page);
  const fact = factOf(page, /Carbon intensity of/);
  await fact.getByRole("button", { name: /In the tables/ }).click();
  const marked = page.locator("tr[aria-current=true]");
  await expect(marked).toContainText("US-MIDA-PJM");
  await expect(marked).toContainText("418");
  await page.goBack();
  await expectTotal(page, example.kg);
});

test("a fact leads to what its term means", async ({ page }) => {
  await page.goto(example.link);
  await openEverything(page);
  await factOf(page, /^PUE/)
    .getByRole("button", { name: /What is this/ })
    .click();
  await expect(page.getByRole("article", { name: "PUE" })).toBeFocused();
});

test("tables are searched, sorted and shown to their end", async ({ page }) => {
  await open(page, "Tables");
  await expect(page.getByText("630 rows.")).toBeVisible();
  await page.getByLabel("Search this table").fill("a100 sxm4 40gb");
  await expect(page.getByText("1 of 630 rows")).toBeVisible();
  await page.getByLabel("Table", { exact: true }).selectOption("Grid zones");
  await expect(page.getByText("352 rows.")).toBeVisible();
  const head = page.getByRole("columnheader", { name: "g_per_kwh_2025" });
  await head.getByRole("button").click();
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("button", { name: "Show more (50)" }).click();
  await expect(page.locator("tbody tr")).toHaveCount(100);
});

test("every published case comes out right, and opens in the calculator", async ({ page }) => {
  await open(page, "Checked against");
  await expect(page.getByText("32 of 32 lie").or(page.getByText(/\d+ of 32 lie/))).toBeVisible();
  const row = page.getByRole("row", { name: /GPT-3, Patterson/ });
  await expect(row).toContainText("1.00");
  await row.getByRole("button", { name: /^Open GPT-3/ }).click();
  await expect(page.getByLabel(/^Hours/).first()).toHaveValue("355.2");
  expect(await valueOf(page, "total-emissions")).toBeCloseTo(553e3, -4);
});

test("the steps between the tools end at the figure above", async ({ page }) => {
  await open(page, "Other tools");
  const last = page.getByRole("row", { name: /^Wattprint, data centre/ });
  await expect(last).toContainText("517 kg");
  await expect(page.getByRole("row", { name: /^ML CO2 Impact/ })).toContainText("449 kg");
  await page.getByText("Every term of every convention").click();
  await expect(page.getByRole("row", { name: /carbontracker Data-centre/ })).toContainText("1.58");
});

test("what drives the range is a chart with the same figures as a table", async ({ page }) => {
  await open(page, "How sure");
  await expect(page.getByRole("img", { name: /Bars of the facts/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Mean draw when not given/ })).toContainText(
    "0.5 to 1",
  );
});

test("the release and its licences are told", async ({ page }) => {
  await open(page, "Releases");
  await expect(page.getByRole("row", { name: /^2026\.11/ })).toContainText(/draft|final/);
  await expect(page.getByText(/Open Database License/).last()).toBeVisible();
});

test("by keyboard: to a part, and through its table", async ({ page }) => {
  await page.goto(link);
  await tabTo(page, /^Tables$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Search this table/);
  await page.keyboard.type("h100 pcie");
  await expect(page.getByText(/of 630 rows have these words/)).toBeVisible();
});

test("without a figure every part says so and none breaks", async ({ page }) => {
  await page.goto("./#/method?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb");
  for (const part of parts) {
    await page.getByRole("button", { name: part, exact: true }).click();
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(link);
    for (const part of parts) {
      await page.getByRole("button", { name: part, exact: true }).click();
      await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      await axe();
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(sizes[0], part).toBe(sizes[1]);
    }
  });
}
