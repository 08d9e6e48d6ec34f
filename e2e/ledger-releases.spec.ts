import { expect } from "./fixtures.ts";
import { addLinks, expectLedgerTotal, openLedger, rows } from "./ledger-steps.ts";
import { example } from "./links.ts";
import { older, test } from "./two-releases.ts";

const then = {
  link: example.link.replace("2026.11", older.version),
  kg: (example.kwh * older.gPerKwh) / 1000,
};

test("a total over two releases says so, and is restated with both totals in sight", async ({
  page,
}) => {
  await openLedger(page);
  await addLinks(page, [example.link.slice(2), then.link.slice(2)]);
  await expect(rows(page)).toHaveCount(2);
  await expectLedgerTotal(page, example.kg + then.kg);
  await expect(page.getByText("Computed with releases 2026.11 and 2026.10")).toBeVisible();
  const restate = page.getByRole("button", { name: "Restate all with release 2026.11" });
  await restate.click();
  await expectLedgerTotal(page, 2 * example.kg);
  const own = Number(await page.getByTestId("ledger-own-emissions").getAttribute("value"));
  expect(Math.abs(own / (example.kg + then.kg) - 1)).toBeLessThan(1e-9);
  await restate.click();
  await expectLedgerTotal(page, example.kg + then.kg);
});
