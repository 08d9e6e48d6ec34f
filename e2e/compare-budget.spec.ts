import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";

const link = "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

const now = (page: Page) => page.getByTestId("budget-now");
const amount = (page: Page) => page.getByLabel("Budget", { exact: true });
const h100 = (page: Page) => page.locator('tr[data-hardware="nvidia-h100-sxm5-80gb"]');

async function openBudget(page: Page, at = link): Promise<void> {
  await page.goto(at);
  await page.getByRole("radio", { name: /^On what/ }).check({ force: true });
  await page.locator("summary", { hasText: "What a budget buys" }).click();
  await page.getByLabel("Search hardware").fill("h100 sxm");
}

test("50 kg buy a part of a run: device-hours, and epochs when told how many a run has", async ({
  page,
}) => {
  await openBudget(page);
  await amount(page).fill("50");
  // 50 ÷ 516.84864 kg of a run of 2,688 device-hours.
  await expect(now(page)).toContainText("50 kg CO₂e buys 0.0967 runs, which is 260 device-hours");
  await page.getByLabel("Epochs in one run").fill("100");
  await expect(now(page)).toContainText("260 device-hours or 9.67 epochs");
  await expect(page.getByRole("columnheader", { name: "Budget buys" })).toBeVisible();
  await expect(h100(page)).toContainText("0.175 runs");
  await expect(h100(page)).toContainText("17.5 epochs");
});

test("200 kWh, and 300 USD of removal at the price that is named", async ({ page }) => {
  await openBudget(page);
  await amount(page).fill("200");
  await page.getByLabel("Budget in").selectOption("kWh of electricity");
  await expect(now(page)).toContainText("200 kWh buys 0.161 runs");
  await amount(page).fill("300");
  await page.getByLabel("Budget in").selectOption("USD of dealing with it");
  // 300 USD at 160 per tonne are 1,875 kg.
  await expect(now(page)).toContainText("300 USD buys 3.62 runs");
  await expect(page.getByText("At 160 USD per tonne CO₂e (Biochar, 2024).")).toBeVisible();
});

test("what is no amount is told beside its field and kept, and no table shows a budget", async ({
  page,
}) => {
  await openBudget(page);
  await amount(page).fill("fifty");
  await expect(page.getByText("This is not a number.")).toBeVisible();
  await expect(amount(page)).toHaveAttribute("aria-invalid", "true");
  await expect(now(page)).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: "Budget buys" })).toHaveCount(0);
  await page.getByRole("radio", { name: /^When/ }).check({ force: true });
  await page.getByRole("radio", { name: /^On what/ }).check({ force: true });
  await expect(amount(page)).toHaveValue("fifty");
  await amount(page).fill("0");
  await expect(page.getByText("This must be above 0")).toBeVisible();
});

test("where nothing is emitted the budget has no limit, and says so", async ({ page }) => {
  await openBudget(page, `${link}&g=0`);
  await amount(page).fill("50");
  await expect(now(page)).toHaveText(
    "As the experiment stands there is no limit: it emits nothing.",
  );
  await expect(page.getByText(/Infinity|NaN/)).toHaveCount(0);
});

test("of several workloads the whole experiment is what is bought", async ({ page }) => {
  await openBudget(page, `${link}&hw.2=nvidia-v100-sxm2-32gb&n.2=4&h.2=100&at.2=grid/FR`);
  await amount(page).fill("5000");
  await expect(now(page)).toContainText(/buys this experiment \d\.\d+ times/);
});

test("by keyboard, in the light and in the dark, and 320 pixels wide", async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(link);
  await page.getByRole("radio", { name: /^On what/ }).check({ force: true });
  await expect(page.getByRole("heading", { name: /same work on other hardware/i })).toBeVisible();
  await tabTo(page, /^What a budget buys/);
  await page.keyboard.press("Enter");
  await expect(amount(page)).toBeVisible();
  await tabTo(page, /^Budget$/);
  await page.keyboard.type("50");
  await expect(now(page)).toContainText("0.0967 runs");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axe();
  }
  const sizes = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(sizes[0]).toBe(sizes[1]);
});
