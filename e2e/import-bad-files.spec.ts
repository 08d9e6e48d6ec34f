import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { codecarbon, drop, nvidiaSmi, type Given } from "./import-files.ts";

const lines = (page: Page) => page.getByTestId("import-line");
const cards = (page: Page) => page.getByTestId("import-source");
const card = (page: Page, name: string) => cards(page).filter({ hasText: name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const [header = "", row = ""] = String(codecarbon.text).split("\n");

const bad: readonly (Given & { readonly said: RegExp })[] = [
  { name: "empty.csv", text: "", said: /This file is empty/ },
  { name: "notes.txt", text: "Dear all,\nthe meeting is at ten.\n", said: /none of the formats/ },
  {
    name: "book.xlsx",
    text: [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0],
    said: /a workbook or a zipped/,
  },
  {
    name: "info.pkl",
    text: [0x80, 4, 0x95, 0x10, 0, 0, 0, 0, 0, 0, 0, 0x7d],
    said: /a Python pickle/,
  },
  {
    name: "noise.bin",
    text: Array.from({ length: 400 }, (_, at) => (at * 73) % 256),
    said: /no text file/,
  },
  { name: "half.gz", text: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b], said: /./ },
  {
    name: "cut.csv",
    text: `${header}\n${row.slice(0, 120)}`,
    said: /left out|nothing in it could be used/,
  },
  {
    name: "usage.csv",
    text: "timestamp, index, utilization.gpu [%]\n2024/06/18 00:00:00.000, 0, 42 %\n2024/06/18 00:00:01.000, 0, 42 %\n",
    said: /./,
  },
  {
    name: "boamps.json",
    text: '{"header": {"reportId": "a"}, "measures": [{"measu',
    said: /damaged or cut off|none of the formats/,
  },
];

test("files that cannot be read end in words, each on its own, and a good one beside them is read", async ({
  page,
}) => {
  await page.goto("./#/import");
  await drop(page, { files: [...bad, codecarbon] });
  await expect(cards(page)).toHaveCount(bad.length + 1);
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  for (const { name, said } of bad) {
    await expect(card(page, name).getByText(said).first()).toBeVisible();
  }
  await expect(
    page.getByRole("status").filter({ hasText: "Read 10 of 10. 1 line" }),
  ).toBeAttached();
});

test("what stands in a file is text, whatever it says", async ({ page }) => {
  const script =
    "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
  const cells = row.replace(
    "finetune",
    `"=HYPERLINK(""http://example.org"") ${script.replaceAll('"', '""')}"`,
  );
  await page.goto("./#/import");
  await drop(page, {
    files: [
      { name: `${script}.csv`, text: `${header}\n${cells}\n` },
      { name: "mapping.csv", text: `${script},energy_kwh,country\na,1,${script}\nb,2,__proto__\n` },
    ],
  });
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText("=HYPERLINK");
  await expect(lines(page)).toContainText("<script>");
  await button(page, "Read it so").click();
  await expect(lines(page)).toHaveCount(3);
  await expect(page.getByText("Which place is “__proto__”?")).toBeVisible();
  await button(page, "Put into the calculator").click();
  await expect(page.getByTestId("import-done")).toContainText("3 lines are in the calculator.");
  expect(await page.title()).not.toContain("taken");
  expect(await page.locator("main img, main script").count()).toBe(0);
});

test("a log without times asks how far apart its samples are", async ({ page, axe }) => {
  await page.goto("./#/import");
  const dmon =
    "# gpu    pwr  gtemp\n# Idx      W      C\n    0    120     45\n    0    125     45\n    0    130     45\n";
  await drop(page, { files: [{ name: "dmon.log", text: dmon }] });
  const seconds = page.getByLabel("Seconds between two samples");
  await expect(seconds).toBeVisible();
  await seconds.fill("soon");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Write seconds as a number above 0")).toBeVisible();
  await expect(seconds).toHaveAttribute("aria-invalid", "true");
  await axe();
  await seconds.fill("1");
  await page.keyboard.press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText("accelerators only");
});

test("a long file is read beside the page, shows how far it is, and can be stopped", async ({
  page,
}) => {
  await page.goto("./#/import");
  await page.getByLabel("Paste a log, CSV or link").waitFor();
  // Made in the page: as an argument it would take longer than its reading.
  await page.evaluate(
    ([first = "", second = ""]) => {
      const part = Array.from({ length: 2000 }, (_, at) =>
        second.replace("000000000001", String(at)),
      );
      const text = `${part.join("\n")}\n`;
      const data = new DataTransfer();
      data.items.add(
        new File([`${first}\n`, ...Array.from({ length: 150 }, () => text)], "long.csv"),
      );
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [header, row],
  );
  const long = card(page, "long.csv");
  await expect(long.getByRole("progressbar")).toBeVisible();
  await expect(long).toContainText(/\d+ MB of 1\d\d MB, [\d,]+ rows/);
  await drop(page, { files: [nvidiaSmi] });
  await expect(lines(page)).toHaveCount(1);
  await button(page, "Cancel reading long.csv").click();
  await expect(long).toContainText("Reading was stopped. Nothing of it was taken.");
  await expect(button(page, "Read long.csv again")).toBeVisible();
  await expect(lines(page)).toHaveCount(1);
});

test("what this page wrote is opened or merged when asked, and not before", async ({ page }) => {
  await page.goto("./#/import?v=1&d=2026.11&y=2025&kwh=7&at=grid/FR");
  await expect(page.getByTestId("total-emissions")).toBeVisible();
  const entry = {
    id: "0123456789abcdef",
    fragment: "#/?v=1&d=2026.11&y=2025&kwh=9&at=grid/AT",
    name: "Kept elsewhere",
    changedAt: "2026-11-25T09:00:00.000Z",
  };
  const ledger = { format: "wattprint-ledger", formatVersion: 1, tool: {}, entries: [entry] };
  await drop(page, { files: [{ name: "ledger.json", text: JSON.stringify(ledger) }] });
  await expect(card(page, "ledger.json")).toContainText("1 entry that your ledger has not");
  await button(page, "Add 1 entry to the ledger").click();
  await expect(card(page, "ledger.json")).toContainText("1 that it has already");

  const link = "https://example.org/x/#/?v=1&d=2026.11&y=2025&kwh=5&at=grid/SE";
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { bubbles: true, clipboardData: data });
    document.body.dispatchEvent(event);
  }, link);
  await expect(card(page, "Pasted text")).toContainText("an experiment of this page");
  expect(new URL(page.url()).hash).toContain("kwh=7");
  await button(page, "Open this experiment").click();
  await expect.poll(() => new URL(page.url()).hash).toContain("kwh=5");
});

test("more lines than one experiment holds go into the ledger", async ({ page }) => {
  const rows = Array.from({ length: 60 }, (_, at) =>
    row
      .replace("000000000001", `run ${at}`)
      .replace("2024-06-02", new Date(Date.UTC(2024, 0, 1 + 2 * at)).toISOString().slice(0, 10)),
  );
  await page.goto("./#/import");
  await drop(page, { files: [{ name: "many.csv", text: [header, ...rows, ""].join("\n") }] });
  await expect(page.getByText("One experiment holds 50 lines, and 60 are ticked.")).toBeVisible();
  await expect(button(page, "Put into the calculator")).toBeDisabled();
  await expect(lines(page)).toHaveCount(25);
  await button(page, "Show 35 more lines").click();
  await expect(lines(page)).toHaveCount(60);
  await button(page, "Add to the ledger").click();
  await expect(page.getByTestId("import-done")).toContainText(
    "60 entries were added to the ledger.",
  );
});

test.describe("a worker that cannot be loaded", () => {
  test.use({ expectedProblems: [/read-worker/, /Failed to load resource/] });

  test("is said, what was read stays, and reading can be tried again", async ({ page }) => {
    await page.goto("./#/import");
    await drop(page, { files: [codecarbon] });
    await expect(lines(page)).toHaveCount(1);
    await page.route(/read-worker/, (route) => route.abort());
    await drop(page, { files: [nvidiaSmi] });
    await expect(card(page, "gpu-power.csv")).toContainText("This could not be read");
    await expect(lines(page)).toHaveCount(1);
    await page.unroute(/read-worker/);
    await button(page, "Read gpu-power.csv again").click();
    await expect(lines(page)).toHaveCount(2);
  });
});
