import { expect, test } from "./fixtures.ts";
import { field, matches, reveal, search } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { another, example } from "./links.ts";

const durations = { "3d 4h": 76, "90 min": 1.5, "1:30:00": 1.5, "2 days": 48, "1.5": 1.5 } as const;

test("a runtime is understood in days, hours and minutes", async ({ page }) => {
  await page.goto(another.link);
  for (const [typed, hours] of Object.entries(durations)) {
    await test.step(typed, async () => {
      await field(page, "hours").fill(typed);
      await expectTotal(page, (another.kg * hours) / 100);
      await expect(page).toHaveURL(new RegExp(`h=${hours}&`));
    });
  }
});

const unlikely = {
  "16 000 W for one device": ["watts", "16000"],
  "10 % of power": ["utilisation", "10"],
  "an intensity that looks like kilograms": ["intensity", "0.4"],
} as const;

test("unlikely input gives a number and a question", async ({ page }) => {
  await page.goto(another.link);
  for (const [what, [name, typed]] of Object.entries(unlikely)) {
    await test.step(what, async () => {
      const input = await reveal(page, name);
      await input.fill(typed);
      await expect(input).toHaveAccessibleDescription(/\?/);
      await expect(page.getByTestId("total-emissions")).toHaveCount(1);
    });
  }
});

const searches = {
  "a100 80": ["hardware", /A100 \w+ 80/],
  "v100 sxm": ["hardware", /V100 SXM/],
  "RTX 3090": ["hardware", /RTX 3090/],
  "EPYC 7763": ["hardware", /EPYC 7763/],
  Virginia: ["site", /us-east-1/],
  Frankfurt: ["site", /eu-central-1/],
  "us-east-1": ["site", /us-east-1/],
} as const;

test("what is searched for is found first", async ({ page }) => {
  await page.goto(example.link);
  for (const [typed, [name, first]] of Object.entries(searches)) {
    await test.step(typed, async () => {
      await search(page, name, typed);
      await expect(matches(page).first()).toHaveText(first);
      await field(page, name).press("Escape");
    });
  }
});
