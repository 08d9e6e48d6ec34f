import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { boundarySwitch, field, matches, openEverything, search } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { damaged, example, threeWorkloads } from "./links.ts";

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the example": async (page) => {
    await page.goto(example.link);
    await expectTotal(page, example.kg);
  },
  "three workloads": async (page) => {
    await page.goto(threeWorkloads.link);
    await expectTotal(page, threeWorkloads.kg);
  },
  "a damaged link": async (page) => {
    await page.goto(damaged);
    await expect(page.getByTestId("link-notice")).toBeVisible();
  },
  "everything open": async (page) => {
    await page.goto(example.link);
    await openEverything(page);
  },
  "a list of matches": async (page) => {
    await page.goto(example.link);
    await search(page, "hardware", "nvidia");
    await expect(matches(page).first()).toBeVisible();
  },
  "long texts without a space": async (page) => {
    const long = "W".repeat(120);
    await page.goto(
      `${example.link}&name=${long}&inst=${long}&n.2=${long}&${long}=${long}&t=${long}`,
    );
    await expect(page.getByTestId("link-notice")).toBeVisible();
  },
};

/** By how many pixels the page is wider than its window, and what sticks out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
      .slice(-5);
  });

for (const [what, arrive] of Object.entries(states)) {
  test(`nothing scrolls sideways at 320, 768 and 1440 px, light and dark: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await arrive(page);
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await overflow(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test("nothing scrolls sideways on a phone that opens a link", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(threeWorkloads.link);
  await expectTotal(page, threeWorkloads.kg);
  expect(await overflow(page)).toEqual([]);
  await openEverything(page);
  expect(await overflow(page)).toEqual([]);
});

test("text of twice the size fits", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const arrive of Object.values(states)) {
    await arrive(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await overflow(page)).toEqual([]);
    await page.goto("about:blank");
  }
});

for (const [width, height] of [
  [320, 640],
  [768, 900],
  [1440, 900],
] as const) {
  test(`the total is in sight from everywhere in the form, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(threeWorkloads.link);
    await expectTotal(page, threeWorkloads.kg);
    for (const workload of [1, 2, 3]) {
      await field(page, "site", workload).scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.getByText(/3\.59\s*t/).evaluateAll(anyInSight), `workload ${workload}`)
        .toBe(true);
    }
  });
}

function anyInSight(elements: Element[]): boolean {
  return elements.some((element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return (
      width > 1 && top >= 0 && bottom <= innerHeight && seen !== null && element.contains(seen)
    );
  });
}

test("the field one types in stays where it is", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  const hours = field(page, "hours");
  await hours.click();
  const top = () => hours.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  for (const typed of ["x", "1e9", "", "0.001", "3d 4h"]) {
    await hours.fill(typed);
    await page.waitForTimeout(50);
    expect(await top(), typed).toBeCloseTo(before, 0);
  }
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(example.link);
  await boundarySwitch(page, /full/i).check();
  await openEverything(page);
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(moving).toBe(0);
});

test("on paper stand the total, its range, its parts and every figure behind it", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ media: "print", colorScheme });
    await page.goto(threeWorkloads.link);
    await expectTotal(page, threeWorkloads.kg);
    for (const hook of ["total-emissions", "range-low", "range-high", "total-energy"]) {
      await expect(page.getByTestId(hook)).toBeVisible();
    }
    await expect(page.getByText("Search").first()).toBeVisible();
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
  }
});
