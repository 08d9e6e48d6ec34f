import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { expectValue } from "./hooks.ts";
import { example } from "./links.ts";

const link = example.link.replace("#/", "#/offset");

test("what comes before any price stands before any price", async ({ page }) => {
  await page.goto(link);
  const order = page.getByRole("heading", { name: "First things first" });
  const price = page.getByRole("heading", { name: "At one price" });
  await expect(order).toBeVisible();
  const [first, second] = await Promise.all([order.boundingBox(), price.boundingBox()]);
  expect(first?.y).toBeLessThan(second?.y ?? 0);
  await expect(page.getByText(/Nothing bought is ever subtracted/)).toBeVisible();
});

test("each kind has its prices in its own currency, and their cost for this experiment", async ({
  page,
}) => {
  await page.goto(link);
  await expectValue(page, "offset-cost", (example.kg / 1000) * 160);
  // 516.85 kg at 75 EUR, as the row has it; nothing is converted.
  const ets = page.getByRole("row", { name: /EU ETS allowance, 2025/ });
  await expect(ets).toContainText("75 EUR");
  await expect(ets).toContainText("39 EUR");
  await expect(page.getByRole("row", { name: /NeuCLIR example/ })).toContainText("16 USD");
  await expect(page.getByRole("row", { name: /Ricke et al. 2018, India/ })).toContainText(
    "In doubt",
  );
  for (const name of ["Durable removal", "Compliance markets", "Damage inside one country"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await expect(page.getByText(/status unknown/)).toBeVisible();
});

test("an own price is counted with, kept in the link, and told when it is none", async ({
  page,
}) => {
  await page.goto(link);
  const price = page.getByLabel("Your own price");
  await price.fill("16");
  await expectValue(page, "offset-cost", (example.kg / 1000) * 16);
  await expect(page).toHaveURL(/price=16/);
  await price.fill("twenty");
  await expect(page.getByTestId("offset-cost")).toHaveCount(0);
  await expect(price).toHaveAttribute("aria-invalid", "true");
  await expect(price).toHaveValue("twenty");
});

test("without a figure there are prices and no costs", async ({ page }) => {
  await page.goto("./#/offset?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb");
  await expect(page.getByText(/tables show prices of a tonne and no costs/)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "For this experiment" })).toHaveCount(0);
  await expect(page.getByRole("row", { name: /^Biochar/ })).toContainText("160 USD");
});

test("by keyboard: to the own price", async ({ page }) => {
  await page.goto(link);
  await expect(page.getByLabel("Your own price")).toBeVisible();
  await tabTo(page, /^Your own price/);
  await page.keyboard.type("100");
  await expectValue(page, "offset-cost", example.kg / 10);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(link);
    await expect(page.getByRole("row", { name: /^Biochar/ })).toBeVisible();
    await axe();
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
  });
}
