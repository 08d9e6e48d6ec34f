import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectTotal } from "./hooks.ts";
import { codecarbon, drop } from "./import-files.ts";
import { addCalculated, addLinks, expectLedgerTotal, openLedger, rows } from "./ledger-steps.ts";
import { example } from "./links.ts";
import { visit } from "./visit.ts";

const at = (view: string) => example.link.replace("#/", `#/${view}`);

test.use({ expectedProblems: [/\.json|Failed to load resource/] });

/** What a broken host, a proxy or a bad line makes of a file, and how the page says it. */
const faults: Readonly<Record<string, readonly [RegExp, (route: Route) => Promise<void>]>> = {
  status: [/answered 500/, (route) => route.fulfill({ status: 500, body: "500" })],
  type: [
    /something other than data/,
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>Sign in" }),
  ],
  digest: [
    /digest differs/,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("2", "3");
      await route.fulfill({ response, body });
    },
  ],
  network: [/connection failed/, (route) => route.abort("connectionfailed")],
};

/** Each view with the file it needs beside the first, and what of it stays. */
const needs: readonly {
  view: string;
  file: string;
  again: RegExp;
  open?: (page: Page) => Promise<void>;
}[] = [
  {
    view: "method",
    file: "tables.json",
    again: /again/i,
    open: (page) => page.getByRole("button", { name: "Tables", exact: true }).click(),
  },
  { view: "offset", file: "tables.json", again: /again/i },
  {
    view: "compare",
    file: "profiles.json",
    again: /again/i,
    open: (page) => page.getByRole("radio", { name: /^When/ }).check({ force: true }),
  },
];

for (const { view, file, again, open } of needs) {
  test(`${file} that fails is said in the ${view} view, and had again`, async ({ page }) => {
    for (const [what, [said, fault]] of Object.entries(faults)) {
      await test.step(what, async () => {
        await page.route(`**/${file}`, fault);
        await visit(page, at(view));
        await open?.(page);
        const told = page.getByText(said).first();
        await expect(told).toBeVisible();
        await expectTotal(page, example.kg);
        await page.unroute(`**/${file}`);
        await page.getByRole("button", { name: again }).first().click();
        await expect(page.getByText(said)).toHaveCount(0);
      });
    }
  });
}

test("sources that fail leave every format of the report, by their ids, and it is said", async ({
  page,
}) => {
  for (const [what, [, fault]] of Object.entries(faults)) {
    await test.step(what, async () => {
      await page.route("**/sources.json", fault);
      await visit(page, at("report"));
      await expect(page.getByRole("alert")).toContainText(/sources/i);
      await expect(page.getByText(/electricity-maps-2025/).first()).toBeVisible();
      await page.unroute("**/sources.json");
    });
  }
});

test("without tables and sources a log is read, counted and put into the ledger", async ({
  page,
}) => {
  for (const file of ["tables", "sources", "profiles"]) {
    await page.route(`**/${file}.json`, (route) => route.fulfill({ status: 500, body: "" }));
  }
  await page.goto("./#/import");
  await drop(page, { files: [codecarbon] });
  await expect(page.getByTestId("import-line")).toHaveCount(1);
  await openLedger(page, example.link);
  await addCalculated(page, { Name: "Main run" });
  await expectLedgerTotal(page, example.kg);
});

test("a ledger's entry of a release that there is none of counts in nothing, and says so", async ({
  page,
}) => {
  await openLedger(page, example.link);
  await addLinks(page, [example.link, example.link.replace("2026.11", "2031.01")]);
  await expect(rows(page)).toHaveCount(2);
  await expectLedgerTotal(page, example.kg);
  await expect(page.getByText(/no release 2031\.01/).first()).toBeVisible();
});

test("in every view the first file that fails is said, and a reload brings the view and its link", async ({
  page,
}) => {
  test.slow();
  for (const view of ["compare", "report", "ledger", "import", "predict"]) {
    await test.step(view, async () => {
      await page.route("**/core.json", (route) => route.fulfill({ status: 503, body: "" }));
      await visit(page, at(view));
      await expect(page.getByText(/answered 503/)).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Views" })).toBeVisible();
      await page.unroute("**/core.json");
      await page.getByRole("button", { name: "Reload" }).click();
      await expectTotal(page, example.kg);
      expect(page.url()).toContain(at(view).slice(1));
    });
  }
});

test("where nothing may be stored, imported lines are in the ledger of this visit, and it is said", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const store of ["localStorage", "indexedDB"]) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await page.goto("./#/import");
  await drop(page, { files: [codecarbon] });
  await page.getByRole("button", { name: /to the ledger/i }).click();
  await expect(page.getByTestId("import-done")).toContainText("added to the ledger");
  await page.getByRole("link", { name: "Ledger" }).first().click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByTestId("ledger-trouble")).toContainText("Nothing is kept in this browser");
});
