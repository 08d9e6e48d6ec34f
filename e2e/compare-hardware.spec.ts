import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, focusShows, tabTo } from "./focus.ts";
import { valueOf } from "./hooks.ts";

/** Two weeks of 8 A100 in Virginia. */
const link = "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";
const h100 = "nvidia-h100-sxm5-80gb";

const table = (page: Page) => page.getByTestId("hardware-table");
const rows = (page: Page) => table(page).locator("tr[data-hardware]");
const row = (page: Page, id: string) => table(page).locator(`tr[data-hardware="${id}"]`);
const present = (page: Page) => table(page).locator("tr[aria-current]");
const emissionsOf = (page: Page) =>
  rows(page)
    .getByTestId("hardware-emissions")
    .evaluateAll((figures) => figures.map((figure) => Number(figure.getAttribute("value"))));

async function open(page: Page, at = link): Promise<void> {
  await page.goto(at);
  await page.getByRole("radio", { name: /^On what/ }).check({ force: true });
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel("Search hardware").fill(text);
}

test("twenty parts are shown from the lowest on, the present one marked, the rest on request", async ({
  page,
}) => {
  await open(page);
  await expect(rows(page)).toHaveCount(20);
  const first = await emissionsOf(page);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
  await expect(present(page)).toHaveCount(1);
  await expect(present(page)).toContainText("NVIDIA A100 SXM4 40GB");
  await expect(present(page)).toContainText("312 TFLOPS");
  await page.getByRole("button", { name: "Show more (20)" }).click();
  await expect(rows(page)).toHaveCount(40);
  await expect(page.getByText(/A first approximation.*dense FP16 or BF16/)).toBeVisible();
});

test("the same work takes 8 H100 106 hours, and its figure is the calculator's once taken", async ({
  page,
}) => {
  await open(page);
  await search(page, "h100 sxm");
  await expect(row(page, h100)).toContainText("106 h");
  await expect(row(page, h100)).toContainText("640 GB together");
  await expect(row(page, h100).getByRole("link", { name: /data sheet/ })).toBeVisible();
  const figure = row(page, h100).getByTestId("hardware-emissions");
  const kg = Number(await figure.getAttribute("value"));
  await row(page, h100).getByRole("button", { name: "Take NVIDIA H100 SXM5 80GB" }).click();
  await expect(page).toHaveURL(/hw=nvidia-h100-sxm5-80gb&n=8&h=105\.9/);
  await expect(present(page)).toContainText("NVIDIA H100 SXM5 80GB");
  await expect(page.getByText(/The workload is now on 8 × NVIDIA H100/)).toBeVisible();
  expect(await valueOf(page, "total-emissions")).toBe(kg);
  await page.goBack();
  await expect(present(page)).toContainText("NVIDIA A100");
  expect(Number(await present(page).getByTestId("hardware-emissions").getAttribute("value"))).toBe(
    await valueOf(page, "total-emissions"),
  );
});

test("fewer devices that hold the memory take longer, and memory can be asked for", async ({
  page,
}) => {
  await open(page);
  await search(page, "h100 sxm");
  await page.getByRole("radio", { name: /^As few as/ }).check({ force: true });
  await expect(row(page, h100).locator("td").first()).toContainText("4320 GB together");
  await expect(row(page, h100)).toContainText("212 h");
  const memory = page.getByLabel("Memory needed, all devices together");
  await memory.fill("500");
  await expect(row(page, h100).locator("td").first()).toContainText("7560 GB together");
  await memory.fill("half a terabyte");
  await expect(page.getByText("This is not a number.")).toBeVisible();
  await expect(memory).toHaveAttribute("aria-invalid", "true");
  await expect(memory).toHaveValue("half a terabyte");
  await expect(table(page)).toHaveCount(0);
});

test("buying pays back within months in Virginia, and not within their life in Sweden", async ({
  page,
}) => {
  await open(page);
  await expect(page.getByTestId("newer")).toContainText("Newer is not always better");
  await search(page, "h100 sxm");
  await expect(row(page, h100)).toContainText(/after 3\.\d months in constant use/);
  await search(page, "v100 sxm2 32");
  await expect(row(page, "nvidia-v100-sxm2-32gb")).toContainText("never");
  await page.goto("about:blank");
  await open(page, link.replace("aws/us-east-1", "grid/SE-SE3"));
  await search(page, "h100 sxm");
  await expect(row(page, h100)).toContainText("not within its life");
  await expect(row(page, h100)).toContainText("30,660 h");
});

test("filters and orders", async ({ page }) => {
  await open(page);
  await page.getByLabel("Maker").selectOption("Google");
  await expect(rows(page)).toHaveCount(8);
  await page.getByLabel("Order").selectOption("Newest");
  await expect(rows(page).first()).toContainText("2025");
  await page.getByLabel("Kind").selectOption("GPUs");
  await expect(page.getByText("No part passes these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(rows(page)).toHaveCount(20);
  await page.getByLabel("Sold as").selectOption("In laptops");
  await expect(page.getByText(/of 217 other parts pass/)).toBeVisible();
});

test("what was measured is set aside on others, and the present part is counted alike too", async ({
  page,
}) => {
  await open(page, `${link}&u=60`);
  await expect(present(page)).toHaveCount(2);
  await expect(present(page).last()).toContainText("now, counted as the others");
  await expect(page.getByText(/Your mean draw belongs to the present hardware/)).toBeVisible();
});

test("the column with manufacture gives way where that is what is counted", async ({ page }) => {
  await open(page);
  const full = page.getByRole("columnheader", { name: "With host and manufacture", exact: true });
  await expect(full).toHaveCount(1);
  await page.goto("about:blank");
  await open(page, `${link}&b=full`);
  await expect(rows(page)).toHaveCount(20);
  await expect(full).toHaveCount(0);
  await expect(rows(page).first()).toContainText("of it manufacture");
});

test("a part is pinned beside the sites, and says that a pin holds no work", async ({ page }) => {
  await open(page);
  await search(page, "h100 sxm");
  await row(page, h100)
    .getByRole("button", { name: /^Pin NVIDIA H100/ })
    .click();
  await expect(page).toHaveURL(/pin=:nvidia-h100-sxm5-80gb/);
  await expect(page.getByText(/not for the same work/)).toBeVisible();
});

test("of several workloads one is chosen, and the others stay as they are", async ({ page }) => {
  await open(page, `${link}&hw.2=nvidia-v100-sxm2-32gb&n.2=4&h.2=100&at.2=grid/FR`);
  await page.getByLabel("Workload to put on other hardware").selectOption("1");
  await expect(present(page)).toContainText("V100");
  await search(page, "h100 sxm");
  await row(page, h100)
    .getByRole("button", { name: /^Take / })
    .click();
  await expect(page).toHaveURL(/hw=nvidia-a100-sxm4-40gb&n=8&h=336.*hw\.2=nvidia-h100-sxm5-80gb/);
});

test("hardware without a peak asks for one; without hours or a site the view says what lacks", async ({
  page,
}) => {
  await open(page, "./#/compare?v=1&d=2026.11&y=2025&hw=custom&w=300&n=4&h=100&at=grid/DE");
  await expect(page.getByText(/Give the peak of the present device/)).toBeVisible();
  await page.getByLabel("Peak of one present device").fill("100");
  await expect(rows(page)).toHaveCount(20);
  await expect(present(page)).toContainText("your figure");
  await page.goto("about:blank");
  await open(page, "./#/compare?v=1&d=2026.11&y=2025&kwh=100&hw=nvidia-h100-sxm5-80gb&at=grid/DE");
  await expect(page.getByText(/Give the hours of a run in the calculator/)).toBeVisible();
  await page.goto("about:blank");
  await open(page, "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=10");
  await expect(page.getByText(/The experiment has no total yet/)).toBeVisible();
});

test("old parts are compared by FP32, and that is said", async ({ page }) => {
  await open(page, "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-k80&n=2&h=100&at=grid/DE");
  await expect(page.getByText(/no 16-bit peak in the tables/)).toBeVisible();
  await expect(present(page)).toContainText("8.73 TFLOPS");
});

test("by keyboard: search, take, and go on from the title", async ({ page }) => {
  await open(page);
  await expect(rows(page).first()).toBeVisible();
  await tabTo(page, /^Search hardware/);
  await page.keyboard.type("h100 sxm");
  await expect(row(page, h100)).toBeVisible();
  await expect(rows(page)).not.toHaveCount(20);
  await tabTo(page, /^Take$/);
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/hw=nvidia-a100/);
  expect(await focused(page)).toBe("The same work on other hardware");
});

for (const width of [320, 768, 1440]) {
  test(`the page never scrolls sideways, and axe finds nothing, ${width} px wide`, async ({
    page,
    axe,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${link}&u=60`);
    await expect(rows(page)).toHaveCount(20);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(sizes[0]).toBe(sizes[1]);
      await axe();
    }
  });
}
