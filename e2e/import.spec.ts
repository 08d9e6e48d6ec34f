import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, tabTo } from "./focus.ts";
import { valueOf } from "./hooks.ts";
import {
  carbontracker,
  codecarbon,
  drop,
  greenAlgorithms,
  nvidiaSmi,
  type Given,
} from "./import-files.ts";

const lines = (page: Page) => page.getByTestId("import-line");
const cards = (page: Page) => page.getByTestId("import-source");
const card = (page: Page, name: string) => cards(page).filter({ hasText: name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const kgOf = async (page: Page, testId: string) =>
  Number(await page.getByTestId(testId).getAttribute("value"));

test("four logs of four tools, dropped on the first page, become four lines, a total and a report", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByTestId("total-emissions")).toBeVisible();
  await drop(page, { files: [codecarbon, carbontracker, nvidiaSmi] });
  await drop(page, { link: greenAlgorithms });
  await expect(page.getByRole("heading", { name: "Import logs, tables and links" })).toBeVisible();
  await expect(lines(page)).toHaveCount(4);

  // What each log says: energy, devices, hours, place.
  await expect(lines(page).nth(0)).toContainText("finetune");
  await expect(lines(page).nth(0)).toContainText("50.8 kWh");
  await expect(lines(page).nth(0)).toContainText("NVIDIA A100 SXM4 40GB");
  await expect(lines(page).nth(1)).toContainText("5.92 Wh");
  await expect(lines(page).nth(1)).toContainText("East Denmark");
  await expect(lines(page).nth(2)).toContainText("NVIDIA H100 SXM5 80GB");
  await expect(lines(page).nth(2)).toContainText("accelerators only");
  await expect(lines(page).nth(2)).toContainText("has a gap of 4.08 min");
  await expect(lines(page).nth(3)).toContainText("Intel Xeon E5-2683 v4");
  await expect(lines(page).nth(3)).toContainText("Austria");

  // The log of power alone has no place: asked once, answered by one click.
  await expect(page.getByText("1 ticked line").or(page.getByText("One ticked line"))).toBeVisible();
  await button(page, "France").click();
  await expect(page.getByText("Lines that do not say where they ran: France.")).toBeVisible();
  await expect(lines(page).nth(2)).toContainText("France");
  const each = await page
    .getByTestId("import-line-emissions")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("value"))));
  expect(each).toHaveLength(4);
  const total = await kgOf(page, "import-emissions");
  expect(total).toBeCloseTo(
    each.reduce((sum, kg) => sum + kg, 0),
    9,
  );

  // Taken: the line above has the same total, and the report too; the example is an undo away.
  await button(page, "Put into the calculator").click();
  await expect(page.getByTestId("import-done")).toContainText("4 lines are in the calculator.");
  await expect(page.getByTestId("import-done")).toBeFocused();
  expect(await valueOf(page, "total-emissions")).toBe(total);
  await page.getByRole("link", { name: "Make a report" }).click();
  await expect(page.getByRole("heading", { name: "Report", level: 2 })).toBeVisible();
  await expect(page.locator("main")).toContainText("finetune");
  expect(await valueOf(page, "total-emissions")).toBe(total);

  // The view kept everything; undo brings the example back, and lines can be taken again.
  await page.goBack();
  await expect(lines(page)).toHaveCount(4);
  await button(page, "Undo").click();
  await expect(page.getByTestId("import-done")).toContainText("there before is back");
  await expect(page.locator("main")).toContainText("8 × NVIDIA A100 SXM4 40GB, 336 h");
});

test("lines go behind the present experiment, and into the ledger", async ({ page }) => {
  await page.goto("./#/import?v=1&d=2026.11&y=2023&b=full&kwh=10&at=grid/SE");
  await drop(page, { files: [codecarbon, nvidiaSmi] });
  await expect(lines(page)).toHaveCount(2);
  // France by CodeCarbon and Sweden by the experiment are both in question.
  await expect(button(page, "Sweden")).toBeVisible();
  await button(page, "France").click();
  await expect(page.getByText("The present experiment is of 2023 and stays so")).toBeVisible();
  await expect(page.getByText("counts at “Full”")).toBeVisible();

  await button(page, "Add to the present experiment").click();
  await expect(page.getByTestId("import-done")).toContainText("2 lines were added");
  await expect.poll(() => new URL(page.url()).hash).toContain("kwh=10&at=grid/SE&hw.2=");
  await expect(page.getByText("2 of these lines were added before.")).toBeVisible();
  await button(page, "Undo").click();
  await expect.poll(() => new URL(page.url()).hash).not.toContain("hw.2=");

  await button(page, "Add to the ledger").click();
  await expect(page.getByTestId("import-done")).toContainText(
    "2 entries were added to the ledger.",
  );
  await button(page, "Undo").click();
  await expect(page.getByTestId("import-done")).toContainText("taken out of the ledger again");
  await page.getByLabel("One entry for all").check({ force: true });
  await button(page, "Add to the ledger").click();
  await expect(page.getByTestId("import-done")).toContainText("1 entry was added to the ledger.");
  await page.getByRole("link", { name: "See the ledger" }).click();
  await expect(page.locator("main")).toContainText("emissions.csv, gpu-power.csv");
});

test("a file read twice is counted once, and lines can be left", async ({ page }) => {
  await page.goto("./#/import");
  await drop(page, { files: [codecarbon] });
  await expect(lines(page)).toHaveCount(1);
  const once = await kgOf(page, "import-emissions");
  await drop(page, { files: [codecarbon] });
  await expect(lines(page)).toHaveCount(2);
  await expect(card(page, "emissions.csv (2)")).toBeVisible();
  await expect(lines(page).nth(1)).toContainText("Probably counted by a line before it");
  expect(await kgOf(page, "import-emissions")).toBe(once);
  const second = lines(page).nth(1).getByRole("checkbox");
  await expect(second).not.toBeChecked();
  await second.check();
  await expect.poll(() => kgOf(page, "import-emissions")).toBeCloseTo(2 * once, 9);
  await button(page, "Take none").click();
  await expect(page.getByText("No line is ticked.")).toBeVisible();
  await button(page, "Remove emissions.csv (2)").click();
  await expect(lines(page)).toHaveCount(1);
  expect(await focused(page)).toBe("What was read");
  await button(page, "Remove emissions.csv").click();
  await expect(page.getByText("emissions.csv was removed.").first()).toBeVisible();
});

test("power over time is drawn, and the same stands in tables", async ({ page }) => {
  await page.goto("./#/import");
  await drop(page, { files: [nvidiaSmi] });
  await expect(
    page.getByRole("img", { name: /^Power of device 1 over time: 633 W/ }),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /0, NVIDIA H100 80GB HBM3 277 Wh/ })).toBeVisible();
  await page.getByText("The points of device 0").click();
  await expect(page.getByRole("cell", { name: "2024-06-18 08:00:00" })).toBeVisible();
});

const plainTable: Given = {
  name: "runs.csv",
  text: "job;gpu_type;num_gpus;runtime_min;energy_wh;country;comment\na;NVIDIA A100-SXM4-40GB;4;90;2400;France;first\nb;Hopper X9000;2;30;800;Elbonia;second\nc;Hopper X9000;2;30;900;Elbonia;third\n",
};

test("a table of one’s own is read as its columns are said to be, and what is unknown is asked once", async ({
  page,
  axe,
}) => {
  await page.goto("./#/import");
  await drop(page, { files: [plainTable] });
  const mapping = page.getByTestId("column-mapping");
  await expect(mapping).toBeVisible();
  await expect(page.getByLabel("What “energy_wh” holds")).toHaveValue("energy");
  await expect(page.getByLabel("Unit of “energy_wh”")).toHaveValue("Wh");
  await expect(mapping).toContainText("Hopper X9000");
  await axe();
  await page.getByLabel("What “comment” holds").selectOption("Name");
  await button(page, "Read it so").click();
  await expect(page.getByRole("alert")).toContainText("Two columns are taken for the same thing.");
  await page.getByLabel("What “comment” holds").selectOption("Not used");
  await button(page, "Read it so").click();
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(page).nth(0)).toContainText("2.4 kWh");

  await expect(
    page.getByText("Which hardware is “Hopper X9000”? It stands in 2 runs."),
  ).toBeVisible();
  const search = page.getByLabel("Other hardware");
  await search.click();
  await search.fill("h100 sxm");
  await page.keyboard.press("Enter");
  await expect(page.getByText("“Hopper X9000” is NVIDIA H100 SXM5 80GB.")).toBeVisible();
  await expect(lines(page).nth(2)).toContainText("NVIDIA H100 SXM5 80GB");
  await button(page, /^Leave it empty: Which place is “Elbonia”/).click();
  await expect(page.getByText("“Elbonia” is left empty.")).toBeVisible();
  await button(page, "Change what “Elbonia” is").click();
  await expect(page.getByText("Which place is “Elbonia”?")).toBeVisible();

  await button(page, "Change what the columns hold").click();
  await expect(mapping).toBeVisible();
});

test("the whole way by keyboard, on a narrow screen", async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./#/import");
  await expect(page.getByLabel("Paste a log, CSV or link")).toBeVisible();
  await tabTo(page, /^TEXTAREA$/);
  await page.keyboard.insertText(greenAlgorithms);
  await tabTo(page, /^Read the text/);
  await page.keyboard.press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await drop(page, { files: [nvidiaSmi] });
  await expect(lines(page)).toHaveCount(2);
  await expect(
    page.getByText("Assumed: the same place as the other lines, Austria."),
  ).toBeVisible();
  await expect(page.getByRole("img", { name: /^Power of device 1/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await axe();
  await tabTo(page, /^Put into the calculator/);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("import-done")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Undo");
  await page.emulateMedia({ colorScheme: "light" });
  await axe();
});
