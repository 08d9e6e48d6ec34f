import { inMs, median, quantile } from "./figures.mjs";
import { keystrokes } from "./keystrokes.mjs";

const count = 10_000;

const hardware = ["nvidia-h100-sxm5-80gb", "nvidia-a100-sxm4-80gb", "nvidia-v100-sxm2-32gb"];
const sites = ["aws/us-east-1", "gcp/europe-west9", "azure/northeurope", "grid/FR", "grid/DE"];
const people = ["Ada", "Grace", "Edsger", "Barbara", "Alan", "Karen", "Donald"];
const stages = ["data", "search", "train", "eval"];
const statuses = ["completed", "completed", "completed", "failed", "stopped"];

/** @param {readonly string[]} list @param {number} index */
const one = (list, index) => list[index % list.length] ?? "";

/** @param {number} index */
function entry(index) {
  const month = String(1 + (index % 12)).padStart(2, "0");
  return {
    id: `bench-${index}`,
    fragment: `#/?v=1&d=2026.11&y=2025&hw=${one(hardware, index)}&n=${1 + (index % 64)}&h=${1 + ((index * 7) % 500)}&at=${one(sites, index >> 2)}`,
    name: `${index % 3 === 0 ? "Ablation" : "Sweep"} ${index}`,
    date: `2025-${month}-${String(1 + (index % 28)).padStart(2, "0")}`,
    person: one(people, index >> 1),
    stage: one(stages, index >> 3),
    status: one(statuses, index),
    changedAt: "2026-01-01T00:00:00.000Z",
  };
}

/** Digits of names and dates that each narrow the table, and back. */
const searched = Array.from({ length: 8 }, () => [
  "7",
  "7",
  "7",
  ...Array(3).fill("Backspace"),
]).flat();

/**
 * A ledger of ten thousand entries: opened from its file, searched, and opened again from the browser's store.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function ledgerPage({ browser, link }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const address = link.replace("#/?", "#/ledger?");
  await page.goto(address);
  const entries = Array.from({ length: count }, (_, index) => entry(index));
  const ledger = { format: "wattprint-ledger", formatVersion: 1, entries };
  await page.getByLabel("Open a ledger or a report").setInputFiles({
    name: "ledger.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ledger)),
  });
  const take = page.getByRole("button", { name: /^Take \d/ });
  await take.waitFor();
  const merged = await timed(async () => {
    await take.click();
    await page.getByTestId("ledger-emissions").waitFor();
  });
  // Kept as well, so that a reload finds them.
  await page.waitForFunction(
    (all) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("wattprint-ledger");
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction("entries").objectStore("entries").count();
          counting.onsuccess = () => resolve(counting.result === all);
          database.close();
        };
      }),
    count,
  );

  await page.goto("about:blank");
  const opened = await timed(async () => {
    await page.goto(address);
    await page.getByTestId("ledger-emissions").waitFor();
  });
  await page.getByLabel("Search entries").click();
  await page.waitForLoadState("networkidle");
  const search = await keystrokes(page, searched, () => {
    const rows = [...document.querySelectorAll("[data-testid=ledger-table] tr[data-entry]")];
    const total = document.querySelector("[data-testid=ledger-emissions]")?.getAttribute("value");
    return [total, ...rows.map((row) => row.getAttribute("data-entry"))].join();
  });
  await context.close();
  return [
    keyRow(
      `keystroke in the search of ${count} entries to the filtered table and total, median and p95 of ${search.length}`,
      search.map(({ changed }) => changed),
    ),
    keyRow(
      "the same until the frame that shows it is painted (frames come every 16.7 ms)",
      search.map(({ painted }) => painted),
    ),
    {
      what: `taking ${count} entries from a file, to their total`,
      budget: "",
      measured: inMs(merged),
    },
    {
      what: `opening a kept ledger of ${count} entries, to its total`,
      budget: "",
      measured: inMs(opened),
    },
  ];
}

/** @param {() => Promise<void>} act */
async function timed(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** @param {string} what @param {readonly number[]} times */
function keyRow(what, times) {
  return {
    what,
    budget: "≤ 33 ms at p95",
    measured: `${inMs(median(times))}, ${inMs(quantile(times, 0.95))}`,
    ok: quantile(times, 0.95) <= 33,
  };
}
