import { writeEmissions } from "../scripts/bench/import-file.mjs";
import { expect, test } from "./fixtures.ts";

const rows = 100_000;
/** Each of its own name, so that each has a line. */
const runs = 900;

test("a large CodeCarbon file is read, matched and drawn while the page answers", async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath("emissions.csv");
  await writeEmissions(file, rows, runs, runs);
  await page.goto("./#/import");
  await expect(page.getByLabel("Choose files")).toBeAttached();
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: "longtask" });
    return durations;
  });
  await page.getByLabel("Choose files").setInputFiles(file);
  const lines = page.getByTestId("import-line");
  await expect(lines).toHaveCount(25, { timeout: 30_000 });
  await expect(page.getByTestId("import-source")).toContainText(
    "900 runs understood in 100,001 rows",
  );
  await expect(lines.first()).toContainText("NVIDIA A100 SXM4 40GB");
  await expect(lines.first()).toContainText("France");
  // Machines differ, so that the times are printed and not asserted.
  console.log(`tasks over 50 ms, ms: ${JSON.stringify(await tasks.jsonValue())}`);

  // Nearly all ran at one time on one machine, and wait for a word to be counted.
  const total = page.getByTestId("import-emissions");
  const kgOf = async () => Number(await total.getAttribute("value"));
  const first = await kgOf();
  const second = lines.nth(1).getByRole("checkbox");
  await expect(second).not.toBeChecked();
  await second.check();
  await expect(second).toBeChecked();
  await expect.poll(kgOf).toBeGreaterThan(first);
  await page.getByRole("button", { name: "Take all" }).click();
  await expect(page.getByText("Total of 900 lines")).toBeVisible();
  const all = await kgOf();
  await page.getByRole("button", { name: "Show 50 more lines" }).click();
  await expect(lines).toHaveCount(75);

  await page.getByRole("button", { name: "Add to the ledger" }).click();
  await expect(page.getByTestId("import-done")).toContainText("900 entries were added");
  await expect(page.getByTestId("import-done")).toBeFocused();
  await page.getByRole("link", { name: "See the ledger" }).click();
  await expect
    .poll(async () => Number(await page.getByTestId("ledger-emissions").getAttribute("value")))
    .toBeCloseTo(all, 6);
});
