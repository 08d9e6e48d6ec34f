import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { expectTotal, valueOf } from "./hooks.ts";

const virginia = "hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";
const at = (year: number, job = virginia) => `./#/compare?v=1&d=2026.11&y=${year}&${job}`;

const rows = (page: Page) => page.getByTestId("year-table").locator("tr[data-year]");
const row = (page: Page, year: number) => page.locator(`tr[data-year="${year}"]`);
const kgOf = async (page: Page, year: number) =>
  Number(await row(page, year).getByTestId("year-emissions").getAttribute("value"));

test("the trend of the grid and the experiment of every year stand side by side", async ({
  page,
}) => {
  await page.goto(at(2025));
  await expect(rows(page)).toHaveCount(5);
  await expect(
    page.getByRole("img", {
      name: /Carbon intensity of PJM.*439 g\/kWh in 2021.*418 g\/kWh in 2025/,
    }),
  ).toBeVisible();
  await expect(row(page, 2021)).toContainText("439");
  await expect(row(page, 2021)).toContainText("measured");
  await expect(row(page, 2021)).toContainText("26 kg CO₂e more");
  await expect(row(page, 2025)).toHaveAttribute("aria-current", "true");
  // 1 075.2 kWh × 1.15 × 439 g/kWh
  expect(await kgOf(page, 2021)).toBeCloseTo(542.81472, 9);
});

test("a year has the calculator's figure once it is taken, and Back undoes that", async ({
  page,
}) => {
  await page.goto(at(2025));
  const before = await valueOf(page, "total-emissions");
  const kg = await kgOf(page, 2021);
  await row(page, 2021).getByRole("button", { name: "Use 2021" }).click();
  await expect(page).toHaveURL(/y=2021/);
  await expect(page.getByText("The year of the run is now 2021. Back undoes it.")).toBeFocused();
  expect(await valueOf(page, "total-emissions")).toBe(kg);
  await expect(row(page, 2021)).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expectTotal(page, before);
});

test("a run before the first factor takes the nearest, and the table says so", async ({ page }) => {
  await page.goto(at(2019));
  await expect(rows(page)).toHaveCount(6);
  await expect(row(page, 2019)).toContainText("of 2021, the nearest");
  await expect(page.getByText(/A run of 2019 takes the nearest/)).toBeVisible();
});

test("two grids have a trend each, and one total", async ({ page }) => {
  const second = "&hw.2=nvidia-v100-sxm2-16gb&h.2=100&at.2=grid/FR";
  await page.goto(at(2025, virginia + second));
  await expect(page.getByRole("img", { name: /^Carbon intensity of/ })).toHaveCount(2);
  await expect(page.getByRole("columnheader", { name: "France, g/kWh" })).toBeVisible();
  expect(await kgOf(page, 2025)).toBe(await valueOf(page, "total-emissions"));
});

test("an intensity of one's own does not change with the year", async ({ page }) => {
  await page.goto(at(2025, `${virginia}&g=100`));
  await expect(page.getByText(/does not change with the year/)).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test("by keyboard: to another year", async ({ page }) => {
  await page.goto(at(2025));
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole("region", { name: /Table of years/ }).focus();
  await tabTo(page, /^Use 2023/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/y=2023/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(at(2019));
    await expect(rows(page)).toHaveCount(6);
    await axe();
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
  });
}
