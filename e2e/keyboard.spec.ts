import { expect, test } from "./fixtures.ts";
import { focused, focusInSight, focusShows, tabTo } from "./focus.ts";
import { boundarySwitch, field, matches } from "./form.ts";
import { expectNoResult, expectTotal, factOf } from "./hooks.ts";
import { another, damaged, example } from "./links.ts";

test("Tab goes through the page in the order of reading", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  const stops: string[] = [];
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (name === "") break;
    stops.push(name);
  }
  const expected = [
    /skip/i,
    /Calculator/,
    /Hardware/,
    /\bCount\b/,
    /^Hours/,
    /\bSite\b/,
    /More detail/i,
    /Data centre/,
    /Copy link/,
    /every figure/i,
  ];
  const order = expected.map((name) => stops.findIndex((stop) => name.test(stop)));
  expect(order, stops.join(" → ")).not.toContain(-1);
  expect(order, stops.join(" → ")).toEqual(order.toSorted((a, b) => a - b));
});

for (const [width, height] of [
  [1280, 800],
  [320, 640],
] as const) {
  test(`focus is always to be seen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(damaged);
    await expectNoResult(page);
    const hidden: string[] = [];
    for (let left = 80; left > 0; left -= 1) {
      await page.keyboard.press("Tab");
      const name = await focused(page);
      if (name === "") break;
      if (!(await focusShows(page))) hidden.push(`${name}: no sign of focus`);
      if (!(await focusInSight(page))) hidden.push(`${name}: out of sight`);
    }
    expect(hidden).toEqual([]);
  });
}

test("the whole job: from an empty form to a copied link", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  await expectTotal(page, example.kg);
  await tabTo(page, /^Clear/);
  await page.keyboard.press("Enter");
  await expectNoResult(page);

  await tabTo(page, /Hardware/, "Shift+Tab");
  await page.keyboard.type("v100 sxm");
  await expect(matches(page).first()).toContainText(/V100/);
  await page.keyboard.press("Enter");
  await expect(field(page, "hardware")).toHaveValue(/V100 SXM2/);
  await tabTo(page, /^Hours/);
  await page.keyboard.type("100");
  await tabTo(page, /\bSite\b/);
  await page.keyboard.type("grid/FR");
  await expectTotal(page, another.kg);

  await tabTo(page, /Copy link/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/copied/i)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^${baseURL}#/.*hw=nvidia-v100-sxm2-(16|32)gb&h=100&at=grid/FR$`),
  );
});

test("arrows and Enter choose from the matches", async ({ page }) => {
  await page.goto(example.link);
  await tabTo(page, /Hardware/);
  await page.keyboard.type("a100");
  const options = matches(page);
  await expect(options.nth(1)).toBeVisible();
  const second = (await options.nth(1).textContent()) ?? "";
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(options).toHaveCount(0);
  expect(second).toContain(await field(page, "hardware").inputValue());
  await expect(page.getByTestId("total-emissions")).toHaveCount(1);
});

test("Escape closes the matches and keeps what was typed", async ({ page }) => {
  await page.goto(example.link);
  await tabTo(page, /Hardware/);
  await page.keyboard.type("epyc");
  await expect(matches(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(matches(page)).toHaveCount(0);
  await expect(field(page, "hardware")).toHaveValue("epyc");
});

test("leaving chooses nothing: what was typed stays, in error, without a number", async ({
  page,
}) => {
  await page.goto(example.link);
  await tabTo(page, /Hardware/);
  await page.keyboard.type("epyc");
  await expect(matches(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(matches(page)).toHaveCount(0);
  await expect(field(page, "hardware")).toHaveValue("epyc");
  await expect(field(page, "hardware")).toHaveAttribute("aria-invalid", "true");
  await expectNoResult(page);
});

test("the first keys ever pressed are all taken", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await field(page, "site").fill("");
  await page.keyboard.type("France");
  await expect(field(page, "site")).toHaveValue("France");
  await expect(field(page, "site")).toBeFocused();
  await expect(
    matches(page)
      .filter({ hasText: /France/ })
      .first(),
  ).toBeVisible();
});

test("arrows move the switch of the boundary", async ({ page }) => {
  await page.goto(example.link);
  await tabTo(page, /Data centre/);
  await page.keyboard.press("ArrowRight");
  await expect(boundarySwitch(page, /full/i)).toBeChecked();
  await expect(page).toHaveURL(/b=full/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expectTotal(page, 8 * 0.4 * 336 * 0.418);
});

test("what is folded away opens by keyboard", async ({ page }) => {
  await page.goto(example.link);
  await tabTo(page, /More detail/i);
  await page.keyboard.press("Enter");
  await expect(field(page, "kwh")).toBeVisible();
  await tabTo(page, /every figure/i);
  await page.keyboard.press("Enter");
  await expect(factOf(page, /Carbon intensity/)).toBeVisible();
});

test("the skip link leads to the result and leaves the number alone", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page)).not.toMatch(/Hardware|Calculator/);
  await expectTotal(page, example.kg);
});

test("focus is not lost when what had it goes away", async ({ page }) => {
  await page.goto(damaged);
  await expectNoResult(page);
  await tabTo(page, /dismiss/i);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("link-notice").getByRole("listitem")).toHaveCount(1);
  expect.soft(await focused(page), "after dismissing one of two").not.toBe("");
  await page
    .getByTestId("link-notice")
    .getByRole("button", { name: /dismiss/i })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  expect.soft(await focused(page), "after dismissing the last").not.toBe("");
});

test("a workload is added, moved and removed by keyboard, and comes back", async ({ page }) => {
  await page.goto(example.link);
  await tabTo(page, /Add a workload/i);
  await page.keyboard.press("Enter");
  await expect(field(page, "hardware", 2)).toBeVisible();
  await page.keyboard.type("x");
  expect.soft(await focused(page), "after adding").not.toBe("");
  await page
    .getByRole("button", { name: /^Remove/ })
    .nth(1)
    .focus();
  await page.keyboard.press("Enter");
  await expect(field(page, "hardware", 2)).toHaveCount(0);
  expect.soft(await focused(page), "after removing").not.toBe("");
  await tabTo(page, /undo/i);
  await page.keyboard.press("Enter");
  await expect(field(page, "hardware", 2)).toBeVisible();
  expect.soft(await focused(page), "after undoing").not.toBe("");
});
