import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { another, example } from "./links.ts";
import { visit } from "./visit.ts";

/** Makes the draft this: the example for twice as long. */
async function makeDraft(page: Page): Promise<void> {
  await page.goto("./");
  await field(page, "hours").fill("672");
  await expectTotal(page, example.kg * 2);
  await expect(page).toHaveURL(/h=672/);
}

const keptDraft = (page: Page) =>
  page.evaluate(() =>
    Object.values(localStorage)
      .map(String)
      .find((value) => value.includes("#/")),
  );

test("a reload keeps the edits", async ({ page }) => {
  await makeDraft(page);
  await page.reload();
  await expectTotal(page, example.kg * 2);
  await expect(field(page, "hours")).toHaveValue("672");
});

test("an edit that did not reach the address before a reload is one click away", async ({
  page,
}) => {
  await page.goto("./");
  await field(page, "hours").fill("672");
  await page.reload();
  await expect(page.getByTestId("total-emissions")).toHaveCount(1);
  const draft = page.getByRole("button", { name: /draft/i });
  if ((await field(page, "hours").inputValue()) !== "672") await draft.click();
  await expectTotal(page, example.kg * 2);
});

test("the next visit opens with the draft", async ({ page }) => {
  await makeDraft(page);
  await visit(page);
  await expectTotal(page, example.kg * 2);
  await expect(field(page, "hours")).toHaveValue("672");
});

test("an example that was only looked at makes no draft", async ({ page }) => {
  await page.goto("./");
  await expectTotal(page, example.kg);
  await visit(page, another.link);
  await expectTotal(page, another.kg);
  await expect(page.getByRole("button", { name: /draft/i })).toHaveCount(0);
});

test("a link wins over the draft, which is one click away", async ({ page }) => {
  await makeDraft(page);
  await visit(page, another.link);
  await expectTotal(page, another.kg);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);

  await page.getByRole("button", { name: /draft/i }).click();
  await expectTotal(page, example.kg * 2);
  await expect(field(page, "hours")).toHaveValue("672");
  await page.goBack();
  await expectTotal(page, another.kg);
});

test("looking at a link does not change the draft", async ({ page }) => {
  await makeDraft(page);
  await visit(page, another.link);
  await expectTotal(page, another.kg);
  await visit(page);
  await expectTotal(page, example.kg * 2);
});

test("a draft in error keeps its raw text", async ({ page }) => {
  await page.goto("./");
  await field(page, "count").fill("eight");
  await expect(page).toHaveURL(/n=eight/);
  await visit(page);
  await expect(field(page, "count")).toHaveValue("eight");
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
});

test("a damaged draft is told in words, not as damage of a link", async ({ page }) => {
  await makeDraft(page);
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      localStorage.setItem(key, String(value).replace("n=8", "n=ei%FFght"));
    }
  });
  await visit(page);
  await expect(page.getByText(/draft/i).first()).toBeVisible();
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  await expect(field(page, "hours")).toHaveValue("672");
  await expect(field(page, "count")).toHaveValue(/ei.*ght/);
  await field(page, "count").fill("8");
  await expectTotal(page, example.kg * 2);
});

test("a draft that cannot be read is told, and stays until the next edit", async ({ page }) => {
  await makeDraft(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{torn");
  });
  await visit(page);
  await expectTotal(page, example.kg);
  await expect(page.getByText(/draft/i).first()).toBeVisible();
  const stored = () => page.evaluate(() => Object.values(localStorage).map(String));
  expect(await stored()).toEqual(["{torn"]);
  await field(page, "hours").fill("672");
  await expect.poll(stored).not.toContain("{torn");
});

test("the draft holds the document and nothing else is kept", async ({ page }) => {
  await makeDraft(page);
  expect(await keptDraft(page)).toContain("h=672");
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
});

test.describe("a browser that keeps nothing", () => {
  test("gives a working page that says so", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
    await page.goto("./");
    await expectTotal(page, example.kg);
    await field(page, "hours").fill("672");
    await expectTotal(page, example.kg * 2);
    await expect(page).toHaveURL(/h=672/);
    await expect(page.getByText(/draft/i).first()).toBeVisible();
    await page.reload();
    await expectTotal(page, example.kg * 2);
  });

  test("whose storage is full says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await page.goto("./");
    await field(page, "hours").fill("672");
    await expectTotal(page, example.kg * 2);
    await expect(
      page.getByText(/storage is full|full/i).filter({ hasText: /draft/ }),
    ).toBeVisible();
  });
});
