import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import {
  boundarySwitch,
  choose,
  field,
  machineRoom,
  matches,
  personalComputer,
  reveal,
  search,
  startEmpty,
} from "./form.ts";
import { expectTotal, expectValue, valueOf } from "./hooks.ts";
import { another, example } from "./links.ts";

/** PUE of a machine room that gives none, and gCO2e/kWh of the grids, as release 2026.11 has them for 2025. */
const pue = 1.54;
const grid = { france: 31, iceland: 28, austria: 163, us: 414 };

async function enter(page: Page, count: string, hours: string): Promise<void> {
  await field(page, "count").fill(count);
  await field(page, "hours").fill(hours);
}

test("own GPU that the table does not know", async ({ page }) => {
  await startEmpty(page);
  await choose(page, "hardware", "own", /own device/i);
  await field(page, "ownName").fill("Prototype");
  await field(page, "watts").fill("450");
  await enter(page, "4", "100");
  await choose(page, "site", "Iceland", machineRoom(/Iceland/));
  await expectTotal(page, (4 * 450 * 100 * pue * grid.iceland) / 1e6);
  await expect(page).toHaveURL(/hw=custom&hwn=Prototype&w=450&n=4&h=100&at=grid\/IS$/);
});

test("a name the table does not know is kept, with a way to count it all the same", async ({
  page,
}) => {
  await startEmpty(page);
  await search(page, "hardware", "Graphcore Bow 3000");
  await expect(matches(page).filter({ hasText: /own device/i })).toBeVisible();
  await field(page, "hardware").press("Tab");
  await expect(field(page, "hardware")).toHaveValue("Graphcore Bow 3000");
  await expect(field(page, "hardware")).toHaveAccessibleDescription(/own device/i);
});

test("a cluster in Iceland", async ({ page }) => {
  await startEmpty(page);
  await choose(page, "hardware", "h100 sxm", /H100 SXM5/);
  await enter(page, "64", "72");
  await choose(page, "site", "Iceland", machineRoom(/Iceland/));
  await expectTotal(page, (64 * 700 * 72 * pue * grid.iceland) / 1e6);
});

test("a laptop for three minutes", async ({ page }) => {
  await startEmpty(page);
  await choose(page, "hardware", "Apple M2", /^Apple M2\s*20 W/);
  await field(page, "hours").fill("3 min");
  await choose(page, "site", "France", personalComputer(/France/));
  await expectTotal(page, (20 * 0.05 * grid.france) / 1e6);
  await expect(page.getByTestId("total-emissions")).toHaveText(/^31\s*mg/);
  await expect(page).toHaveURL(/h=0\.05&at=home\/FR/);
});

test("16 384 GPUs for 54 days", async ({ page }) => {
  await startEmpty(page);
  await choose(page, "hardware", "H100", /H100 SXM5/);
  await enter(page, "16384", "1296");
  await choose(page, "site", "United States", machineRoom(/United States/));
  await expectTotal(page, (16384 * 700 * 1296 * pue * grid.us) / 1e6);
  await expect(page.getByTestId("total-emissions")).toHaveText(/^9\.48\s*kt/);
});

test("a CPU job on 12 of 16 cores", async ({ page }) => {
  await startEmpty(page);
  await choose(page, "hardware", "E5-2683 v4", /E5-2683 v4/);
  await enter(page, "0.75", "24");
  await (await reveal(page, "memory")).fill("64");
  await choose(page, "site", "Austria", machineRoom(/Austria/));
  await expectTotal(page, ((120 * 0.75 + 64 * 0.3725) * 24 * pue * grid.austria) / 1e6);
});

test("an instance type fills in device and count, and gives the same headline", async ({
  page,
}) => {
  await startEmpty(page);
  await choose(page, "hardware", "p4d.24xlarge", /p4d\.24xlarge/);
  await expect(field(page, "count")).toHaveValue("8");
  await field(page, "hours").fill("336");
  await choose(page, "site", "us-east-1", /(AWS|Amazon).*us-east-1/);
  await expectTotal(page, example.kg);
  await expect(page).toHaveURL(/hw=nvidia-a100-sxm4-40gb&n=8&h=336&inst=p4d\.24xlarge&at=/);
  await expect(page.getByRole("button", { name: /describe the host/i })).toBeVisible();
});

test("three workloads in two places", async ({ page }) => {
  await page.goto(example.link);
  const add = page.getByRole("button", { name: /add a workload/i });
  await add.click();
  await choose(page, "hardware", "V100", /V100 SXM2 16/, 2);
  await field(page, "hours", 2).fill("100");
  await choose(page, "site", "France", machineRoom(/France/), 2);
  await expectTotal(page, example.kg + another.kg);

  await add.click();
  await expectTotal(page, example.kg + another.kg);
  await choose(page, "hardware", "A100 SXM4", /A100 SXM4 40/, 3);
  await field(page, "count", 3).fill("8");
  await field(page, "hours", 3).fill("100");
  await choose(page, "site", "us-east-1", /(AWS|Amazon).*us-east-1/, 3);
  await (await reveal(page, "runs", 3)).fill("20");
  await expectTotal(page, example.kg + another.kg + 3076.48);
  for (const subtotal of [/517\s*kg/, /1\.43\s*kg/, /3\.08\s*t/]) {
    await expect(page.getByText(subtotal).filter({ visible: true }).first()).toBeVisible();
  }
});

test("a workload is duplicated, moved and removed, and the total follows", async ({ page }) => {
  await page.goto(another.link);
  await page
    .getByRole("button", { name: /duplicate/i })
    .first()
    .click();
  await expectTotal(page, another.kg * 2);
  await field(page, "hours", 2).fill("200");
  await expectTotal(page, another.kg * 3);
  await page.getByRole("button", { name: /up\b/i }).last().click();
  await expect(field(page, "hours", 1)).toHaveValue("200");
  await expect(field(page, "hours", 2)).toHaveValue("100");
  await expectTotal(page, another.kg * 3);
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expectTotal(page, another.kg);
  await page.getByRole("button", { name: /undo/i }).click();
  await expectTotal(page, another.kg * 3);
});

test("a 2019 paper: both years are told", async ({ page }) => {
  await page.goto("./");
  await choose(page, "hardware", "V100", /V100 SXM2 16/);
  await enter(page, "8", "240");
  await choose(page, "site", "France", machineRoom(/France/));
  await field(page, "year").fill("2019");
  await expectTotal(page, (8 * 300 * 240 * pue * 60) / 1e6);
  await expect(page.getByText(/2019.*2021/).first()).toBeVisible();
});

const measured = {
  "": { site: 100 * pue, chip: 100 },
  it: { site: 100 * pue, chip: 100 },
  meter: { site: 100 * pue, chip: 100 },
  wall: { site: 100, chip: 100 / pue },
  acc: { site: 100 * pue, chip: 100 },
} as const;

test("100 kWh measured, of each scope", async ({ page }) => {
  await startEmpty(page);
  await (await reveal(page, "kwh")).fill("100");
  await choose(page, "site", "France", machineRoom(/France/));
  for (const [scope, kwh] of Object.entries(measured)) {
    await field(page, "scope").selectOption(scope);
    await boundarySwitch(page, /centre/i).check();
    await expectTotal(page, (kwh.site * grid.france) / 1e3);
    await boundarySwitch(page, /chip/i).check();
    await expectTotal(page, (kwh.chip * grid.france) / 1e3);
    await expectValue(page, "total-energy", kwh.chip);
    await boundarySwitch(page, /full/i).check();
    await expectValue(page, "total-energy", scope === "acc" ? 150 * pue : kwh.site);
  }
});

test("intensities of two kinds: a subtotal each, no total, and the reason", async ({ page }) => {
  await page.goto(another.link);
  await page
    .getByRole("button", { name: /duplicate/i })
    .first()
    .click();
  await expectTotal(page, another.kg * 2);
  await (await reveal(page, "intensity", 2)).fill("100");
  await field(page, "intensityKind", 2).selectOption("market");
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
  await expect(page.getByTestId("range-low")).toHaveCount(0);
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
  await expect(
    page
      .getByText(/different kinds/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  for (const subtotal of [/1\.43\s*kg/, /4\.62\s*kg/]) {
    await expect(page.getByText(subtotal).filter({ visible: true }).first()).toBeVisible();
  }
});

test("an intensity of another kind is named in the headline", async ({ page }) => {
  await page.goto(`${another.link}&g=100&gk=market`);
  await expectTotal(page, 30 * pue * 0.1);
  await expect(
    page
      .getByText(/market-based/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test("what is still missing is said as something to do", async ({ page }) => {
  await startEmpty(page);
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
  await choose(page, "hardware", "V100", /V100 SXM2 16/);
  await expect(page.getByText(/hours/i).filter({ visible: true }).first()).toBeVisible();
  await field(page, "hours").fill("100");
  await expect(page.getByText(/choose the site/i)).toBeVisible();
  await choose(page, "site", "France", machineRoom(/France/));
  await expectTotal(page, another.kg);
});

test("from 10⁻⁹ to 10¹² kWh the number is whole and its unit suits it", async ({ page }) => {
  await page.goto("./#/?v=1&d=2026.11&kwh=1e-9&ks=wall&g=1000");
  await expectTotal(page, 1e-9);
  await (await reveal(page, "kwh")).fill("1e12");
  await expectTotal(page, 1e12);
  expect(await valueOf(page, "total-energy")).toBe(1e12);
  await field(page, "kwh").fill("0");
  await expect(page.getByTestId("total-emissions")).toHaveAttribute("value", "0");
  await expect(page.getByTestId("range-low")).toHaveCount(0);
});
