import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectAddress, expectTotal } from "./hooks.ts";
import { another, example } from "./links.ts";

const entries = (page: Page) => page.evaluate(() => history.length);
const loadExample = (page: Page) => page.getByRole("button", { name: /example/i }).first();
const open = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test("edits replace the entry once, 300 ms after the last", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { inputs: number[]; writes: number[] } = { inputs: [], writes: [] };
    Object.assign(window, { seen });
    addEventListener("input", () => seen.inputs.push(performance.now()), true);
    const replace = history.replaceState.bind(history);
    history.replaceState = (...state) => {
      const last = seen.inputs.at(-1);
      if (last !== undefined) seen.writes.push(performance.now() - last);
      replace(...state);
    };
  });
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  const before = await entries(page);

  await field(page, "hours").fill("");
  await field(page, "hours").pressSequentially("2000", { delay: 120 });
  await expect(page).toHaveURL(/h=2000/);

  const { inputs, writes } = await page.evaluate(
    () => (window as unknown as { seen: { inputs: number[]; writes: number[] } }).seen,
  );
  // A busy machine may pause between two keys for as long.
  const pauses = inputs.filter((at, index) => (inputs[index + 1] ?? Infinity) - at >= 295);
  expect(writes.length).toBeLessThanOrEqual(pauses.length);
  for (const write of writes) expect(write).toBeGreaterThanOrEqual(295);
  expect(writes.at(-1)).toBeLessThan(900);
  expect(await entries(page)).toBe(before);
});

test("loading the example pushes; Back and Forward restore number and fields", async ({ page }) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  const before = await entries(page);
  await loadExample(page).click();
  await expectTotal(page, example.kg);
  expect(await entries(page)).toBe(before + 1);

  await page.goBack();
  await expectTotal(page, another.kg);
  await expect(field(page, "hours")).toHaveValue("100");
  await expect(field(page, "site")).toHaveValue(/FR/);
  await page.goForward();
  await expectTotal(page, example.kg);
  await expect(field(page, "hardware")).toHaveValue(/A100/);
  await expect(field(page, "count")).toHaveValue("8");
});

test("an edit made just before a step is kept in its own entry", async ({ page }) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  await field(page, "hours").fill("200");
  await loadExample(page).click();
  await expectTotal(page, example.kg);
  await page.goBack();
  await expectTotal(page, another.kg * 2);
  await expect(field(page, "hours")).toHaveValue("200");
});

test("another link in the same page is opened", async ({ page }) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  await open(page, example.link.slice(2));
  await expectTotal(page, example.kg);
  await expect(field(page, "hours")).toHaveValue("336");
  await page.goBack();
  await expectTotal(page, another.kg);
  await expect(field(page, "hours")).toHaveValue("100");
});

test("a damaged link in the same page ends in no number, and Back brings the last one", async ({
  page,
}) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  await open(page, "#/?v=1&d=2026.11&hw=nvidia-a40&h=x&at=grid/FR");
  await expect(page.getByTestId("link-notice")).toBeVisible();
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
  await page.goBack();
  await expectTotal(page, another.kg);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
});

for (const fragment of ["#result", "#", "#?n=9", "#!/?n=9"]) {
  test(`a fragment that does not begin #/ is ignored: ${fragment}`, async ({ page }) => {
    await page.goto(another.link);
    await expectTotal(page, another.kg);
    await open(page, fragment);
    await expectTotal(page, another.kg);
    await expect(page.getByTestId("link-notice")).toHaveCount(0);
    await field(page, "hours").fill("200");
    await expectTotal(page, another.kg * 2);
    await expect(page).toHaveURL(/#\/\?.*h=200/);
  });
}

test("a visit with such a fragment shows the worked example", async ({ page }) => {
  await page.goto("./#result");
  await expectTotal(page, example.kg);
});

test("a link without d opens with the newest release, and its address is completed", async ({
  page,
}) => {
  await page.goto("./#/?at=aws/us-east-1&h=336&n=8&hw=nvidia-a100-sxm4-40gb");
  await expectTotal(page, example.kg);
  await expectAddress(page, example.link);
  await expect(page.getByText(/2026\.11/).first()).toBeVisible();
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
});

test("a link with gaps and a missing first workload is counted, and written without gaps", async ({
  page,
}) => {
  await page.goto("./#/?v=1&d=2026.11&hw.7=nvidia-v100-sxm2-16gb&h.7=100&at.7=grid/FR");
  await expectTotal(page, another.kg);
  await expectAddress(page, another.link);
});

test("a link of another view shows its experiment and keeps its view", async ({ page }) => {
  await page.goto(another.link.replace("#/", "#/compare"));
  await expectTotal(page, another.kg);
  await expect(page).toHaveURL(/#\/compare\?/);
  await page.getByRole("link", { name: "Calculator", exact: true }).click();
  await field(page, "hours").fill("200");
  await expect(page).toHaveURL(/#\/\?.*h=200/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/compare\?/);
  await expectTotal(page, another.kg);
});

test("clearing pushes, and Back brings everything again", async ({ page }) => {
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  await page.getByRole("button", { name: /^Clear/ }).click();
  await expect(page.getByTestId("total-emissions")).toHaveCount(0);
  await page.goBack();
  await expectTotal(page, another.kg);
  await expect(field(page, "hours")).toHaveValue("100");
});

test("what is removed or cleared comes back with Undo", async ({ page }) => {
  await page.goto(another.link);
  await page.getByRole("button", { name: /^Clear/ }).click();
  await expect(field(page, "hours")).toHaveValue("");
  await page.getByRole("button", { name: /undo/i }).click();
  await expectTotal(page, another.kg);
  await expect(field(page, "hours")).toHaveValue("100");
});
