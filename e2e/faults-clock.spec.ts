import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectTotal, factOf } from "./hooks.ts";
import { addCalculated, expectLedgerTotal, openLedger, rows } from "./ledger-steps.ts";
import { example } from "./links.ts";
import { visit } from "./visit.ts";

/** A battery that is flat, and a year typed wrong. */
for (const year of ["1990", "2100"]) {
  test(`a clock that stands at ${year} changes no figure, refuses nothing, and shows where it is used`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(`${year}-03-04T05:06:07Z`);

    // The year of a figure is the release's, never the clock's.
    await page.goto("./");
    await expectTotal(page, example.kg);
    await expect(page).toHaveURL(/y=2025/);
    await field(page, "hours").fill("168");
    await expect(page).toHaveURL(/h=168/);
    await page.reload();
    await expectTotal(page, example.kg / 2);

    // The report says when it was written, by that clock.
    await visit(page, example.link.replace("#/", "#/report"));
    await page.getByText("JSON", { exact: true }).click();
    await expect(page.getByText(new RegExp(`"${year}-03-04T`)).first()).toBeVisible();

    // The ledger's date is a suggestion that can be changed, and any day is kept.
    await openLedger(page, example.link);
    await addCalculated(page, { Name: "By the clock" });
    await expect(rows(page)).toHaveCount(1);
    await expectLedgerTotal(page, example.kg);
    await page.reload();
    await expect(rows(page)).toHaveCount(1);

    await visit(page, example.link.replace("#/", "#/predict"));
    await expectTotal(page, example.kg);
    await visit(page, example.link);
    await page
      .getByText(/every figure/i)
      .first()
      .click();
    await expect(factOf(page, /Carbon intensity/)).toContainText("2025");
  });
}
