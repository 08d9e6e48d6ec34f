import { expect, test } from "./fixtures.ts";
import { choose, copyLink, field, startEmpty } from "./form.ts";
import { expectTotal, expectValue, valueOf, type Hook } from "./hooks.ts";
import { another, example } from "./links.ts";

test("a visit with neither link nor draft shows the worked example, its figures as data", async ({
  page,
}) => {
  await page.goto("./");
  await expectTotal(page, example.kg);

  const shown: Hook[] = [
    "total-emissions",
    "total-energy",
    "range-low",
    "range-high",
    "embodied-emissions",
    "offset-cost",
  ];
  for (const hook of shown) {
    const data = page.getByTestId(hook);
    await expect(data, hook).toHaveCount(1);
    await expect(data, hook).toHaveJSProperty("tagName", "DATA");
    expect(await data.getAttribute("value"), hook).toMatch(/^\d+(\.\d+)?(e[+-]\d+)?$/);
    expect(await valueOf(page, hook), hook).toBeGreaterThan(0);
  }
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  expect(await valueOf(page, "range-low")).toBeLessThan(example.kg);
  expect(await valueOf(page, "range-high")).toBeGreaterThan(example.kg);
});

test("its form holds what the figure stands for", async ({ page }) => {
  await page.goto("./");
  await expectTotal(page, example.kg);
  await expect(field(page, "hardware")).toHaveValue(/A100 SXM4 40/);
  await expect(field(page, "count")).toHaveValue("8");
  await expect(field(page, "hours")).toHaveValue("336");
  await expect(field(page, "site")).toHaveValue(/us-east-1/);
});

test("8 A100 SXM4 for 336 hours on AWS us-east-1, by form, and its link in another browser", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startEmpty(page);
  await choose(page, "hardware", "A100 SXM4", /A100 SXM4 40/);
  await field(page, "count").fill("8");
  await field(page, "hours").fill("336");
  await choose(page, "site", "AWS us-east-1", /(AWS|Amazon).*us-east-1/);
  await expectTotal(page, example.kg);
  await expectValue(page, "total-energy", example.kwh);

  await copyLink(page).click();
  await expect(page.getByText(/copied/i)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `${baseURL}#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1`,
  );

  const profile = await browser.newContext();
  const there = await profile.newPage();
  await there.goto(copied);
  await expectTotal(there, example.kg);
  await expect(field(there, "count")).toHaveValue("8");
  await profile.close();
});

test("the figure follows each keystroke, with no button in between", async ({ page }) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  await field(page, "hours").press("End");
  await field(page, "hours").press("0");
  await expectTotal(page, another.kg * 10);
  await field(page, "hours").press("Backspace");
  await field(page, "hours").press("Backspace");
  await expectTotal(page, another.kg / 10);
});
