import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import { valueOf } from "./hooks.ts";
import {
  addCalculated,
  addLinks,
  expectLedgerTotal,
  figures,
  openFile,
  openLedger,
  rows,
  said,
  totalOf,
} from "./ledger-steps.ts";
import { another, example, threeWorkloads } from "./links.ts";

const isClose = (a: number, b: number) => Math.abs(a / b - 1) < 1e-9;

test("three experiments are added, edited, filtered, saved, removed and brought back", async ({
  page,
}) => {
  await openLedger(page, example.link);
  await expect(page.getByText("There is no entry yet.")).toBeVisible();
  await addCalculated(page, { Name: "Main run", "Person or team": "Ada", Status: "Completed" });
  await expect(said(page)).toHaveText("Added: Main run.");
  await expectLedgerTotal(page, await valueOf(page, "total-emissions"));
  await addLinks(page, [another.link.slice(2), threeWorkloads.link.slice(2)]);
  await expect(rows(page)).toHaveCount(3);

  // The total is the sum of the entries, and each entry is what its link gives.
  const shown = await figures(page);
  const links = [example.kg, another.kg, threeWorkloads.kg];
  expect(links.every((kg) => shown.some((one) => isClose(one, kg)))).toBe(true);
  const all = example.kg + another.kg + threeWorkloads.kg;
  await expectLedgerTotal(page, all);

  // A failed run counts as much, and its share is said.
  await page.getByRole("button", { name: "Edit the details of Main run" }).click();
  const form = page.getByRole("form", { name: "Details of Main run" });
  await form.getByLabel("Name").fill("x".repeat(201));
  await form.getByRole("button", { name: "Save the details" }).click();
  await expect(form.getByText("This is longer than 200 characters. Shorten it.")).toBeVisible();
  await expect(form.getByLabel("Name")).toBeFocused();
  await form.getByLabel("Name").fill("First try");
  await form.getByLabel("Status").selectOption("Failed");
  await form.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByRole("button", { name: "Edit the details of First try" })).toBeFocused();
  await expectLedgerTotal(page, all);
  await expect(page.getByTestId("ledger-wasted")).toContainText("went into one run");

  // What is filtered is what is added up.
  await page.getByLabel("Person", { exact: true }).selectOption("Ada");
  await expectLedgerTotal(page, example.kg);
  await expect(
    page.getByRole("heading", { name: "Total of the one entry that passes the filters, of 3" }),
  ).toBeVisible();
  await page.getByLabel("Shares by", { exact: true }).selectOption("Status");
  await expect(
    page.getByTestId("ledger-shares").getByRole("row", { name: /Failed/ }),
  ).toContainText("100%");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expectLedgerTotal(page, all);

  // The files hold all of it.
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return readFile(await download.path(), "utf8");
  };
  const json = await save("Save as JSON");
  const csv = await save("Save as CSV");
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const inCsv = data.map((row) => Number(row["counted_kgco2e"]));
  expect(
    isClose(
      inCsv.reduce((sum, kg) => sum + kg, 0),
      all,
    ),
  ).toBe(true);

  // Removed, undone, and kept over a reload.
  await page.getByRole("button", { name: "Remove First try" }).click();
  await expect(said(page)).toBeFocused();
  await expectLedgerTotal(page, another.kg + threeWorkloads.kg);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectLedgerTotal(page, all);
  await page.reload();
  await expectLedgerTotal(page, all);

  // What is here already is told from what is new.
  await openFile(page, "ledger.json", json);
  await expect(page.getByTestId("incoming-same")).toContainText("3 entries: here already");
  await expect(page.getByText("There is nothing to take.")).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await openFile(page, "changed.json", json.replace("First try", "Second try"));
  await expect(page.getByTestId("incoming-changed")).toContainText("One entry");
  await expect(page.getByText("There is nothing to take.")).toBeVisible();
  await page.getByRole("radio", { name: "Take those that came in" }).check({ force: true });
  await page.getByRole("button", { name: "Take one entry" }).click();
  await expect(said(page)).toHaveText("One entry replaced.");
  await expect(rows(page).filter({ hasText: "Second try" })).toHaveCount(1);
  await openFile(
    page,
    "twins.csv",
    csv.replaceAll(/^1,[^,]+/gm, (row) => `${row}0`),
  );
  await expect(page.getByTestId("incoming-alike")).toContainText("2 entries: likely a duplicate");
  await page.getByRole("button", { name: "Take one entry" }).click();
  await expect(rows(page)).toHaveCount(4);
  expect(isClose(await totalOf(page), all + example.kg)).toBe(true);

  await page.getByRole("button", { name: "Duplicate Second try" }).click();
  await page.getByRole("button", { name: "Look for duplicates" }).click();
  await expect(said(page)).toContainText("One entry has the experiment, name and date of another");
  await page.getByRole("button", { name: "Remove the selected" }).click();
  await expect(rows(page)).toHaveCount(4);
});

test("an entry is opened in the calculator, changed there and put back", async ({ page }) => {
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run" });
  await page.getByRole("link", { name: "Open Main run in the calculator" }).click();
  const hours = page.getByLabel(/^Hours/).first();
  await hours.fill("672");
  await page.getByRole("link", { name: "Ledger", exact: true }).click();
  await expectLedgerTotal(page, example.kg);
  await page.getByRole("button", { name: "Edit the details of Main run" }).click();
  await page.getByLabel("Replace its experiment by the one in the calculator").check();
  await page.getByRole("button", { name: "Save the details" }).click();
  await expectLedgerTotal(page, 2 * example.kg);
});

test("several entries are edited and removed at once", async ({ page }) => {
  await openLedger(page);
  await addLinks(
    page,
    [example, another, threeWorkloads].map(({ link }) => link.slice(2)),
  );
  await page.getByLabel("Select all that pass the filters").check();
  await page.getByRole("button", { name: "Edit the selected" }).click();
  await page.getByLabel("Person or team of all").fill("Grace");
  await page.getByLabel("Status of all").selectOption("Stopped");
  await page.getByRole("button", { name: "Set for all selected" }).click();
  await expect(rows(page).filter({ hasText: "Grace" }).filter({ hasText: "Stopped" })).toHaveCount(
    3,
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page).filter({ hasText: "Grace" })).toHaveCount(0);
  await page.getByRole("button", { name: "Remove the selected" }).click();
  await expect(page.getByText("There is no entry yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page)).toHaveCount(3);
});

test("what has no figure is named with its reason, and kinds are not added up", async ({
  page,
}) => {
  await openLedger(page);
  await addLinks(page, [
    "#/?v=1&d=2026.11&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1",
    "#/?v=1&d=2026.11&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1&g=100&gk=market",
    "#/?v=1&d=2026.11&hw=nvidia-h999&n=8&h=336&at=aws/us-east-1",
    "#/?v=1&d=2011.01&hw=nvidia-h100-sxm5-80gb&n=8&h=336&at=aws/us-east-1",
  ]);
  await expect(page.getByTestId("ledger-uncounted")).toHaveText("2 entries are not in the total");
  await expect(
    page.getByText("There is no release 2011.01 of the dataset here.").first(),
  ).toBeVisible();
  await expect(page.getByTestId("ledger-emissions")).toHaveCount(0);
  await expect(page.getByTestId("ledger-subtotal-location")).toContainText("one entry");
  await expect(page.getByTestId("ledger-subtotal-market")).toContainText("one entry");
});
