import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, focusInSight, focusShows, tabTo } from "./focus.ts";
import { addLinks, expectLedgerTotal, openLedger, rows, said } from "./ledger-steps.ts";
import { another, example, threeWorkloads } from "./links.ts";

const three = [example, another, threeWorkloads].map(({ link }) => link.slice(2));

test("a ledger is filled, searched and emptied without a mouse", async ({ page }) => {
  await openLedger(page, example.link);
  await tabTo(page, /^Add the experiment/);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Name");
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.type("Main run");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toMatch(/^Add the experiment/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Main run");
  await page.keyboard.press("Enter");
  await expectLedgerTotal(page, example.kg);
  expect(await focused(page)).toMatch(/^Add the experiment/);

  await tabTo(page, /^Add from links/);
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(three.slice(1).join("\n"));
  await tabTo(page, /^Look at these/);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toMatch(/^Before anything/);
  await tabTo(page, /^Take 2/);
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(3);
  await expect(said(page)).toBeFocused();

  await page.getByRole("button", { name: "Edit the details of Main run" }).focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Name");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Edit the details of Main run",
  );
  await tabTo(page, /^Remove/);
  expect(await focusInSight(page)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(said(page)).toBeFocused();
  await tabTo(page, /^Undo/);
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(3);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no accessibility problem is found, empty and filled, ${colorScheme}`, async ({
    page,
    axe,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openLedger(page, example.link);
    await page.getByRole("button", { name: "Add the experiment of the calculator" }).click();
    await axe();
    await page.getByRole("button", { name: "Cancel" }).click();
    await fill(page);
    await axe();
  });
}

test("nothing sticks out at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openLedger(page, example.link);
  expect(await overflow(page)).toBe(0);
  await fill(page);
  expect(await overflow(page)).toBe(0);
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Entries, one without a figure, with everything open that opens. */
async function fill(page: Page): Promise<void> {
  await addLinks(page, [...three, "#/?v=1&hw=nvidia-h999&n=64&h=3"]);
  await expect(rows(page)).toHaveCount(4);
  await page
    .getByRole("button", { name: /^Edit the details/ })
    .first()
    .click();
  await rows(page).nth(1).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Edit the selected" }).click();
  await page.getByRole("button", { name: "Add from links" }).click();
  await page.getByLabel("Links, one on each line").fill(three.join("\n"));
  await page.getByRole("button", { name: "Look at these links" }).click();
  await expect(page.getByTestId("incoming-alike")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Bars of emissions/ }).locator("svg")).toBeVisible();
}
