import type { Page } from "@playwright/test";
import { everyView } from "./every-view.ts";
import { expect, test } from "./fixtures.ts";
import { boundarySwitch, copyLink, field, matches, openEverything, search } from "./form.ts";
import { expectNoResult, expectTotal, factOf } from "./hooks.ts";
import { damaged, example, threeWorkloads } from "./links.ts";
import {
  badStops,
  cutOff,
  mute,
  otherNames,
  paleParts,
  smallTargets,
  spaceText,
  structure,
  untoldChoices,
} from "./rules.ts";

// axe reads every element of the page, which takes a while where all is open.
test.describe.configure({ timeout: 90_000 });

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the example": async (page) => {
    await page.goto(example.link);
    await expectTotal(page, example.kg);
  },
  "a damaged link": async (page) => {
    await page.goto(damaged);
    await expectNoResult(page);
    await openEverything(page);
  },
  "three workloads, all open": async (page) => {
    await page.goto(threeWorkloads.link);
    await expectTotal(page, threeWorkloads.kg);
    await openEverything(page);
    await expect(factOf(page, /Carbon intensity/)).toBeVisible();
  },
  "an open list of matches": async (page) => {
    await page.goto(example.link);
    await search(page, "hardware", "a100");
    await expect(matches(page).first()).toBeVisible();
  },
  "a list without a match": async (page) => {
    await page.goto(example.link);
    await search(page, "site", "Atlantis");
    await expect(page.getByText(/no match/i).first()).toBeVisible();
  },
  "no figure yet": async (page) => {
    await page.goto(example.link);
    await page.getByRole("button", { name: /^Clear/ }).click();
    await expectNoResult(page);
  },
  "a typed error": async (page) => {
    await page.goto(example.link);
    await field(page, "count").fill("eight");
    await field(page, "hours").focus();
    await expect(field(page, "count")).toHaveAttribute("aria-invalid", "true");
  },
  "full, copied": async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(example.link);
    await boundarySwitch(page, /full/i).check();
    await copyLink(page).click();
    await expect(page.getByText(/copied/i)).toBeVisible();
  },
  "a draft behind a link": async (page) => {
    await page.goto("./");
    await field(page, "hours").fill("672");
    await expect(page).toHaveURL(/h=672/);
    await page.goto("about:blank");
    await page.goto("./#/?hw=nvidia-a40&h=1&at=grid/FR");
    await expect(page.getByRole("button", { name: /draft/i })).toBeVisible();
  },
};

/** Light and dark differ in colours only, so the page is brought about once. */
async function inLightAndDark(page: Page, axe: () => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axe();
  }
}

for (const [what, arrive] of Object.entries(states)) {
  test(`axe finds nothing in light and dark: ${what}`, async ({ page, axe }) => {
    await arrive(page);
    await inLightAndDark(page, axe);
  });
}

// What axe cannot tell, one visit for each view. axe itself looks at the views in their own journeys.
for (const [view, arrive] of Object.entries(everyView)) {
  test(`the rules beside axe's hold, everything unfolded: ${view}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await arrive(page);
    expect.soft(await structure(page), "structure").toEqual([]);
    expect.soft(await mute(page), "regions that speak").toEqual([]);
    expect.soft(await otherNames(page), "names and words in sight").toEqual([]);
    expect.soft(await smallTargets(page), "targets").toEqual([]);
    expect.soft(await moving(page), "reduced motion").toBe(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await paleParts(page), `charts, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "active" });
    expect.soft(await paleParts(page), "charts, forced colours").toEqual([]);
    expect.soft(await untoldChoices(page), "choices, forced colours").toEqual([]);

    // 1280 by 1024 at 400 %, the bars at the foot included, and the colours still forced.
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.soft.poll(() => cutOff(page), "320 px").toEqual([]);
    expect.soft(await badStops(page), "focus").toEqual([]);
    await spaceText(page);
    await expect.soft.poll(() => cutOff(page), "text spacing, 320 px").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.soft.poll(() => cutOff(page), "text spacing, 1280 px").toEqual([]);
  });
}

const moving = (page: Page) =>
  page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );

test("axe finds nothing at 320 px", async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(threeWorkloads.link);
  await expectTotal(page, threeWorkloads.kg);
  // At the end nothing stands half under the total at the foot, which axe would take for a small target.
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await axe();
});

test.describe("without its tables", () => {
  test.use({ expectedProblems: [/core\.json/] });

  test("axe finds nothing in light and dark: a load that failed", async ({ page, axe }) => {
    await page.route("**/core.json", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto(example.link);
    await expect(page.getByRole("button", { name: /reload|again/i })).toBeVisible();
    await inLightAndDark(page, axe);
  });
});

test("a new total is announced once it has come to rest, and none at the start", async ({
  page,
}) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  const announced = page.getByRole("status").filter({ hasText: /CO₂e/ });
  await page.waitForTimeout(1500);
  await expect(announced).toHaveCount(0);
  await field(page, "hours").fill("");
  await field(page, "hours").pressSequentially("672", { delay: 100 });
  await expect(announced).toHaveText(/1\.03 t/, { timeout: 4000 });
});

test("every field has its name in sight, and its hint, unit and error belong to it", async ({
  page,
}) => {
  await page.goto(example.link);
  await openEverything(page);
  const nameless = await page.locator("input, select, textarea").evaluateAll((controls) =>
    controls
      .filter((control) => {
        const { labels } = control as HTMLInputElement;
        return !Array.from(labels ?? []).some((label) => label.getBoundingClientRect().width > 1);
      })
      .map((control) => control.outerHTML),
  );
  expect(nameless).toEqual([]);
});
