import { expect } from "./fixtures.ts";
import { copyLink, field } from "./form.ts";
import { expectNoResult, expectTotal, expectValue } from "./hooks.ts";
import { another, example } from "./links.ts";
import { older, test } from "./two-releases.ts";

// One worker, so that the app with two releases is built once.
test.describe.configure({ mode: "default" });

const then = {
  link: example.link.replace("2026.11", older.version),
  kg: (example.kwh * older.gPerKwh) / 1000,
};
const coreOf = (version: string) => `**/datasets/${version}/core.json`;

test("a link of an older release keeps its number, with today's beside it", async ({ page }) => {
  await page.goto(then.link);
  await expectTotal(page, then.kg);
  await expectValue(page, "restated-emissions", example.kg);
  await expect(page).toHaveURL(new RegExp(`d=${older.version}&`));
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  await expect(copyLink(page)).toBeEnabled();
});

test("one click restates it, and Back brings the old number again", async ({ page }) => {
  await page.goto(then.link);
  await expectTotal(page, then.kg);
  await page.getByRole("button", { name: /restate/i }).click();
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
  await expect(page).toHaveURL(/d=2026\.11&/);
  await page.goBack();
  await expectTotal(page, then.kg);
  await expectValue(page, "restated-emissions", example.kg);
});

test("edits of an old link go on with its release", async ({ page }) => {
  await page.goto(then.link);
  await expectTotal(page, then.kg);
  await field(page, "hours").fill("672");
  await expectTotal(page, then.kg * 2);
  await expectValue(page, "restated-emissions", example.kg * 2);
  await expect(page).toHaveURL(new RegExp(`d=${older.version}&.*h=672`));
});

test("no number, no restated number", async ({ page }) => {
  await page.goto(then.link);
  await expectValue(page, "restated-emissions", example.kg);
  await field(page, "count").fill("eight");
  await expectNoResult(page);
});

test("where both releases give the same there is nothing to restate", async ({ page }) => {
  await page.goto(another.link.replace("2026.11", older.version));
  await expectTotal(page, another.kg);
  await expect(field(page, "hours")).toHaveValue("100");
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
});

test("a link of the newest release has nothing to restate", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
});

test("a link without d opens with the newest", async ({ page }) => {
  await page.goto(example.link.replace("&d=2026.11", ""));
  await expectTotal(page, example.kg);
  await expect(page).toHaveURL(/d=2026\.11&/);
});

test("links of two releases in one page each have their own number", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, then.link.slice(2));
  await expectTotal(page, then.kg);
  await page.goBack();
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
});

test.describe("a release that cannot be had", () => {
  test.use({ expectedProblems: [/core\.json/] });

  test("is told, and never replaced by another in silence", async ({ page }) => {
    await page.route(coreOf(older.version), (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(then.link);
    await expectNoResult(page);
    await expect(page.getByTestId("link-notice")).toContainText(older.version);
    await expect(copyLink(page)).toBeDisabled();
    await expect(page).toHaveURL(new RegExp(`d=${older.version}&`));
    await page
      .getByTestId("link-notice")
      .getByRole("button", { name: /dismiss/i })
      .click();
    await expectTotal(page, example.kg);
  });

  test("is not needed where a link names another", async ({ page }) => {
    await page.route(coreOf("2026.11"), (route) => route.abort("connectionfailed"));
    await page.goto(then.link);
    await expectTotal(page, then.kg);
    await expect(page.getByTestId("restated-emissions")).toHaveCount(0);
  });
});
