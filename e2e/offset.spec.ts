import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { expectValue, results } from "./hooks.ts";
import { damaged, example } from "./links.ts";

const link = example.link.replace("#/", "#/offset");

const price = (page: Page, id: string) => page.locator(`tr[data-price="${id}"]`);
const noted = (page: Page, id: string) => price(page, id).locator("xpath=following-sibling::tr");
const ownPrice = (page: Page) => page.getByLabel("Your own price");

async function openPrices(page: Page, at = link): Promise<void> {
  await page.goto(at);
  await expect(price(page, "biochar_2024")).toBeVisible();
}

test("the order of things stands before any price, and leads to what comes first", async ({
  page,
}) => {
  await openPrices(page);
  const headings = page.locator("#result").getByRole("heading");
  await expect(headings.nth(1)).toHaveText("First reduce, then report, then contribute");
  await expect(headings.nth(2)).toHaveText("At one price");
  await expect(page.getByText(/Offsets are never subtracted/)).toBeVisible();
  await expectValue(page, "total-emissions", example.kg);
  await page.locator("#result").getByRole("link", { name: "Reduce" }).click();
  await expect(page.getByRole("heading", { name: "Compare before launching" })).toBeVisible();
  await expectValue(page, "total-emissions", example.kg);
});

test("each kind has its prices in the currency of the source, and their cost", async ({ page }) => {
  await openPrices(page);
  await expectValue(page, "offset-cost", (example.kg / 1000) * 160);
  await expect(page.locator("tr[data-price]")).toHaveCount(36);
  // 516.85 kg at 60, 75 and 83.79 EUR, as the row has them: nothing is converted.
  const ets = price(page, "eu_ets_2025").getByRole("cell");
  await expect(ets).toHaveText(["75 EUR (60 to 83.79)", "39 EUR (31 to 43)", "2025"]);
  const epa = price(page, "us_epa_sc_co2_2025");
  await expect(epa).toContainText("212 USD (130 to 360)in money of 2020");
  await expect(epa).toContainText("per tonne of CO₂ alone");
  await expect(epa).toContainText("110 USD (67 to 186)");
  await expect(price(page, "vcm_all_types_2024")).toContainText("6.34 USDno range given");
  for (const name of [
    "Avoidance credits",
    "Removal that can reverse",
    "Durable removal",
    "Compliance markets",
    "Social cost of carbon",
    "Damage inside one country",
  ]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
    await expect(page.getByRole("region", { name: `Table: ${name}` })).toBeVisible();
  }
  await expect(page.getByText(/How long it lasts/)).toHaveCount(6);
});

test("three costs stand for the rest, before the tables", async ({ page }) => {
  await openPrices(page);
  const glance = page.getByRole("region", { name: "Prices by kind" }).getByRole("listitem");
  await expect(glance).toHaveText([
    "The low end, avoidance: 3.3 USD (Voluntary market, all project types, 2024 average; in doubt)",
    "Durable removal: 83 USD (Biochar)",
    "The damage it does: 110 USD in money of 2020 (US EPA social cost of CO2, 2025 emissions)",
  ]);
  await openPrices(page, "./#/offset?v=1&d=2026.11&y=2025");
  await expect(glance.nth(1)).toHaveText("Durable removal: 160 USD a tonne (Biochar)");
});

test("a row tells its doubt, what is known against it and its source", async ({ page }) => {
  await openPrices(page);
  await expect(price(page, "ricke_india_2018")).toContainText("In doubt");
  await expect(price(page, "biochar_2024")).not.toContainText("In doubt");
  await expect(noted(page, "biochar_2024")).toContainText("Credited for 100 to 1000+ years");
  await expect(noted(page, "redd_plus_2025_q3")).toContainText("about 6% of examined credits");
  await expect(noted(page, "dac_2023_2024").getByRole("link")).toHaveAttribute(
    "href",
    /^https:\/\/www\.statista\.com/,
  );
});

test("the costs over the figure's own range follow from its ends", async ({ page }) => {
  await openPrices(page);
  const at = async (hook: string) => Number(await page.getByTestId(hook).getAttribute("value"));
  const [low, high] = [await at("range-low"), await at("range-high")];
  const digits = (value: number) => String(Number(value.toPrecision(2)));
  const one = page.getByText(/^Over the plausible range/);
  await expect(one).toContainText(digits((low / 1000) * 160));
  const all = page.getByText(/At the ends of the figure’s own range/);
  await expect(all).toContainText(
    `${digits(low / example.kg)} to ${digits(high / example.kg)} times`,
  );
});

test("NeuCLIR's 250 kg for 4 USD is told with its price per tonne", async ({ page }) => {
  await openPrices(page);
  const quoted = page.getByRole("region", { name: /250 kg for as little as 4 USD/ });
  await expect(quoted).toContainText("That is 16 USD a tonne");
  await expect(quoted).toContainText("9.2 times over");
  await expect(quoted).toContainText("stand for about 27 kg");
  await expect(quoted.getByRole("listitem").filter({ hasText: "Biochar" })).toContainText("40 USD");
});

test("links out say when they were last known to work", async ({ page }) => {
  await openPrices(page);
  const listed = page.getByRole("region", { name: "Where credits are listed" });
  const entries = listed.getByRole("listitem");
  await expect(entries).toHaveCount(4);
  await expect(entries.first()).toContainText("UN Carbon Offset Platform. Status unknown");
  for (const entry of (await entries.all()).slice(1)) {
    await expect(entry).toContainText("Last known to work: not checked.");
  }
});

test("an own price is counted with, kept in the link, and told when it is none", async ({
  page,
}) => {
  await openPrices(page);
  await ownPrice(page).fill("16");
  await expectValue(page, "offset-cost", (example.kg / 1000) * 16);
  await expect(page).toHaveURL(/price=16/);
  await ownPrice(page).fill("83.79");
  await expect(page.getByText("at 83.79 USD per tonne (your entry)")).toBeVisible();
  await ownPrice(page).fill("twenty");
  await expect(page.getByTestId("offset-cost")).toHaveCount(0);
  await expect(page.getByText("There is no cost while the price is in error.")).toBeVisible();
  await expect(ownPrice(page)).toHaveAttribute("aria-invalid", "true");
  await expect(ownPrice(page)).toHaveAccessibleDescription(/not a number/);
  await expect(ownPrice(page)).toHaveValue("twenty");
  await expectValue(page, "total-emissions", example.kg);
  await ownPrice(page).fill("");
  await expectValue(page, "offset-cost", (example.kg / 1000) * 160);
});

test("without a figure there are prices and no costs, with the reason", async ({ page }) => {
  const costs = page.getByRole("columnheader", { name: "For this experiment" });
  const none = page.getByText(/tables show prices of a tonne and no costs/);
  await openPrices(page, "./#/offset?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb");
  await expect(none).toContainText("A total needs every workload complete.");
  await expect(costs).toHaveCount(0);
  await expect(price(page, "biochar_2024")).toContainText("160 USD (100 to 525)");
  await openPrices(page, `${link}&hw.2=nvidia-v100-sxm2-16gb&h.2=100&g.2=50&gk.2=market`);
  await expect(none).toContainText("different kinds");
  await expect(results(page)).toHaveCount(0);
  await page.goto("about:blank");
  await openPrices(page, damaged.replace("#/", "#/offset"));
  await expect(none).toContainText("while an entry is in error");
});

test("a figure of another kind is named as such, and one of zero costs nothing", async ({
  page,
}) => {
  await openPrices(page, `${link}&g=50&gk=market`);
  await expect(page.getByText(/The figure is market-based/)).toBeVisible();
  await openPrices(page, `${link}&g=0`);
  await expect(page.getByTestId("offset-cost")).toHaveText("0 USD");
  await expect(page.locator("#result")).not.toContainText(/NaN|Infinity|undefined/);
});

test("by keyboard: to the own price, and into a table", async ({ page }) => {
  await openPrices(page);
  await tabTo(page, /^Your own price/);
  await page.keyboard.type("100");
  await expectValue(page, "offset-cost", example.kg / 10);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "Table: Avoidance credits" })).toBeFocused();
});

test("on paper nothing is cut off and the notes are there", async ({ page }) => {
  await openPrices(page);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(noted(page, "biochar_2024")).toBeVisible();
  const cut = await page
    .getByRole("region", { name: /^Table: / })
    .evaluateAll((regions) =>
      regions.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    );
  expect(cut).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openPrices(page);
    await axe();
    await ownPrice(page).fill("-1");
    await expect(ownPrice(page)).toHaveAttribute("aria-invalid", "true");
    await axe();
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
  });
}
