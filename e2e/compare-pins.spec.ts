import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focused, tabTo } from "./focus.ts";
import { copyLink, matches } from "./form.ts";
import { expectTotal, valueOf } from "./hooks.ts";

/** Two weeks of 8 A100 in Virginia. */
const job = "hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";
const link = `./#/compare?v=1&d=2026.11&y=2025&${job}`;
const withPins = (pins: string) => `./#/compare?v=1&d=2026.11&y=2025&pin=${pins}&${job}`;

const table = (page: Page) => page.getByTestId("pin-table");
const columns = (page: Page) => table(page).locator("thead th[data-pin]");
const kgOf = async (page: Page, pin: string) =>
  Number(
    await page.locator(`[data-testid="pin-emissions"][data-pin="${pin}"]`).getAttribute("value"),
  );
const section = (page: Page) => page.locator("section[aria-labelledby=pins-title]");

async function openForm(page: Page): Promise<void> {
  await section(page).getByText("Pin another option").click();
  await expect(page.getByLabel("Place of the option")).toBeVisible();
}

async function pick(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  const input = page.getByLabel(label);
  await input.click();
  await expect(input).toHaveRole("combobox");
  await input.fill(typed);
  await matches(page).filter({ hasText: option }).first().click();
}

/** The list of matches lies over what is below the field, so it is closed. */
async function typePlace(page: Page, text: string): Promise<void> {
  await page.getByLabel("Place of the option").fill(text);
  await page.keyboard.press("Escape");
}

test("three options pinned into a link open to the same table in another browser profile", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(link);
  await openForm(page);
  const pin = page.getByRole("button", { name: "Pin this option" });
  await pick(page, "Place of the option", "europe-west9", /europe-west9/);
  await pin.click();
  await expect(page.getByText("Pinned: Google Cloud europe-west9.")).toBeVisible();
  await expect(page.getByLabel("Place of the option")).toHaveValue("");
  await pick(page, "Place of the option", "grid/FR", /France/);
  await pick(page, "Hardware of the option", "h100 sxm", /H100 SXM5/);
  await pin.click();
  await page.getByLabel("What the option counts").selectOption("Full");
  await pin.click();
  await expect(columns(page)).toHaveCount(4);

  await copyLink(page).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("&pin=gcp/europe-west9,grid/FR:nvidia-h100-sxm5-80gb,::full&");
  const cells = await table(page).locator("th, td").allTextContents();

  const profile = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await profile.newPage();
  await other.goto(copied);
  await expect(columns(other)).toHaveCount(4);
  expect(await table(other).locator("th, td").allTextContents()).toEqual(cells);
  await profile.close();
});

test("an option has the calculator's figure once it is taken, and Back undoes that", async ({
  page,
}) => {
  const pins = ["gcp/europe-west9", "grid/FR:nvidia-h100-sxm5-80gb", "::full"];
  for (const pin of pins) {
    await page.goto("about:blank");
    await page.goto(withPins(pins.join(",")));
    await expect(columns(page)).toHaveCount(4);
    const before = await valueOf(page, "total-emissions");
    expect(await kgOf(page, ":")).toBe(before);
    const kg = await kgOf(page, pin);
    await table(page)
      .getByRole("button", { name: /^Take it/ })
      .nth(pins.indexOf(pin))
      .click();
    await expect.poll(() => valueOf(page, "total-emissions")).toBe(kg);
    await expect(page.getByText(/^The experiment is now /)).toBeFocused();
    expect(await kgOf(page, pin)).toBe(kg);
    await page.goBack();
    await expectTotal(page, before);
    await expect(columns(page)).toHaveCount(4);
  }
});

test("the difference says whether it is clear, and why it is not judged", async ({ page }) => {
  await page.goto(withPins("gcp/europe-west9,aws/us-east-2,grid/FR:nvidia-h100-sxm5-80gb,::full"));
  const differences = table(page)
    .getByRole("row", { name: /^Against now/ })
    .getByRole("cell");
  await expect(differences.nth(1)).toContainText("481 kg CO₂e less");
  await expect(differences.nth(1)).toContainText("−93%");
  await expect(differences.nth(1)).toContainText("clearly lower");
  await expect(differences.nth(2)).toContainText("no clear difference");
  await expect(differences.nth(3)).toContainText("the hardware differs");
  await expect(differences.nth(4)).toContainText("what is counted differs");
  await expect(
    table(page)
      .getByRole("row", { name: /^What it counts/ })
      .getByRole("cell")
      .nth(4),
  ).toContainText("Full: counts other parts than now");
  await expect(
    page.getByText(/as many devices for the same hours, not the same work/),
  ).toBeVisible();
});

test("an option whose grid is unknown stays, with the reason", async ({ page }) => {
  await page.goto(withPins("runpod/US-NC-1,grid/FR"));
  await expect(columns(page)).toHaveCount(3);
  await expect(table(page)).toContainText("the grid behind runpod/US-NC-1 is not known");
});

test("a seventh option is refused in words, and so are doubles and nothing", async ({ page }) => {
  await page.goto(withPins("grid/FR,grid/DE,grid/PL,grid/ES,grid/PT"));
  await openForm(page);
  const pin = page.getByRole("button", { name: "Pin this option" });
  await pin.click();
  await expect(page.getByText(/differs in nothing/)).toBeVisible();
  await typePlace(page, "grid/PL");
  await pin.click();
  await expect(page.getByText(/is pinned already/)).toBeVisible();
  await typePlace(page, "nowhere at all");
  await pin.click();
  await expect(page.getByText(/No such place in the table/).first()).toBeVisible();
  await expect(page.getByLabel("Place of the option")).toHaveValue("nowhere at all");
  await typePlace(page, "grid/SE");
  await pin.click();
  await expect(columns(page)).toHaveCount(7);
  await typePlace(page, "grid/FI");
  await pin.click();
  await expect(page.getByText("Six options are pinned; remove one.")).toBeVisible();
  await expect(page.getByLabel("Place of the option")).toHaveValue("grid/FI");
  await expect(columns(page)).toHaveCount(7);
});

test("pins that cannot be read stay in the address until they are cleared", async ({ page }) => {
  await page.goto(withPins("nonsense"));
  await expect(section(page).getByText(/could not be read, so none is shown/)).toBeVisible();
  await expect(section(page).getByText("pin = “nonsense”")).toBeVisible();
  await expect(page).toHaveURL(/pin=nonsense/);
  await section(page).getByRole("button", { name: "Clear the pinned options" }).click();
  await expect(page).not.toHaveURL(/pin=/);
  await expect(page.getByText("The pinned options are cleared.")).toBeFocused();
  await expect(section(page).getByText("None is pinned yet.")).toBeVisible();
});

test("by keyboard: pin, take, remove", async ({ page }) => {
  await page.goto(link);
  await tabTo(page, /^Pin another option/);
  await page.keyboard.press("Enter");
  // What is folded away is drawn when it is first opened.
  await expect(page.getByLabel(/^Place of the option/)).toBeVisible();
  await tabTo(page, /^Place of the option/);
  await page.keyboard.type("europe-west9");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Pin this option/);
  await page.keyboard.press("Enter");
  await expect(columns(page)).toHaveCount(2);
  expect(await focused(page)).toBe("Pin this option");
  await tabTo(page, /^Take it/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=gcp\/europe-west9/);
  await tabTo(page, /^Remove/);
  await page.keyboard.press("Enter");
  await expect(table(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/pin=/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(
      withPins("gcp/europe-west9,grid/FR:nvidia-h100-sxm5-80gb,runpod/US-NC-1,::full"),
    );
    await openForm(page);
    await axe();
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
    const region = page.getByRole("region", { name: /Table of pinned options/ });
    await region.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });
}
