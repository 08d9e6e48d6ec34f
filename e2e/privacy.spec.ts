import { expect, test } from "./fixtures.ts";
import { field, matches, openEverything, search } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { example } from "./links.ts";

test("no cookie is set, and nothing that was entered is in a request", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(`${example.link}&name=SecretProject`);
  await expectTotal(page, example.kg);
  await field(page, "hours").fill("12345");
  await openEverything(page);
  await expect(page).toHaveURL(/12345/);
  expect(await context.cookies()).toEqual([]);
  for (const request of asked) {
    expect(request.replace(/#.*$/, "")).not.toMatch(/SecretProject|12345|a100/);
  }
});

test("text of a link is text, whatever it says", async ({ page }) => {
  const hostile = "<img src=x onerror=alert(1)>${7*7}{{7*7}}";
  let dialogs = 0;
  page.on("dialog", async (dialog) => {
    dialogs += 1;
    await dialog.dismiss();
  });
  const written = encodeURIComponent(hostile);
  await page.goto(
    `${example.link}&name=${written}&t=${written}&hw.2=${written}&${written}=${written}`,
  );
  await expect(page.getByTestId("link-notice")).toContainText(hostile);
  await expect(page.locator("img")).toHaveCount(0);
  await openEverything(page);
  expect(dialogs).toBe(0);
});

test("a page in a deep folder of any host finds all its files", async ({ page, baseURL }) => {
  const failed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(response.url());
    expect(response.url()).toContain(baseURL ?? "");
  });
  await page.goto(example.link);
  await search(page, "site", "France");
  await expect(matches(page).first()).toBeVisible();
  expect(failed).toEqual([]);
});
