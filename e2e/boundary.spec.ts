import { expect, test } from "./fixtures.ts";
import { boundarySwitch } from "./form.ts";
import { expectTotal, expectValue, valueOf } from "./hooks.ts";
import { example } from "./links.ts";

const chips = /chip/i;
const dataCentre = /centre|site/i;
const full = /full/i;

test("chip, site and full each change the headline, its range and its energy", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await expect(boundarySwitch(page, dataCentre)).toBeChecked();
  const atSite = { low: await valueOf(page, "range-low"), high: await valueOf(page, "range-high") };

  await boundarySwitch(page, chips).check();
  await expectTotal(page, 8 * 0.4 * 336 * 0.418);
  await expectValue(page, "total-energy", 8 * 0.4 * 336);
  expect(await valueOf(page, "range-low")).toBeLessThan(atSite.low);

  await boundarySwitch(page, full).check();
  const embodied = await valueOf(page, "embodied-emissions");
  await expectTotal(page, 8 * 0.4 * 1.28 * 336 * 1.15 * 0.418 + embodied);
  await expectValue(page, "total-energy", 8 * 0.4 * 1.28 * 336 * 1.15);
  expect(await valueOf(page, "range-high")).toBeGreaterThan(atSite.high);

  await boundarySwitch(page, dataCentre).check();
  await expectTotal(page, example.kg);
  await expectValue(page, "range-low", atSite.low);
});

test("the boundary stands in the link, left out at its default", async ({ page }) => {
  await page.goto(example.link);
  await boundarySwitch(page, full).check();
  await expect(page).toHaveURL(/&b=full&/);
  await boundarySwitch(page, dataCentre).check();
  await expect(page).not.toHaveURL(/[?&]b=/);
});

test("the line with host and manufacture stays what it is, whatever is counted", async ({
  page,
}) => {
  await page.goto(example.link);
  const line = page.getByText(/with host and manufacture: /i);
  const words = await line.textContent();
  for (const boundary of [chips, full, dataCentre]) {
    await boundarySwitch(page, boundary).check();
    await expect(line).toHaveText(words ?? "");
  }
});

test("manufacture has its size also where it is not counted", async ({ page }) => {
  await page.goto(example.link);
  const hollow = await valueOf(page, "embodied-emissions");
  expect(hollow).toBeGreaterThan(0);
  for (const boundary of [chips, full]) {
    await boundarySwitch(page, boundary).check();
    await expectValue(page, "embodied-emissions", hollow);
  }
});

test("manufacture that is not known is said, and never a zero", async ({ page }) => {
  await page.goto("./#/?v=1&d=2026.11&kwh=100&at=grid/FR");
  await expectTotal(page, 100 * 1.54 * 0.031);
  await expect(page.getByTestId("embodied-emissions")).toHaveCount(0);
  await expect(page.getByText(/not known/i).first()).toBeVisible();
  await boundarySwitch(page, full).check();
  await expectTotal(page, 100 * 1.54 * 0.031);
  await expect(page.getByTestId("embodied-emissions")).toHaveCount(0);
});
