import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectAddress, expectTotal } from "./hooks.ts";
import { example } from "./links.ts";
import { visit } from "./visit.ts";
import { visibleTexts, wordsOf } from "./words.ts";

const french = example.link.replace("&hw=", "&lang=fr&hw=");
const hoursLabel = /^Heures d’une exécution/;

/** What the button that leads back is called, in its own language. */
const back = "English";

const views = ["", "compare", "offset", "report", "ledger", "method", "import", "predict"];

const html = (page: Page) => page.locator("html");

test("a link in French opens in French, with the number it has in English", async ({ page }) => {
  await page.goto(french);
  await expectTotal(page, example.kg);
  await expect(html(page)).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { name: "Résultat" })).toBeVisible();
  await expect(page).toHaveTitle(/empreinte carbone/);
  await page.getByRole("link", { name: "Comparer" }).click();
  await expect(page.getByRole("heading", { name: "Comparer avant de lancer" })).toBeVisible();
  await expectTotal(page, example.kg);
});

test("the page changes its language at once and keeps what is entered and where one is", async ({
  page,
}) => {
  await page.goto(example.link);
  await page.getByLabel(/^Hours of one run/).fill("168");
  await expectTotal(page, example.kg / 2);
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByLabel(hoursLabel)).toHaveValue("168");
  await expectTotal(page, example.kg / 2);
  await expect(page.getByRole("button", { name: back })).toBeFocused();
  await expect.poll(() => page.url()).toContain("lang=fr");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Français" })).toBeFocused();
  await expect(html(page)).toHaveAttribute("lang", "en");
  await expectTotal(page, example.kg / 2);
});

test("in French a number may have a comma and spaces, and is shown with a comma", async ({
  page,
}) => {
  await page.goto(french);
  await page.getByLabel(hoursLabel).fill("1,5");
  await expectTotal(page, (example.kg * 1.5) / 336);
  await page.getByLabel(hoursLabel).fill("1 344,0");
  await expectTotal(page, example.kg * 4);
  await page.getByLabel(hoursLabel).fill("3,5 jours");
  await expectTotal(page, example.kg / 4);
  await page.getByLabel(hoursLabel).fill("10,5");
  await expectTotal(page, (example.kg * 10.5) / 336);
  await expectAddress(page, french.replace("h=336", "h=10.5"));
  await page.reload();
  await expect(page.getByLabel(hoursLabel)).toHaveValue("10,5");
  await page.getByLabel(hoursLabel).fill("1,5,2");
  await page.getByLabel(hoursLabel).blur();
  await expect(page.getByText(/Ce n’est pas un nombre/)).toBeVisible();
  await expect(page.getByLabel(hoursLabel)).toHaveValue("1,5,2");
});

test("in French a country is found by its French name", async ({ page }) => {
  await page.goto(french);
  const site = page.getByLabel("Site", { exact: true });
  await site.fill("allemag");
  await page
    .getByRole("option", { name: /^Allemagne/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain("at=grid/DE");
  await expect(page.getByText(/Réseau|sur le réseau de/).first()).toBeVisible();
});

test.describe("in a French browser", () => {
  test.use({ locale: "fr-CA" });

  test("a link without a language opens in French, and one in English in English", async ({
    page,
  }) => {
    await page.goto(example.link);
    await expectTotal(page, example.kg);
    await expect(page.getByRole("heading", { name: "Résultat" })).toBeVisible();
    await expectAddress(page, example.link);
    await visit(page, `${example.link}&lang=en`);
    await expect(page.getByRole("heading", { name: "Result" })).toBeVisible();
  });
});

test.describe("where the French words do not load", () => {
  test.use({ expectedProblems: [/Failed to load resource|fr-/] });

  test("the page stays in English and says so", async ({ page }) => {
    await page.route("**/assets/fr-*.js", (route) => route.abort());
    await page.goto(french);
    await expectTotal(page, example.kg);
    await expect(page.getByText(/words of the other language could not be loaded/)).toBeVisible();
  });
});

test("no English sentence is left in any view that was switched to French", async ({ page }) => {
  const english = await wordsOf("en");
  const alike = await wordsOf("fr");
  for (const view of views) {
    // In English first, so that a word kept from then on would be found.
    await visit(page, example.link.replace("#/", `#/${view}`));
    await expectTotal(page, example.kg);
    await expect(page.locator("h2").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "Français" }).click();
    await expect(page.getByRole("button", { name: back })).toBeFocused();
    await expect(page.locator("h2").first()).toBeVisible();
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll("details")) closed.open = true;
    });
    await expect(async () => {
      const left = (await visibleTexts(page)).filter(
        (text) => english.has(text) && !alike.has(text) && text !== back,
      );
      expect(left, `in ${view === "" ? "the calculator" : view}`).toEqual([]);
    }).toPass({ timeout: 5000 });
  }
});

test("what the tables have in English says so inside a French page", async ({ page }) => {
  await visit(page, french.replace("#/", "#/offset"));
  const note = page.locator("[data-price] + tr p").first();
  await expect(note.locator("span[lang=en]")).not.toBeEmpty();
  await expect(page.locator("[data-price] + tr a:not([lang=en])")).toHaveCount(0);
});

test("French at 320 px needs no sideways scrolling, and has no accessibility problem", async ({
  page,
  axe,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of views) {
    await visit(page, french.replace("#/", `#/${view}`));
    await expectTotal(page, example.kg);
    await expect(page.locator("h2").first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, view).toBeLessThanOrEqual(320);
  }
  await axe();
});
