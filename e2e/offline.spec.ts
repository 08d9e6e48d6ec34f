import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { serve } from "../scripts/serve.mjs";
import { expect, test as base } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectNoResult, expectTotal } from "./hooks.ts";
import { another, example } from "./links.ts";
import { buildTwoReleases, older } from "./two-releases.ts";

type Site = {
  readonly url: string;
  /** Puts a newer build in the place of the one at hand, as a host does: the files of the old one are gone. */
  readonly deploy: () => Promise<void>;
};

/** Every test has the built page on a host of its own. The newer build knows two releases. */
const test = base.extend<{ site: Site }, { newer: string }>({
  newer: [
    async ({}, provide) => {
      const { dist, remove } = await buildTwoReleases();
      await provide(dist);
      await remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],

  site: async ({ newer }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), "wattprint-offline-"));
    const put = async (dist: string) => {
      await rm(folder, { recursive: true, force: true });
      await cp(dist, folder, { recursive: true });
    };
    await put(process.env["WATTPRINT_DIST"] ?? "dist");
    const { url, close } = await serve({ folder, base: "/some/where/" });
    await provide({ url, deploy: () => put(newer) });
    await close();
    await rm(folder, { recursive: true, force: true });
  },

  baseURL: async ({ site }, provide) => provide(site.url),
});

// One worker, so that the newer app is built once.
test.describe.configure({ mode: "default" });
test.use({ serviceWorkers: "allow", expectedProblems: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

const status = (page: Page) => page.getByRole("status", { name: "Connection and version" });

/** The page is kept: its worker has all of it and answers for this tab. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve));
  });
}

async function firstVisit(page: Page, link: string = example.link): Promise<void> {
  await page.goto(link);
  await expectTotal(page, example.kg);
  await kept(page);
}

async function disconnect(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test.describe("without a network", () => {
  test("the tab of the first visit goes on, with views that it never opened", async ({
    page,
    context,
  }) => {
    await firstVisit(page);
    await expect(status(page)).toBeEmpty();
    await disconnect(context);
    await expect(status(page)).toContainText("No connection");
    await page.getByRole("link", { name: "Compare" }).click();
    await expect(page.getByTestId("site-table")).toBeVisible();
    await page.getByRole("link", { name: "Report" }).click();
    await expect(page.getByRole("heading", { name: "Report" })).toBeVisible();
    await context.setOffline(false);
    await expect(status(page)).toBeEmpty();
  });

  test("a later visit has its number, and says how new its tables may be", async ({
    page,
    context,
    axe,
  }) => {
    await firstVisit(page);
    await disconnect(context);
    await page.goto("about:blank");
    await page.goto(another.link);
    await expectTotal(page, another.kg);
    await expect(status(page)).toContainText("No connection");
    await expect(status(page)).toContainText("2026.11");
    await page
      .getByText(/every figure/i)
      .first()
      .click();
    await expect(page.getByText(/Electricity Maps/).first()).toBeVisible();
    await axe();
  });

  test("an older release is there when it was opened before, and words stand in for it when not", async ({
    page,
    context,
    site,
  }) => {
    await site.deploy();
    const link = example.link.replace("2026.11", older.version);
    await firstVisit(page);
    await disconnect(context);
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByTestId("link-notice")).toContainText("could not be loaded");
    await expectNoResult(page);

    await context.setOffline(false);
    await page.reload();
    await expectTotal(page, (example.kwh * older.gPerKwh) / 1000);
    await disconnect(context);
    await page.reload();
    await expectTotal(page, (example.kwh * older.gPerKwh) / 1000);
  });
});

/** A mark that a reload would take away. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isSame: true }));

/** False too at the moment of the reload, when there is no page to ask. */
const isSame = (page: Page) => page.evaluate(() => "isSame" in window).catch(() => false);

/** As the page itself does after an hour. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

test.describe("a newer version on the host", () => {
  test("waits until it is taken, and the tab at work loses nothing", async ({
    page,
    context,
    site,
  }) => {
    await firstVisit(page);
    const beside = await context.newPage();
    await beside.goto(another.link);
    await expectTotal(beside, another.kg);
    await Promise.all([mark(page), mark(beside)]);
    await field(page, "hours").fill("672");
    await expectTotal(page, example.kg * 2);

    await site.deploy();
    await lookForNewer(page);
    await expect(status(page)).toContainText("A new version");
    // Its own parts are still there, although the host has them no longer.
    await page.getByRole("link", { name: "Method" }).click();
    await expect(page.getByRole("heading", { name: "Method" })).toBeVisible();
    expect([await isSame(page), await isSame(beside)]).toEqual([true, true]);

    await status(page).getByRole("button").click();
    await expect.poll(() => isSame(page)).toBe(false);
    await expectTotal(page, example.kg * 2);
    await expect(status(beside)).toContainText("Another tab");
    expect(await isSame(beside)).toBe(true);
    await expectTotal(beside, another.kg);
    await status(beside).getByRole("button").click();
    await expect.poll(() => isSame(beside)).toBe(false);
    await expectTotal(beside, another.kg);
  });

  test.describe("without a worker", () => {
    test.use({ serviceWorkers: "block", expectedProblems: [/404|dynamically imported/] });

    test("a part that the host has no longer ends in words and a way on", async ({
      page,
      site,
    }) => {
      await page.goto(example.link);
      await expectTotal(page, example.kg);
      await field(page, "hours").fill("672");
      await site.deploy();
      await page.getByRole("link", { name: "Offset" }).click();
      await page.getByRole("alert").getByRole("button", { name: "Reload" }).click();
      await expectTotal(page, example.kg * 2);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  });
});

test("a browser finds all that it takes to install the page", async ({ page, context }) => {
  await firstVisit(page);
  const devtools = await context.newCDPSession(page);
  const { errors, url } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toContain("/some/where/manifest.webmanifest");
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Nothing is ever installed from the windows of a test, which are private.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
