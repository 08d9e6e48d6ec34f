import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { choose, field, matches } from "./form.ts";
import { expectTotal, factOf, results } from "./hooks.ts";
import { another, example } from "./links.ts";

const core = "**/datasets/2026.11/core.json";

/** What a broken host, a proxy or a bad line makes of the file a number rests on. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "not found": (route) => route.fulfill({ status: 404, body: "404" }),
  "a server's error": (route) => route.fulfill({ status: 500, body: "500" }),
  "a sign-in page": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Please sign in</p>" }),
  "a sign-in page that calls itself data": (route) =>
    route.fulfill({ contentType: "application/json", body: "<!doctype html><p>Sign in</p>" }),
  "one figure altered": async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("447,", "448,");
    await route.fulfill({ response, body });
  },
  "half of the file": async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  "no connection": (route) => route.abort("connectionfailed"),
};

async function late(route: Route): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  await route.continue();
}

async function expectWordsAndWayOn(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: /could not|failed|not be read/i })).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation")).toBeVisible();
}

test.describe("the tables of a number", () => {
  test.use({ expectedProblems: [/core\.json/] });

  for (const [what, fault] of Object.entries(faults)) {
    test(`${what}: words and a way on, and the link keeps its number`, async ({ page }) => {
      await page.route(core, fault);
      await page.goto(another.link);
      await expectWordsAndWayOn(page);
      expect(page.url()).toContain(another.link.slice(1));

      await page.unroute(core);
      await page.getByRole("button", { name: /reload|again/i }).click();
      await expectTotal(page, another.kg);
    });
  }

  test("a slow file: no number before it, and none but the link's", async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(core, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(another.link);
    await expect(page.getByRole("heading", { name: /result/i })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    release();
    await expectTotal(page, another.kg);
  });
});

test.describe("parts that come later", () => {
  test.use({ expectedProblems: [/Failed to load resource/] });

  test("without the list of matches a field takes what is written exactly", async ({ page }) => {
    await page.route(/assets\/Combobox.*\.js/i, (route) =>
      route.fulfill({ status: 404, body: "" }),
    );
    await page.goto(example.link);
    await expectTotal(page, example.kg);
    await field(page, "hardware").fill("V100");
    await field(page, "count").fill("1");
    await field(page, "hours").fill("100");
    await field(page, "site").fill("grid/FR");
    await expectTotal(page, another.kg);
  });

  test("without the list of sources every figure still shows its source's id", async ({ page }) => {
    await page.route("**/sources.json", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto(example.link);
    await page
      .getByText(/every figure/i)
      .first()
      .click();
    await expect(factOf(page, /Carbon intensity/)).toContainText("electricity-maps-2025");
    await expectTotal(page, example.kg);
  });

  test("a browser that does not let the page copy shows the link instead", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(example.link);
    await page.getByRole("button", { name: /Copy link/ }).click();
    await expect(page.getByText(/address bar/i).first()).toBeVisible();
    expect(page.url()).toContain(example.link.slice(1));
  });
});

test("a list of matches that arrives late opens for what was typed before it", async ({ page }) => {
  await page.route(/assets\/Combobox.*\.js/i, late);
  await page.goto(example.link);
  await field(page, "hardware").click();
  await field(page, "hardware").fill("RTX 30");
  await expect(
    matches(page)
      .filter({ hasText: /RTX 3090/ })
      .first(),
  ).toBeVisible();
});

test("a list of matches that arrives late keeps what was typed before it", async ({ page }) => {
  await page.route(/assets\/Combobox.*\.js/i, late);
  await page.goto(example.link);
  await field(page, "hardware").fill("RTX 30");
  await expect(field(page, "hardware")).toHaveRole("combobox");
  await field(page, "hardware").pressSequentially("90");
  await expect(field(page, "hardware")).toHaveValue("RTX 3090");
  await expect(field(page, "hardware")).toBeFocused();
  await expect(
    matches(page)
      .filter({ hasText: /RTX 3090/ })
      .first(),
  ).toBeVisible();
});

test("a list of matches that arrives late keeps what was marked", async ({ page }) => {
  await page.route(/assets\/Combobox.*\.js/i, late);
  await page.goto(example.link);
  await field(page, "hardware").selectText();
  await field(page, "hardware").focus();
  await expect(field(page, "hardware")).toHaveRole("combobox");
  await page.keyboard.type("RTX 3090");
  await expect(field(page, "hardware")).toHaveValue("RTX 3090");
});

test("the keyboard's Enter in a field sends nothing and loses nothing", async ({ page }) => {
  await page.goto(example.link);
  await field(page, "hours").press("Enter");
  await choose(page, "site", "France", { group: /machine room/i, option: /France/ });
  await field(page, "count").press("Enter");
  await expectTotal(page, 8 * 0.4 * 336 * 1.54 * 0.031);
});
