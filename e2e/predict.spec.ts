import type { Page } from "@playwright/test";
import { output, standard } from "../src/importers/carbontracker/logs.fixture.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { expectTotal, expectValue } from "./hooks.ts";

const link = "./#/predict?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

/** kg of a kWh of the machines there in 2025: PUE 1.15, 418 g/kWh. */
const kgPerKwh = 1.15 * 0.418;

const choose = (page: Page, name: string) =>
  page.getByRole("radio", { name, exact: true }).check({ force: true });

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Energy, hours and emissions of a row of the table. */
async function figuresOf(page: Page, row: "spent" | "rest" | "whole"): Promise<number[]> {
  const figures = page.locator(`[data-testid="prediction"] tr[data-row="${row}"] data`);
  const values = await figures.evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  return values.map(Number);
}

async function expectFigures(page: Page, row: "spent" | "rest" | "whole", figures: number[]) {
  await expect(async () => {
    const found = await figuresOf(page, row);
    expect(found).toHaveLength(figures.length);
    for (const [at, figure] of figures.entries()) expect(found[at]).toBeCloseTo(figure, 6);
  }).toPass({ timeout: 5000 });
}

async function enterEpochs(page: Page): Promise<void> {
  await choose(page, "Each epoch");
  await field(page, "Energy of each epoch").fill("15 2\n10 1.5\n10.1 1.5\n9.9 1.5");
  await choose(page, "Epochs or steps");
  await field(page, "Epochs planned").fill("10");
}

test("epochs give the whole run, which goes into the calculator and out of it again", async ({
  page,
}) => {
  await page.goto(link);
  // The line of the calculator is what is planned.
  await expect(field(page, "Hours planned")).toHaveValue("336");
  await enterEpochs(page);
  // 4 epochs and 6 more of the mean of the last three; the first stands out.
  await expectFigures(page, "spent", [45, 6.5, 45 * kgPerKwh]);
  await expectFigures(page, "rest", [60, 9, 60 * kgPerKwh]);
  await expectFigures(page, "whole", [105, 15.5, 105 * kgPerKwh]);
  // s = 0.1 and t = 2.91999: 60 ± 2.91999 × 0.1 × √(6 + 36 ÷ 3) = 60 ± 1.24
  await expect(page.locator('[data-row="rest"]')).toContainText("58.8 kWh to 61.2 kWh");
  await expect(
    page.getByText("The first epoch stands out (15 kWh, the others 10 kWh"),
  ).toBeVisible();
  await expect(page.getByText("19 runs in 20 draw more than the low end")).toBeVisible();
  await field(page, "Started at").fill("2026-11-25T08:30");
  // 15.5 hours later
  await expect(page.getByTestId("end-time")).toHaveText(
    "By its start and hours it ends on Nov 26, 2026, 00:00.",
  );
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("row", { name: "1 (warm-up) 15 kWh 2" })).toBeVisible();

  await page.getByRole("button", { name: "Put the whole run into the calculator" }).click();
  await expectTotal(page, 105 * kgPerKwh);
  await expectValue(page, "total-energy", 105 * 1.15);
  await expect(page.getByText("The whole run stands in the calculator.")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expectTotal(page, 516.848_64);
  await page.getByRole("button", { name: "Put what was spent" }).click();
  await expectTotal(page, 45 * kgPerKwh);
});

test("a sum, hours alone, and what is in error at its field", async ({ page }) => {
  await page.goto(link);
  // The power model of the line: 84 of 336 hours.
  await field(page, "Hours so far").fill("3d 12h");
  await expectFigures(page, "spent", [1236.48 / 4, 84, 516.848_64 / 4]);
  await expectFigures(page, "whole", [1236.48, 336, 516.848_64]);
  await choose(page, "One sum");
  await choose(page, "Epochs or steps");
  await field(page, "Energy so far").fill("30");
  await field(page, "Epochs or steps done").fill("3,000");
  await field(page, "Epochs or steps planned").fill("12,000");
  await expectFigures(page, "whole", [120, 336, 120 * kgPerKwh]);
  await expect(page.getByText("One sum shows no spread")).toBeVisible();

  await field(page, "Epochs or steps planned").fill("2000");
  await expect(page.getByText("This is less than the 3,000 that are done.")).toBeVisible();
  await expect(field(page, "Epochs or steps planned")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByTestId("prediction")).toHaveCount(0);
  await field(page, "Energy so far").fill("thirty");
  await expect(page.getByText("This is not a number.")).toBeVisible();
  await expect(page.getByText("There is no prediction while an entry is in error.")).toBeVisible();
  await choose(page, "Each epoch");
  await field(page, "Energy of each epoch").fill("1 2\n1.5\n");
  await expect(page.getByText("Line 2 differs from the first")).toBeVisible();
  // What was typed stays, in error too, and while another view is shown.
  await page.getByRole("link", { name: "Method" }).click();
  await page.goBack();
  await expect(field(page, "Energy of each epoch")).toHaveValue("1 2\n1.5\n");
  await choose(page, "One sum");
  await expect(field(page, "Energy so far")).toHaveValue("thirty");
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
});

test("a log fills the form: epochs of carbontracker, its own prediction, and what is none", async ({
  page,
}) => {
  await page.goto(link);
  const log = page.getByLabel("Take it from a log");
  const file = (name: string, text: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await log.setInputFiles(file("run_carbontracker.log", standard));
  await expect(page.getByText("was read: 1 epoch.")).toBeVisible();
  await expect(field(page, "Started at")).toHaveValue("2022-11-14T15:44");
  await field(page, "Epochs planned").fill("4");
  const kwh = ((136.860_846_15 + 13.389_104) * 141.9) / 3.6e6;
  await expect(async () =>
    expect((await figuresOf(page, "whole"))[0]).toBeCloseTo(4 * kwh, 9),
  ).toPass();
  await expect(page.getByText("One epoch shows no spread")).toBeVisible();

  // The log names a place, so it is a line of its own: added once, whatever is put there after.
  await page.getByRole("button", { name: "Put the whole run into the calculator" }).click();
  await page.getByRole("button", { name: "Put what was spent" }).click();
  await expect(page.getByText("336 h, Amazon Web Services us-east-1, and 1 more")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();

  await log.setInputFiles(file("run_carbontracker_output.log", output));
  // What carbontracker predicts is 0.014018 kWh.
  await expect(field(page, "Energy so far")).toHaveValue("0.003504");
  await expectFigures(page, "whole", [0.014_016, 212 / 3600, 0.014_016 * 0.418]);

  // 100 W for 390 s, in ten windows: 0.1 kWh in the hour that is planned.
  const rows = Array.from({ length: 40 }, (_, at) => {
    const [minutes, seconds] = [Math.floor(at / 6), (at % 6) * 10].map((one) =>
      String(one).padStart(2, "0"),
    );
    return `2026/06/18 00:${minutes}:${seconds}.000, 0, NVIDIA H100 80GB HBM3, 100.00 W`;
  });
  const power = ["timestamp, index, name, power.draw [W]", ...rows].join("\n");
  await log.setInputFiles(file("power.csv", power));
  await expect(page.getByText("it was cut into 10 windows of equal length")).toBeVisible();
  await field(page, "Hours planned").fill("1");
  await expectFigures(page, "whole", [0.1, 1, 0.1 * kgPerKwh]);
  await expect(page.getByText("2 × NVIDIA H100")).toHaveCount(0);
  await expect(page.getByText(/1 × NVIDIA H100 SXM5 80GB/).first()).toBeVisible();

  await log.setInputFiles(file("notes.txt", "nothing of this kind\n"));
  await expect(page.getByText("What you entered is as it was.")).toBeVisible();
  await expectFigures(page, "whole", [0.1, 1, 0.1 * kgPerKwh]);
});

test("by keyboard, in the light and in the dark, and 320 pixels wide", async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(link);
  await tabTo(page, /^Hours only/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  // The list of epochs, which has no text of its own yet.
  await tabTo(page, /^TEXTAREA$/);
  await page.keyboard.type("10 1\n12 1\n11 1");
  await tabTo(page, /^Hours/);
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, /^Epochs planned/);
  await page.keyboard.type("8");
  await expectFigures(page, "whole", [88, 8, 88 * kgPerKwh]);
  await tabTo(page, /^Put the whole run/);
  await page.keyboard.press("Enter");
  await expectTotal(page, 88 * kgPerKwh);
  await tabTo(page, /^Undo/);
  await page.keyboard.press("Enter");
  await expectTotal(page, 516.848_64);
  await tabTo(page, /^The same as a table/);
  await page.keyboard.press("Enter");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axe();
  }
  const sizes = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(sizes[0]).toBe(sizes[1]);
});
