import { expect, test } from "./fixtures.ts";
import { addCalculated, expectLedgerTotal, openLedger, rows } from "./ledger-steps.ts";
import { example } from "./links.ts";

test("two tabs show one ledger", async ({ page, context }) => {
  await openLedger(page, example.link);
  const other = await context.newPage();
  await openLedger(other, example.link);
  await addCalculated(page, { Name: "Main run" });
  await expect(rows(other)).toHaveCount(1);
  await addCalculated(other, { Name: "Second run" });
  await expect(rows(page)).toHaveCount(2);
  await expectLedgerTotal(page, 2 * example.kg);
});

test("without storage the ledger works, and says that nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await openLedger(page, example.link);
  await expect(page.getByTestId("ledger-trouble")).toContainText("Nothing is kept in this browser");
  await addCalculated(page, { Name: "Main run" });
  await expectLedgerTotal(page, example.kg);
});

test("a store of a newer version is left alone, and said", async ({ page }) => {
  await page.goto("./#/");
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("wattprint-ledger", 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await openLedger(page, example.link);
  await expect(page.getByTestId("ledger-trouble")).toContainText("of a newer version");
});

test("a full disk is said, and the entry stays on the page", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run" });
  await expect(page.getByTestId("ledger-trouble")).toContainText("storage is full");
  await expectLedgerTotal(page, example.kg);
});

test("damaged records are counted, saved as they are, and removed when asked to be", async ({
  page,
}) => {
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run" });
  await expect(rows(page)).toHaveCount(1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("wattprint-ledger");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("entries", "readwrite");
          writing.objectStore("entries").put({ id: "broken", fragment: 7 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  const notice = page.getByTestId("ledger-damaged");
  await expect(notice).toContainText("One record of the ledger cannot be read");
  await expectLedgerTotal(page, example.kg);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    notice.getByRole("button", { name: "Save the damaged records" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("wattprint-ledger-damaged.json");
  await notice.getByRole("button", { name: "Remove the damaged records" }).click();
  await notice.getByRole("button", { name: "Remove them for good" }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(notice).toHaveCount(0);
});
