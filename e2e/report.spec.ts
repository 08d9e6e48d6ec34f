import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { parse } from "yaml";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { example, threeWorkloads } from "./links.ts";

test.describe.configure({ timeout: 90_000 });

const link = example.link.replace("#/", "#/report");

const preview = (page: Page) => page.getByRole("region", { name: /^Text of/ });
const formats = (page: Page) => page.getByRole("radio", { name: /./ });

async function choose(page: Page, name: string, at = link): Promise<void> {
  await page.goto(at);
  await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test("every format names figure, range, release and link", async ({ page }) => {
  await page.goto(link);
  await expect(preview(page)).toBeVisible();
  const names = await formats(page).evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLInputElement ? one.value : "")),
  );
  expect(names.length).toBeGreaterThan(14);
  for (const name of names.filter((one) => !/badge|page|bibtex|dvc/.test(one))) {
    await page.locator(`input[type=radio][value="${name}"]`).check();
    const text = await preview(page).innerText();
    expect(text, name).toMatch(/51[67]/);
    expect(text, name).toContain("2026.11");
    expect(text, name).toMatch(/d=2026\.11|d\\?=2026\.11/);
  }
});

test("a sentence is copied in one click", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(link);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Plain text copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await preview(page).textContent());
});

test("the model card's metadata is YAML in grams", async ({ page }) => {
  await choose(page, "Model card, metadata");
  const text = (await downloaded(page, "Download")).toString();
  const card = parse(text.replaceAll(/^---$/gm, "")) as {
    co2_eq_emissions: { emissions: number };
  };
  expect(card.co2_eq_emissions.emissions / 1000).toBeCloseTo(example.kg, 0);
});

test("CSV has a row a workload", async ({ page }) => {
  await choose(page, "CSV", threeWorkloads.link.replace("#/", "#/report"));
  const text = (await downloaded(page, "Download")).toString();
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  expect(data).toHaveLength(3);
  const kg = data.reduce((sum, row) => sum + Number(row["emissions"]), 0);
  expect(kg).toBeCloseTo(threeWorkloads.kg, 6);
});

test("the chart is kept as SVG and as PNG", async ({ page }) => {
  await choose(page, "Chart");
  await expect(page.getByRole("img", { name: /Carbon footprint/ })).toBeVisible();
  expect((await downloaded(page, "Download")).toString()).toMatch(/^<svg /);
  const png = await downloaded(page, "Download as PNG");
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  // Width in the header: 720 px three times over.
  expect(png.readUInt32BE(16)).toBe(2160);
});

test("the page to print has prose, figures and sources, and no controls on paper", async ({
  page,
}) => {
  await choose(page, "Page to print");
  await expect(page.getByRole("heading", { name: "What the figure rests on" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("radio").first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Print this page" })).toBeHidden();
  await expect(page.getByText(/With host and manufacture/).first()).toBeVisible();
});

test("a hostile title is a text in every format", async ({ page }) => {
  const title = encodeURIComponent('=cmd|"x" & <b>50% $1_2 #1</b> \\end{document}');
  await page.goto(`${link}&t=${title}`);
  await expect(preview(page)).toBeVisible();
  for (const radio of await formats(page).all()) {
    await radio.check();
    await expect(page.locator("pre *, article h3 *")).toHaveCount(0);
  }
  await page.locator("input[value=latex]").check();
  await expect(preview(page)).not.toContainText("\\end{document}");
});

test("without a figure there is nothing to report, in words", async ({ page }) => {
  await page.goto("./#/report?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb");
  await expect(page.getByText(/nothing to report/)).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("by keyboard: choose a format and copy", async ({ page }) => {
  await page.goto(link);
  await expect(preview(page)).toBeVisible();
  await tabTo(page, /^Plain text/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: "Preview: LaTeX" })).toBeVisible();
  await tabTo(page, /^Copy$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/copied|did not allow/).first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const name of ["LaTeX", "Chart", "Page to print"]) {
      await choose(page, name);
      await axe();
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(sizes[0], name).toBe(sizes[1]);
    }
  });
}
