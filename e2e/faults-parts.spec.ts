import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openEverything } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { addCalculated, openLedger } from "./ledger-steps.ts";
import { example } from "./links.ts";
import { visit } from "./visit.ts";

const at = (view: string) => example.link.replace("#/", `#/${view}`);
const lost = (page: Page) => page.getByRole("alert").filter({ hasText: "could not be loaded" });
const reload = (page: Page) => lost(page).first().getByRole("button", { name: "Reload" });

// Whatever ends in a boundary is told on the console too.
test.use({
  expectedProblems: [/Failed to load resource|ERR_FAILED|dynamically imported|preload CSS/],
});

const views = {
  compare: "Compare before launching",
  offset: /./,
  report: /./,
  ledger: /./,
  method: /./,
  import: "Import logs, tables and links",
  predict: /Predict/,
} as const;

test("a view whose code does not arrive says so under the line of the experiment, and comes with a reload", async ({
  page,
}) => {
  test.slow();
  for (const [view, title] of Object.entries(views)) {
    await test.step(view, async () => {
      const code = new RegExp(`assets/${view}-.*\\.js`, "i");
      await page.route(code, (route) => route.fulfill({ status: 404, body: "" }));
      await visit(page, at(view));
      await expect(reload(page)).toBeVisible();
      await expectTotal(page, example.kg);
      expect(page.url()).toContain(at(view).slice(1));

      await page.unroute(code);
      await reload(page).click();
      await expect(page.getByRole("heading", { level: 2, name: title }).first()).toBeVisible();
      await expect(lost(page)).toHaveCount(0);
      await expectTotal(page, example.kg);
    });
  }
});

test("without the frame of the other views the calculator goes on, and the navigation leads back", async ({
  page,
}) => {
  await page.route(/assets\/OtherView-/, (route) => route.abort());
  await page.goto(at("compare"));
  await expect(reload(page)).toBeVisible();
  await page.getByRole("link", { name: "Calculator" }).click();
  await expectTotal(page, example.kg);
  await expect(lost(page)).toHaveCount(0);
});

test("without its charts the ranking keeps its table, and what did not come is said where it was opened", async ({
  page,
}) => {
  await page.route(/assets\/(Bars|SiteMap)-/, (route) => route.abort());
  await page.goto(at("compare"));
  for (const summary of [/Bar chart/, /Map/]) {
    await page.locator("details > summary").filter({ hasText: summary }).first().click();
  }
  await expect(lost(page)).toHaveCount(2);
  await expect(reload(page)).toBeVisible();
  await expect(page.getByTestId("site-table")).toBeVisible();
  await expectTotal(page, example.kg);
});

test("without the charts of the ledger its shares stand in their table", async ({ page }) => {
  await page.route(/assets\/ShareBars-/, (route) => route.abort());
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run", Stage: "Training" });
  await expect(lost(page)).toHaveCount(1);
  await expect(page.getByRole("row", { name: /Training/ }).first()).toBeVisible();
});

test("without the chart of a prediction its figures stand", async ({ page }) => {
  await page.route(/assets\/PartChart-/, (route) => route.abort());
  await page.goto(at("predict"));
  await page.getByRole("radio", { name: /Each epoch/ }).check({ force: true });
  await page.getByLabel(/Energy of each epoch/).fill("10 1\n12 1\n11 1");
  await page
    .getByLabel(/planned/i)
    .first()
    .fill("8");
  await expect(page.getByTestId("predicted-emissions")).toBeVisible();
  await expect(lost(page)).toHaveCount(1);
});

test("without what is folded away the figure and the rest of the page stand", async ({ page }) => {
  await page.route(
    /assets\/(Tornado|Facts|Formula|EverydayTerms|OneLine|PublishedCases)-/,
    (route) => route.abort(),
  );
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await openEverything(page);
  await expect(reload(page)).toBeVisible();
  await expectTotal(page, example.kg);
});
