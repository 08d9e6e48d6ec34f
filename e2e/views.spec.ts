import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { focused, tabTo } from "./focus.ts";
import { expectNoResult, expectTotal, results } from "./hooks.ts";
import { damaged, example } from "./links.ts";

const view = (name: string) => example.link.replace("#/", `#/${name}`);

test("the navigation leads to each view and back, with the experiment as it is", async ({
  page,
}) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  const navigation = page.getByRole("navigation", { name: "Views" });
  for (const link of await navigation.getByRole("link").all()) {
    const name = await link.innerText();
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expectTotal(page, example.kg);
    await expect(page).toHaveTitle(name === "Calculator" ? /^Wattprint/ : `${name}: Wattprint`);
  }
  await page.getByRole("link", { name: "Change it in the calculator" }).click();
  await expect(field(page, "hours")).toHaveValue("336");
});

test("who comes by the navigation with the keyboard goes on in the view", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await tabTo(page, /^Compare$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Compare before launching" })).toBeVisible();
  await tabTo(page, /^Where/);
  expect(await focused(page)).toMatch(/^Where/);
});

test("an edit in the calculator is in the other views at once", async ({ page }) => {
  await page.goto(example.link);
  await field(page, "hours").fill("168");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expectTotal(page, example.kg / 2);
});

test("a damaged link shows no figure in any view, and says what is wrong", async ({ page }) => {
  for (const name of ["compare", "offset", "report", "method"]) {
    await page.goto("about:blank");
    await page.goto(damaged.replace("#/", `#/${name}`));
    await expect(page.getByTestId("link-notice")).toBeVisible();
    await expect(page.getByText("No figure yet").first()).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByTestId("site-table")).toHaveCount(0);
  }
  await page.getByRole("link", { name: "Complete it in the calculator" }).click();
  await expectNoResult(page);
});

test("a view that this version does not have is said, and the calculator stands in", async ({
  page,
}) => {
  await page.goto(view("forecast"));
  await expect(page.getByText(/no view called “forecast”/)).toBeVisible();
  await expectTotal(page, example.kg);
});

test.describe("tables that do not arrive", () => {
  test.use({ expectedProblems: [/tables\.json|ERR_FAILED/] });

  test("are told in each view that needs them, and tried again", async ({ page }) => {
    await page.route("**/tables.json", (route) => route.abort());
    for (const name of ["offset", "method"]) {
      await page.goto("about:blank");
      await page.goto(view(name));
      if (name === "method") await page.getByRole("button", { name: "Checked against" }).click();
      await expect(page.getByText(/tables could not be loaded/)).toBeVisible();
      await expectTotal(page, example.kg);
    }
    await page.unroute("**/tables.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("row", { name: /GPT-3/ }).first()).toBeVisible();
  });
});
