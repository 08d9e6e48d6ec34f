import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { focusInSight, focusShows, focused, tabTo } from "./focus.ts";
import { valueOf } from "./hooks.ts";

const jobAt = (site: string) =>
  `./#/compare?v=1&d=2026.11&y=2025&hw=nvidia-h100-sxm5-80gb&n=8&h=336${site === "" ? "" : `&at=${site}`}`;
const virginia = jobAt("aws/us-east-1");

const region = (page: Page) => page.getByRole("region", { name: "What moving would save" });
const suggestions = (page: Page) => region(page).getByRole("listitem");
const montreal = (page: Page) => page.getByRole("button", { name: /^Take it: .*ca-central-1$/ });

test("the cleanest region of the provider on the continent is in sight, with the saving", async ({
  page,
}) => {
  await page.goto(virginia);
  await expect(suggestions(page)).toHaveCount(4);
  const continent = suggestions(page).nth(1);
  await expect(continent).toContainText("of Amazon Web Services in North America");
  await expect(continent).toContainText("ca-central-1 (Montreal, Canada)");
  await expect(continent).toContainText("saves 813 kg CO₂e (90%)");
  await expect(continent).toBeInViewport();
});

test("a suggestion is taken with one click, saves what it said, and is undone by Back", async ({
  page,
}) => {
  await page.goto(virginia);
  const before = await valueOf(page, "total-emissions");
  const saving = suggestions(page).nth(1).getByTestId("suggested-saving");
  const savedKg = Number(await saving.getAttribute("value"));
  await montreal(page).click();
  await expect(page).toHaveURL(/at=aws\/ca-central-1/);
  expect(before - (await valueOf(page, "total-emissions"))).toBe(savedKg);
  await expect(region(page).getByRole("status")).toHaveText(
    "The experiment is now at Amazon Web Services ca-central-1. Back undoes it.",
  );
  await expect(region(page)).toContainText("ca-central-1 is already the cleanest");
  await expect(montreal(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/at=aws\/us-east-1/);
  await expect(suggestions(page)).toHaveCount(4);
  await expect(region(page)).not.toContainText("Back undoes it");
});

test("the offer of any provider follows the filters", async ({ page }) => {
  await page.goto(virginia);
  const last = suggestions(page).last();
  await expect(last).toContainText("of any provider anywhere");
  await page.getByLabel("Data stays in").selectOption("Canada");
  await expect(last).toContainText("of any provider under the filters below");
  await expect(last).toContainText("Canada");
  await page.getByLabel("Search sites").fill("us-east-2 amazon");
  await expect(last).toContainText("No region that this work may use passes");
  await page.getByLabel("Data stays in").selectOption("Anywhere");
  await expect(last).toContainText("no clear difference");
  await expect(last.getByRole("button")).toHaveCount(0);
});

test("the search stays where it is while it is typed in", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2000 });
  await page.goto(virginia);
  const search = page.getByLabel("Search sites");
  await search.pressSequentially("a");
  const before = await search.boundingBox();
  for (const letter of ["w", "s", " ", "e", "u", " ", "x"]) {
    await search.pressSequentially(letter);
    expect(await search.boundingBox()).toEqual(before);
  }
});

test("who is at the lowest is told so, and not in every line", async ({ page }) => {
  await page.goto(jobAt("gcp/europe-north2"));
  await expect(suggestions(page)).toHaveText([
    "Google Cloud europe-north2 is the only region of Google Cloud in Sweden.",
    "Google Cloud europe-north2 is already the cleanest of Google Cloud in Europe, also anywhere, and of any provider.",
  ]);
});

test("a personal computer is offered grids of its own country, as a personal computer", async ({
  page,
}) => {
  await page.goto(jobAt("home/US-MIDA-PJM"));
  await expect(suggestions(page)).toHaveCount(1);
  await suggestions(page)
    .getByRole("button", { name: /^Take it/ })
    .click();
  await expect(page).toHaveURL(/at=home\/US-/);
  await expect(page).not.toHaveURL(/US-MIDA-PJM/);
  await page.goto("about:blank");
  await page.goto(jobAt("grid/DE"));
  await expect(suggestions(page)).toHaveText(["Germany is the only grid in Germany."]);
});

test("a job that is nowhere yet is given a place", async ({ page }) => {
  await page.goto(jobAt(""));
  await expect(region(page)).toContainText("The job is nowhere yet");
  const america = suggestions(page).filter({ hasText: "in North America" });
  const kg = Number(await america.getByTestId("suggested-emissions").getAttribute("value"));
  await america.getByRole("button").click();
  await expect(page).toHaveURL(/at=gcp\/northamerica-northeast1/);
  expect(await valueOf(page, "total-emissions")).toBe(kg);
});

test("only what moves is taken", async ({ page }) => {
  await page.goto(`${virginia}&hw.2=nvidia-h100-sxm5-80gb&n.2=8&h.2=336&at.2=grid/PL`);
  await expect(region(page)).toContainText("Choose below, under “What moves”");
  await page.getByRole("radio", { name: /Only those at Amazon/ }).check({ force: true });
  await montreal(page).click();
  await expect(page).toHaveURL(/at=aws\/ca-central-1.*at\.2=grid\/PL/);
});

test("by keyboard: a suggestion is taken, the words on it have the focus, and so on from there", async ({
  page,
}) => {
  await page.goto(virginia);
  await expect(suggestions(page)).toHaveCount(4);
  await tabTo(page, /^Take it/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=aws\/us-west-2/);
  await expect(region(page).getByRole("status")).toBeFocused();
  expect(await focusShows(page)).toBe(true);
  expect(await focusInSight(page)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Take it");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const site of ["aws/us-east-1", "scaleway/pl-waw-3"]) {
    test(`axe finds nothing and nothing scrolls sideways, ${site}, ${colorScheme}`, async ({
      page,
      axe,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(jobAt(site));
      await expect(suggestions(page).first()).toBeVisible();
      await axe();
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(sizes[0]).toBe(sizes[1]);
    });
  }
}
