import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, test as base } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { codecarbon, drop } from "./import-files.ts";
import { example } from "./links.ts";

const publicAddress = "https://wattprint.example/app/";

/** Builds the single file as its command does, for links to an address or to none. */
async function buildSingle(folder: string, address: string): Promise<string> {
  env["WATTPRINT_PUBLIC_URL"] = address;
  await build({ mode: "single", logLevel: "error", build: { outDir: folder } });
  delete env["WATTPRINT_PUBLIC_URL"];
  return pathToFileURL(join(folder, "wattprint.html")).href;
}

type Files = {
  /** Address of a file whose links lead nowhere, and of one whose links lead to the public address. */
  readonly file: string;
  readonly shared: string;
};

const test = base.extend<object, Files>({
  file: [
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), "wattprint-single-"));
      await provide(await buildSingle(folder, ""));
      await rm(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  shared: [
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), "wattprint-single-"));
      await provide(await buildSingle(folder, publicAddress));
      await rm(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// One worker, so that each file is built once.
test.describe.configure({ mode: "default" });
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = () => navigator.clipboard.readText();

test("one file from a disk calculates, compares, explains and reads a log, and asks for nothing", async ({
  page,
  context,
  file,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url().split("#")[0] ?? ""));
  await page.goto(file + example.link.slice("./".length));
  await expectTotal(page, example.kg);
  await field(page, "hours").fill("672");
  await expectTotal(page, example.kg * 2);
  await expect(page).toHaveURL(/^file:.*h=672/);
  await page
    .getByText(/every figure/i)
    .first()
    .click();
  await expect(page.getByText(/Electricity Maps/).first()).toBeVisible();

  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByTestId("site-table").locator("tr[data-site]")).toHaveCount(50);
  for (const name of ["Offset", "Report", "Ledger", "Method"]) {
    await views.getByRole("link", { name }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  }

  await page.goto(`${file}#/import`);
  await drop(page, { files: [codecarbon] });
  await expect(page.getByTestId("import-line")).toHaveCount(1);
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
  // The worker that reads the log is made of the page's own text.
  expect(asked.filter((url) => url !== file && !url.startsWith("blob:"))).toEqual([]);
});

test("without a public address the page says that only the end of a link can be shared", async ({
  page,
  file,
  axe,
}) => {
  await page.goto(file + example.link.slice("./".length));
  await expectTotal(page, example.kg);
  await expect(page.getByText(/a file on your machine/)).toBeVisible();
  await page.getByRole("button", { name: "Copy the end of the link" }).click();
  expect(await page.evaluate(clipboard)).toBe(example.link.slice("./".length));
  await axe();
});

test("with one, its links lead there", async ({ page, shared }) => {
  await page.goto(shared + example.link.slice("./".length));
  await expectTotal(page, example.kg);
  await page.getByRole("button", { name: "Copy link" }).click();
  expect(await page.evaluate(clipboard)).toBe(publicAddress + example.link.slice("./".length));
});
