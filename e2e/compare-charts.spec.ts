import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, tabTo } from "./focus.ts";
import { valueOf } from "./hooks.ts";

const link = "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1";

const charts = (page: Page) => page.getByRole("region", { name: "The same sites, drawn" });
const bars = (page: Page) => page.getByRole("img", { name: /^Bars of the emissions/ });
const map = (page: Page) => page.getByRole("img", { name: /^Map of/ });
const place = (page: Page) => page.getByLabel("Place on the map");

async function open(page: Page, at = link): Promise<void> {
  await page.goto(at);
  await expect(page.locator("tr[data-site]").first()).toBeVisible();
}

async function openBars(page: Page): Promise<void> {
  await page.getByText("Bar chart of the lowest").click();
  await expect(bars(page).locator("rect[data-current]").first()).toBeVisible();
}

async function openMap(page: Page): Promise<void> {
  await page.locator("summary", { hasText: /^Map$/ }).click();
  await expect(map(page).locator("path")).toBeVisible();
}

/** The middle of the circle of a place, on the page. */
async function clickPlace(page: Page, name: RegExp): Promise<void> {
  const circle = map(page).locator("circle", { has: page.locator("title", { hasText: name }) });
  const box = await circle.boundingBox();
  if (box === null) throw new Error(`no circle of ${name}`);
  await circle.click({ position: { x: box.width / 2, y: box.height / 2 }, force: true });
}

test("neither chart nor map is fetched before it is opened, and the land comes with the map", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page);
  const has = (part: string) => fetched.some((url) => url.includes(`/${part}-`));
  expect([has("Bars"), has("SiteMap"), has("Land")]).toEqual([false, false, false]);
  await openBars(page);
  expect([has("Bars"), has("SiteMap"), has("Land")]).toEqual([true, false, false]);
  await openMap(page);
  expect([has("Bars"), has("SiteMap"), has("Land")]).toEqual([true, true, true]);
});

test("the bars are the fifteen lowest with the table's figures, and where it is now", async ({
  page,
}) => {
  await open(page);
  await openBars(page);
  const first = page.locator("tr[data-site]").first();
  const label = (await first.locator("th").textContent()) ?? "";
  const figure = (await first.getByTestId("site-emissions").textContent()) ?? "";
  await expect(bars(page)).toContainText(`1. ${label}`);
  await expect(bars(page)).toContainText(figure);
  await expect(bars(page)).toHaveAccessibleName(new RegExp(`Lowest: ${label}, ${figure}`));
  await expect(bars(page).locator("rect[data-current]")).toHaveCount(16);
  await expect(bars(page).locator('rect[data-current="true"]')).toHaveAttribute("fill", /^url\(#/);
  await expect(bars(page)).toContainText(/\d+\. Amazon Web Services us-east-1/);
  await expect(bars(page)).toContainText("now here");
  await expect(charts(page).getByText(/is where it is now, number \d+ of 739/)).toBeVisible();
});

test("bars are as long as their figures, from zero, and each range has its caps", async ({
  page,
}) => {
  await open(page);
  await page.getByLabel("Search sites").fill("google");
  await openBars(page);
  await expect(bars(page)).not.toContainText("Microsoft");
  const widths = await bars(page)
    .locator("rect[data-current]")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("width"))));
  const figures = await page
    .getByTestId("site-emissions")
    .evaluateAll((all) => all.slice(0, 15).map((one) => Number(one.getAttribute("value"))));
  const perKg = (widths[0] ?? 0) / (figures[0] ?? 1);
  figures.forEach((kg, index) => {
    expect((widths[index] ?? 0) / kg / perKg).toBeCloseTo(1, 6);
  });
  await expect(bars(page).locator(".recharts-errorBar")).toHaveCount(16);
  await expect(bars(page).locator(".recharts-errorBar").first().locator("line")).toHaveCount(3);
});

test("bars and map follow the filters", async ({ page }) => {
  await open(page);
  await openBars(page);
  await openMap(page);
  await page.getByLabel("Search sites").fill("google paris");
  await expect(bars(page).locator("rect[data-current]")).toHaveCount(2);
  await expect(charts(page).getByText(/does not pass the filters/)).toBeVisible();
  await expect(map(page)).toHaveAccessibleName(/^Map of 1 site at 1 place,.* Paris, France/);
  await expect(charts(page).getByText("lies outside this part of the map")).toBeVisible();
  await page.getByLabel("Search sites").fill("antarctica");
  await expect(charts(page).getByText(/nothing to draw/)).toBeVisible();
  await page.getByLabel("Search sites").fill("");
  await expect(map(page)).toHaveAccessibleName(/^Map of 648 sites at/);
  await expect(map(page)).toContainText("now here");
  await expect(
    charts(page).getByText(/91 sites without coordinates .* 14 sites on a grid/),
  ).toBeVisible();
});

test("a click on a place lists its sites, and one of them is taken", async ({ page }) => {
  await open(page);
  await openMap(page);
  await clickPlace(page, /^Montreal, Canada/);
  const list = charts(page).getByRole("table", { name: /^Montreal, Canada/ });
  await expect(list).toBeVisible();
  await expect(place(page).locator("option:checked")).toHaveText(/^Montreal, Canada/);
  const row = list.getByRole("row", { name: /ca-central-1/ });
  const shown = (await row.getByRole("cell").first().textContent()) ?? "";
  const inTable = page.locator('tr[data-site="aws/ca-central-1"]').getByTestId("site-emissions");
  await page.getByLabel("Search sites").fill("aws/ca-central-1");
  await expect(inTable).toHaveText(shown);
  const kg = Number(await inTable.getAttribute("value"));
  await row.getByRole("button", { name: /^Take it/ }).click();
  await expect(page).toHaveURL(/at=aws\/ca-central-1/);
  expect(await valueOf(page, "total-emissions")).toBe(kg);
  await expect(row).toContainText("now here");
  await expect(charts(page).getByRole("status").last()).toContainText(/is now at .*ca-central-1/);
});

test("by keyboard: open the map, choose a place by its name, take a site", async ({ page }) => {
  await open(page);
  await page.getByLabel("Search sites").fill("paris");
  await expect(page.locator("tr[data-site]").first()).toContainText("europe-west9");
  await page.locator("summary", { hasText: "Bar chart of the lowest" }).focus();
  await tabTo(page, /^Map$/);
  await page.keyboard.press("Enter");
  await expect(map(page).locator("path")).toBeVisible();
  await tabTo(page, /^Place on the map/);
  await page.keyboard.type("Paris");
  await expect(charts(page).getByRole("status").last()).toContainText(
    /^Paris, France: \d+ sites, from/,
  );
  await expect(map(page)).toContainText("Paris, France");
  await tabTo(page, /^Take it/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=gcp\/europe-west9/);
  // What had the focus is gone, and the next stop is still in the list.
  await tabTo(page, /^Take it/);
  expect(await focused(page)).toBe("Take it");
});

test.describe("without the outline of the land", () => {
  test.use({ expectedProblems: [/Failed to load resource|dynamically imported module/] });

  test("the map has its places all the same, and says what lacks", async ({ page }) => {
    await page.route(/assets\/Land-/, (route) => route.fulfill({ status: 404, body: "" }));
    await open(page);
    await page.locator("summary", { hasText: /^Map$/ }).click();
    await expect(map(page)).toContainText("The outline of the land could not be loaded.");
    await expect(map(page).locator("circle").first()).toBeVisible();
  });
});

test("an experiment at several sites is drawn as it stands", async ({ page }) => {
  await open(page, `${link}&hw.2=nvidia-h100-sxm5-80gb&n.2=8&h.2=336&at.2=grid/PL`);
  await openBars(page);
  await expect(bars(page)).toContainText("As it stands, at several sites");
  await expect(bars(page).locator('rect[data-current="true"]')).toHaveCount(1);
});

for (const width of [320, 768, 1440]) {
  test(`bars and map fit a page ${width} px wide, and axe finds nothing`, async ({ page, axe }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await page.getByLabel("Search sites").fill("canada");
    await openBars(page);
    await openMap(page);
    await place(page).selectOption({ index: 5 });
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
