import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import { focused, tabTo } from "./focus.ts";
import { expectTotal, valueOf } from "./hooks.ts";

const link = "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1";

const rows = (page: Page) => page.getByTestId("site-table").locator("tr[data-site]");
const row = (page: Page, site: string) => page.locator(`tr[data-site="${site}"]`);
const emissionsOf = (page: Page) =>
  page
    .getByTestId("site-emissions")
    .evaluateAll((figures) => figures.map((figure) => Number(figure.getAttribute("value"))));

async function open(page: Page, at = link): Promise<void> {
  await page.goto(at);
  await expect(rows(page).first()).toBeVisible();
}

test("every site is ranked, the first fifty are shown, and the rest on request", async ({
  page,
}) => {
  await open(page);
  await expect(rows(page)).toHaveCount(50);
  const first = await emissionsOf(page);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
  await page.getByRole("button", { name: "Show more (50)" }).click();
  await expect(rows(page)).toHaveCount(100);
  await expect(page.getByText(/^739 sites/)).toBeVisible();
});

test("a figure of the table is the calculator's once the site is taken, to the last digit", async ({
  page,
}) => {
  await open(page);
  for (const site of ["gcp/europe-west9", "aws/ca-central-1", "grid/IS"]) {
    await page.getByLabel("Search sites").fill(site);
    const figure = row(page, site).getByTestId("site-emissions");
    const kg = Number(await figure.getAttribute("value"));
    await row(page, site)
      .getByRole("button", { name: /^Take / })
      .click();
    await expect(page).toHaveURL(new RegExp(`at=${site}`));
    expect(await valueOf(page, "total-emissions")).toBe(kg);
    await page.getByRole("link", { name: "Calculator", exact: true }).click();
    await expect(page.getByLabel(/^Hours/).first()).toBeVisible();
    expect(await valueOf(page, "total-emissions")).toBe(kg);
    await page.goBack();
    await expect(rows(page).first()).toBeVisible();
  }
});

test("taking a site is undone by Back", async ({ page }) => {
  await open(page);
  const before = await valueOf(page, "total-emissions");
  await rows(page)
    .first()
    .getByRole("button", { name: /^Take / })
    .click();
  await expect(page).not.toHaveURL(/aws\/us-east-1/);
  await page.goBack();
  await expectTotal(page, before);
});

test("the site it is at now is marked, by more than colour", async ({ page }) => {
  await open(page);
  await page.getByLabel("Search sites").fill("us-east-1 amazon");
  await expect(row(page, "aws/us-east-1")).toHaveAttribute("aria-current", "true");
  await expect(row(page, "aws/us-east-1")).toContainText("now here");
});

test("filters narrow the table together, and are cleared at once", async ({ page }) => {
  await open(page);
  await page.getByLabel("Provider", { exact: true }).selectOption("Google Cloud");
  await page.getByLabel("Data stays in").selectOption("EU and EEA");
  await expect(page.getByText(/of 739 sites pass/)).toBeVisible();
  const sites = await rows(page).evaluateAll((all) => all.map((one) => one.dataset["site"]));
  expect(sites.length).toBeGreaterThan(3);
  expect(sites.every((site) => site?.startsWith("gcp/europe-"))).toBe(true);
  await page.getByLabel("Search sites").fill("antarctica");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(rows(page)).toHaveCount(50);
});

test("a press on a column sorts by it, another the other way round", async ({ page }) => {
  await open(page);
  const head = page.getByRole("columnheader", { name: /^Carbon intensity/ });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const [dirtiest] = await emissionsOf(page);
  await page
    .getByRole("columnheader", { name: /^Emissions/ })
    .getByRole("button")
    .click();
  const [cleanest] = await emissionsOf(page);
  expect(cleanest).toBeLessThan(dirtiest ?? 0);
});

test("what is shown is saved as CSV, in its order, with every figure unrounded", async ({
  page,
}) => {
  await open(page);
  await page.getByLabel("Provider", { exact: true }).selectOption("Amazon Web Services");
  await expect(page.getByText(/of 739 sites pass/)).toBeVisible();
  const shown = await emissionsOf(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save these as CSV" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(data.slice(0, shown.length).map((line) => Number(line["emissions_kgco2e"]))).toEqual(
    shown,
  );
  expect(data.every((line) => line["site"]?.startsWith("aws/"))).toBe(true);
});

test("an own intensity stays with its site, and is ranked as your figure", async ({ page }) => {
  await open(page, `${link}&g=50`);
  await page.getByLabel("Search sites").fill("us-east-1 amazon");
  await expect(row(page, "aws/us-east-1")).toContainText("your figure");
  const there = row(page, "aws/us-east-1").getByTestId("site-emissions");
  expect(Number(await there.getAttribute("value"))).toBe(await valueOf(page, "total-emissions"));
  await page.getByLabel("Search sites").fill("us-east-2 amazon");
  await expect(row(page, "aws/us-east-2")).not.toContainText("your figure");
});

test("an own intensity of another kind is never ranked, and says why", async ({ page }) => {
  await open(page, `${link}&g=0&gk=market`);
  await page.getByText(/sites are not ranked/).click();
  await expect(page.getByText(/us-east-1.*your figure for it is market-based/)).toBeVisible();
  await page.getByLabel("Search sites").fill("us-east-1 amazon");
  await expect(row(page, "aws/us-east-1")).toHaveCount(0);
});

test("measured energy goes along, whatever it covers", async ({ page }) => {
  for (const scope of ["acc", "it", "meter", "wall"]) {
    await page.goto("about:blank");
    await open(page, `./#/compare?v=1&d=2026.11&y=2025&kwh=1075.2&ks=${scope}&at=grid/DE`);
    await page.getByLabel("Search sites").fill("grid/DE");
    const there = row(page, "grid/DE").getByTestId("site-emissions");
    expect(Number(await there.getAttribute("value"))).toBe(await valueOf(page, "total-emissions"));
  }
});

test("only the workloads of one site move when told so", async ({ page }) => {
  await open(page, `${link}&hw.2=nvidia-h100-sxm5-80gb&n.2=8&h.2=336&at.2=grid/PL`);
  const before = await emissionsOf(page);
  await page.getByRole("radio", { name: /Only those at Amazon/ }).check({ force: true });
  await expect.poll(async () => (await emissionsOf(page))[0]).toBeGreaterThan((before[0] ?? 0) * 5);
  await rows(page)
    .first()
    .getByRole("button", { name: /^Take / })
    .click();
  await expect(page).toHaveURL(/at\.2=grid\/PL/);
});

test("a job without a site is ranked before it is launched", async ({ page }) => {
  await open(page, "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=336");
  await expect(rows(page)).toHaveCount(50);
  await expect(page.getByText("No figure yet").first()).toBeVisible();
});

test("without hours there is nothing to compare, and the view says what lacks", async ({
  page,
}) => {
  await page.goto("./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&at=grid/FR");
  await expect(page.getByText(/lacks its hardware, its hours/)).toBeVisible();
  await expect(page.getByTestId("site-table")).toHaveCount(0);
});

test("a site is pinned and let go from its row, and the link keeps it", async ({ page }) => {
  await open(page);
  await page.getByLabel("Search sites").fill("ca-central-1 amazon");
  const pin = row(page, "aws/ca-central-1").getByRole("button", { name: /^Pin / });
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/pin=aws\/ca-central-1/);
  await pin.click();
  await expect(page).not.toHaveURL(/pin=/);
});

test("a budget says for every site how much of the job it buys", async ({ page }) => {
  await open(page);
  await page.getByText("What a budget buys").click();
  await page.getByLabel("Budget", { exact: true }).fill("50");
  const first = rows(page).first();
  const kg = Number(await first.getByTestId("site-emissions").getAttribute("value"));
  // Rounded down: what it buys is never more than it pays for.
  const runs = 50 / kg;
  await expect(page.getByRole("columnheader", { name: "Budget buys" })).toBeVisible();
  await expect(first).toContainText(String(Math.floor(runs * 100) / 100));
});

test("by keyboard: search, sort, take", async ({ page }) => {
  await open(page);
  await tabTo(page, /^Search sites/);
  await page.keyboard.type("ca-central-1");
  await expect(rows(page)).toHaveCount(1);
  await tabTo(page, /^PUE/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: /^PUE/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await tabTo(page, /^Take/);
  expect(await focused(page)).toBe("Take");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=aws\/ca-central-1/);
});

test("the page never scrolls sideways", async ({ page }) => {
  await open(page);
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0], `${width} px`).toBe(sizes[1]);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page);
    // A few rows are as good as fifty, which axe reads for half a minute.
    await page.getByLabel("Search sites").fill("amazon canada");
    await page.getByText("More filters").click();
    await expect(rows(page)).not.toHaveCount(50);
    await axe();
  });
}
