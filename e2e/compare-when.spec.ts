import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";

/** Six hours of 8 H100 in California, whose grid has much sun. */
const sixHours =
  "./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=6&at=aws/us-west-1";

async function openWhen(page: Page, link = sixHours): Promise<void> {
  await page.goto(link);
  await page.getByRole("radio", { name: /^When/ }).check({ force: true });
}

/** Two days of Electricity Maps' layout, 100 g/kWh from 10 to 14 UTC and 400 otherwise. */
function hourlyFile(days = 2): { name: string; mimeType: string; buffer: Buffer } {
  const head =
    "Datetime (UTC),Country,Zone name,Zone id,Carbon intensity gCO₂eq/kWh (direct),Carbon intensity gCO₂eq/kWh (Life cycle),Carbon-free energy percentage (CFE%),Renewable energy percentage (RE%),Data source,Data estimated,Data estimation method";
  const lines = Array.from({ length: days * 24 }, (_, index) => {
    const day = String(1 + Math.floor(index / 24)).padStart(2, "0");
    const hour = index % 24;
    const grams = hour >= 10 && hour < 14 ? 100 : 400;
    return `2025-06-${day} ${String(hour).padStart(2, "0")}:00:00,USA,CAISO,US-CAL-CISO,${grams - 50},${grams},50,40,x,false,`;
  });
  return {
    name: "anything.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...lines].join("\n")),
  };
}

const choose = (page: Page, file: ReturnType<typeof hourlyFile>) =>
  page.getByLabel("Open an hourly file").setInputFiles(file);

test("the best and the worst hour to start are named, with what that saves", async ({ page }) => {
  await openWhen(page);
  await expect(page.getByText(/^Best start: 0[89]:00 \(America\/Los_Angeles\)/)).toBeVisible();
  await expect(page.getByText(/saves .* \(5\d%\)/)).toBeVisible();
  await expect(page.getByText(/average course of 2024.*no forecast/)).toBeVisible();
  await expect(page.getByRole("img", { name: /Emissions by start hour/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /\(best\)/ })).toHaveCount(1);
  await expect(page.locator("tbody tr")).toHaveCount(24);
});

test("a run of two weeks is told that the hour makes little difference", async ({ page }) => {
  await openWhen(page, sixHours.replace("h=6", "h=340"));
  await expect(page.getByText(/start makes little difference/)).toBeVisible();
});

test("a run of whole days has no best hour", async ({ page }) => {
  await openWhen(page, sixHours.replace("h=6", "h=336"));
  await expect(page.getByText(/The start hour makes no difference: 336 hours/)).toBeVisible();
  await expect(page.getByRole("row", { name: /\(best\)/ })).toHaveCount(0);
  await expect(page.getByText("%", { exact: false }).filter({ hasText: "000" })).toHaveCount(0);
});

test("a season has its own shape", async ({ page }) => {
  await openWhen(page);
  const best = page.getByText(/^Best start:/);
  const before = await best.innerText();
  await page.getByLabel("Season").selectOption("Winter");
  await expect(best).not.toHaveText(before);
});

test("a grid without a profile says so, and names those that have one", async ({ page }) => {
  await openWhen(page, sixHours.replace("aws/us-west-1", "grid/PL"));
  await expect(page.getByText(/no hourly profile of Poland/)).toBeVisible();
  await expect(page.getByText(/Grids with a profile:.*Germany/)).toBeVisible();
});

test("a job without hours, and an intensity of another kind, say why there is no hour", async ({
  page,
}) => {
  await openWhen(page, "./#/compare?v=1&d=2026.11&y=2025&kwh=100&at=grid/FR");
  await expect(page.getByText(/Give the hours of a run/)).toBeVisible();
  await page.goto("about:blank");
  await openWhen(page, `${sixHours}&g=400&gk=marginal`);
  await expect(page.getByText(/Your intensity for this site is marginal/)).toBeVisible();
});

test("an hourly file of one's own gives the best time in it, without a pause and with", async ({
  page,
}) => {
  await openWhen(page);
  await choose(page, hourlyFile());
  await expect(page.getByText(/Electricity Maps, life-cycle average: 48 values/)).toBeVisible();
  // Six hours hold all four of 100 g: (4 × 100 + 2 × 400) ÷ 6 = 200 g/kWh on 8 × 0.7 × 6 × 1.19 kWh.
  await expect(page.getByText(/Without a pause: 2025-06-01 (08|09|10):00 UTC/)).toBeVisible();
  // Of two days eight hours have 100 g, so pausing puts all six there.
  await expect(page.getByText(/A job that may pause: .* 1 pause; 50% less/)).toBeVisible();
  await page.getByLabel("Not before (UTC)").fill("2025-06-01T12:00");
  await expect(page.getByText(/Without a pause: 2025-06-02 (08|09|10):00 UTC/)).toBeVisible();
  await page.getByLabel("Done by (UTC)").fill("2025-06-01T10:00");
  await expect(page.getByText(/is not after/)).toBeVisible();
  await expect(page.getByLabel("Done by (UTC)")).toHaveValue("2025-06-01T10:00");
  await page.getByRole("button", { name: "Close the file" }).click();
  await expect(page.getByText(/48 values/)).toHaveCount(0);
});

test("a file that is none, and a marginal one, are told in words", async ({ page }) => {
  await openWhen(page);
  await choose(page, { ...hourlyFile(), buffer: Buffer.from("a,b\n1,2\n") });
  await expect(page.getByText(/none of the formats read here/)).toBeVisible();
  const points = Array.from({ length: 30 }, (_, hour) => ({
    point_time: new Date(Date.UTC(2025, 0, 1, hour)).toISOString(),
    value: 800 + hour,
  }));
  const marginal = {
    data: points,
    meta: { region: "CAISO_NORTH", signal_type: "co2_moer", units: "lbs_co2_per_mwh" },
  };
  await choose(page, { ...hourlyFile(), buffer: Buffer.from(JSON.stringify(marginal)) });
  await expect(page.getByText(/It is no footprint/).first()).toBeVisible();
  await expect(page.getByText(/^Best start:.*\(marginal\)/)).toBeVisible();
});

test("a file that the browser cannot read ends in words, and another may follow", async ({
  page,
}) => {
  // As a worker whose file is gone answers.
  await page.route("**/hourly-worker*.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "addEventListener('message', () => Promise.reject(new Error('gone')).catch(() => postMessage(undefined)))",
    }),
  );
  await openWhen(page);
  await choose(page, hourlyFile());
  await expect(page.getByText(/The file could not be read/)).toBeVisible();
  await page.unroute("**/hourly-worker*.js");
  await choose(page, hourlyFile());
  await expect(page.getByText(/48 values/)).toBeVisible();
});

test.describe("profiles that do not arrive", () => {
  test.use({ expectedProblems: [/profiles\.json|ERR_FAILED/] });

  test("are told, and tried again", async ({ page }) => {
    await page.route("**/profiles.json", (route) => route.abort());
    await openWhen(page);
    await expect(page.getByText(/hourly profiles could not be loaded/)).toBeVisible();
    await page.unroute("**/profiles.json");
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expect(page.getByText(/^Best start:/)).toBeVisible();
  });
});

test("by keyboard: to the hours and the season", async ({ page }) => {
  await page.goto(sixHours);
  await tabTo(page, /^Where/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^Best start:/)).toBeVisible();
  await tabTo(page, /^Season/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Season")).toHaveValue("winter");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openWhen(page);
    await choose(page, hourlyFile());
    await expect(page.getByText(/48 values/)).toBeVisible();
    await axe();
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
  });
}
