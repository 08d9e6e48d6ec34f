import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, tabTo } from "./focus.ts";

const link = "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1";

const suggestions = (page: Page) =>
  page.getByRole("region", { name: "What moving would save" }).getByRole("listitem");

test("the cleanest region of the provider on the continent is in sight, with the saving", async ({
  page,
}) => {
  await page.goto(link);
  const continent = suggestions(page).filter({ hasText: "On the same continent" });
  await expect(continent).toContainText("ca-central-1 (Montreal, Canada)");
  await expect(continent).toContainText("saves 813 kg CO₂e (90%)");
  const box = await continent.boundingBox();
  expect(box?.y).toBeLessThan(900);
});

test("a suggestion is taken with one click, told, and undone by Back", async ({ page }) => {
  await page.goto(link);
  await page.getByRole("button", { name: /^Take it: .*ca-central-1/ }).click();
  await expect(page).toHaveURL(/at=aws\/ca-central-1/);
  await expect(page.getByText(/The experiment is now at .*ca-central-1/)).toBeAttached();
  await page.goBack();
  await expect(page).toHaveURL(/at=aws\/us-east-1/);
});

test("the offer of any provider follows the filters", async ({ page }) => {
  await page.goto(link);
  const any = suggestions(page).filter({ hasText: "Of any provider" });
  await expect(any).toContainText("europe-north2");
  await page.getByLabel("Data stays in").selectOption("Canada");
  await expect(any).toContainText("Canada");
});

test("who is at the lowest is told so", async ({ page }) => {
  await page.goto(link.replace("aws/us-east-1", "gcp/europe-north2"));
  await expect(page.getByText(/is the best choice by all of these/)).toBeVisible();
});

test("by keyboard: a suggestion is taken, and the focus stays in the part", async ({ page }) => {
  await page.goto(link);
  await expect(suggestions(page).first()).toBeVisible();
  await tabTo(page, /^Take it/);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/aws\/us-east-1/);
  expect(await focused(page)).toBe("What moving would save");
});
