import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openEverything } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { addCalculated, openLedger } from "./ledger-steps.ts";
import { example } from "./links.ts";
import { visit } from "./visit.ts";

const at = (view: string) => example.link.replace("#/", `#/${view}`);

async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByTestId("total-emissions")).toBeVisible();
  await expect(page.getByTestId("range-low")).toBeVisible();
  await expect(page.getByTestId("printed-link")).toBeVisible();
  await expect(page.getByTestId("printed-link")).toContainText("#/");
  await expect(page.getByRole("navigation").first()).toBeHidden();
  for (const button of await page.locator("main button:not(th button)").all()) {
    await expect(button).toBeHidden();
  }
  await page.emulateMedia({ media: "screen" });
}

test("paper has figure, range and link of every view, and no controls; what was opened is on it", async ({
  page,
}) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await expectPaper(page);
  const source = page.getByRole("link", { name: /Electricity Maps yearly/ }).first();
  await expect(source).toBeHidden();
  await openEverything(page);
  await page.emulateMedia({ media: "print" });
  await expect(source).toBeVisible();

  for (const view of ["compare", "report", "method"]) {
    await page.emulateMedia({ media: "screen" });
    await visit(page, at(view));
    await expectTotal(page, example.kg);
    await expectPaper(page);
  }
  await page.emulateMedia({ media: "screen" });
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run" });
  await expectPaper(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByTestId("ledger-emissions")).toBeVisible();
  await expect(page.getByTestId("ledger-table").getByText("Main run")).toBeVisible();
});

test.describe("at 400 %", () => {
  // 1280 by 1024 pixels, four times as large.
  test.use({ viewport: { width: 320, height: 256 } });

  /** What the focus is on is in sight, and no bar lies over it. */
  const isFocusInSight = () => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return true;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const there = document.elementFromPoint(x, y);
    return (
      there !== null &&
      (focused.contains(there) || there.contains(focused) || there.closest("label") !== null)
    );
  };

  test("nothing scrolls sideways, and what has the focus is never covered", async ({ page }) => {
    test.slow();
    for (const view of [
      "",
      "compare",
      "offset",
      "report",
      "ledger",
      "method",
      "import",
      "predict",
    ]) {
      await test.step(view, async () => {
        await visit(page, at(view));
        await expectTotal(page, example.kg);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        for (let step = 0; step < 25; step += 1) {
          await page.keyboard.press("Tab");
          const found = await page.evaluate(isFocusInSight);
          const what = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
          expect(found, what).toBe(true);
        }
      });
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is and where its tables are, with no empty frame and no link to nowhere", async ({
    page,
  }) => {
    await page.goto("./");
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Result" })).toBeHidden();
    await expect(page.getByRole("navigation")).toBeHidden();
  });
});
