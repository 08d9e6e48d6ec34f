import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { openEverything } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { carbontracker, codecarbon, drop, nvidiaSmi } from "./import-files.ts";
import { addLinks, openLedger, rows } from "./ledger-steps.ts";
import { another, example, threeWorkloads } from "./links.ts";

const viewOf = (name: string, link: string = example.link) => link.replace("#/", `#/${name}`);

/** Unfolds all that is folded, also what appears with it. */
async function unfold(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll("details")) closed.open = true;
    });
    await page.waitForTimeout(100);
    await expect(page.locator("details:not([open])")).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 5000 });
  await page.waitForLoadState("networkidle");
}

async function openMethod(page: Page, part: string): Promise<void> {
  await page.goto(viewOf("method"));
  await page.getByRole("button", { name: part, exact: true }).click();
  await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await unfold(page);
}

async function openAspect(page: Page, aspect: string): Promise<void> {
  await page.goto(viewOf("compare"));
  await page.getByRole("radio", { name: aspect }).check({ force: true });
  await expect(page.getByRole("table").first()).toBeVisible();
  await unfold(page);
}

/** Each view as full as it gets: filled, and everything unfolded. */
export const everyView: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  calculator: async (page) => {
    await page.goto(example.link);
    await expectTotal(page, example.kg);
    await openEverything(page);
  },
  compare: async (page) => {
    await page.goto(viewOf("compare", `${example.link}&pin=grid/FR,gcp/europe-north1`));
    // Every row has the same stops and targets, so a few stand for all.
    await page.getByLabel("Search sites").fill("sweden");
    await expect(page.getByTestId("site-table").locator("tbody tr")).not.toHaveCount(50);
    await unfold(page);
  },
  "compare, when": (page) => openAspect(page, "When"),
  "compare, on what": (page) => openAspect(page, "On what"),
  offset: async (page) => {
    await page.goto(viewOf("offset"));
    await expect(page.getByRole("table").first()).toBeVisible();
    await unfold(page);
  },
  report: async (page) => {
    await page.goto(viewOf("report"));
    await expect(page.getByRole("heading", { name: "Report", level: 2 })).toBeVisible();
    await unfold(page);
  },
  ledger: async (page) => {
    await openLedger(page, example.link);
    await addLinks(
      page,
      [example, another, threeWorkloads].map(({ link }) => link.slice(2)),
    );
    await expect(rows(page)).toHaveCount(3);
    await rows(page).nth(1).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Edit the selected" }).click();
    await page
      .getByRole("button", { name: /^Edit the details/ })
      .first()
      .click();
    await unfold(page);
  },
  method: (page) => openMethod(page, "Formulas"),
  "method, range": (page) => openMethod(page, "How sure"),
  "method, tables": async (page) => {
    await openMethod(page, "Tables");
    await page.getByLabel("Search this table").fill("a100");
    await expect(page.locator("tbody tr")).not.toHaveCount(50);
  },
  "method, checked": (page) => openMethod(page, "Checked against"),
  "method, tools": (page) => openMethod(page, "Other tools"),
  "method, terms": (page) => openMethod(page, "Learn"),
  "method, releases": (page) => openMethod(page, "Releases"),
  import: async (page) => {
    await page.goto(viewOf("import"));
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await drop(page, { files: [codecarbon, carbontracker, nvidiaSmi] });
    await expect(page.getByTestId("import-line")).toHaveCount(3);
    await unfold(page);
  },
  predict: async (page) => {
    await page.goto(viewOf("predict"));
    await page.getByRole("radio", { name: "Each epoch" }).check({ force: true });
    await page.getByLabel("Energy of each epoch").fill("15 2\n10 1.5\n10.1 1.5\n9.9 1.5");
    await page.getByRole("radio", { name: "Epochs or steps" }).check({ force: true });
    await page.getByLabel("Epochs planned").fill("10");
    await expect(page.getByTestId("prediction")).toBeVisible();
    await unfold(page);
  },
};
