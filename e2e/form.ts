import { expect, type Locator, type Page } from "@playwright/test";

/** Words in the visible labels: the first five are the contract's (DESIGN §4). */
const labels = {
  hardware: /\bHardware\b/,
  count: /\bCount\b/,
  hours: /^Hours/,
  site: /\bSite\b/,
  year: /\bYear\b/,
  ownName: /Name of your device/,
  ownKind: /Kind of device/,
  watts: /^Watts/,
  wattsBasis: /What the watts are/,
  utilisation: /Mean power draw/,
  runs: /^Runs/,
  kwh: /Measured energy/,
  scope: /What was measured/,
  hostCpu: /^Host CPU$/,
  hostSockets: /Host CPU sockets/,
  memory: /^Memory/,
  intensity: /Own carbon intensity/,
  intensityKind: /Kind of intensity/,
  pue: /Own PUE/,
  embodied: /Own manufacture/,
  name: /Name of this workload/,
  stage: /^Stage/,
  title: /^Title/,
  price: /Price of dealing/,
} as const;

export type FieldName = keyof typeof labels;

/** The field of a workload, the first if none is said. */
export function field(page: Page, name: FieldName, workload = 1): Locator {
  return page
    .getByLabel(labels[name])
    .and(page.locator("input, select, textarea"))
    .nth(workload - 1);
}

/** Opens all that is folded away on the page, whatever it is made of. */
export async function openEverything(page: Page): Promise<void> {
  const closed = page.locator(
    "details:not([open]) > summary, button[aria-expanded=false]:not([aria-haspopup])",
  );
  await expect(page.getByLabel(labels.hardware).first()).toBeVisible();
  await expect(async () => {
    await closed.evaluateAll((controls) => {
      for (const control of controls) if (control instanceof HTMLElement) control.click();
    });
    await expect(closed).toHaveCount(0, { timeout: 200 });
  }).toPass({ timeout: 5000 });
}

/** Brings a field behind "More detail" into view. */
export async function reveal(page: Page, name: FieldName, workload = 1): Promise<Locator> {
  const found = field(page, name, workload);
  await expect(page.getByLabel(labels.hardware).first()).toBeVisible();
  if (!(await found.isVisible())) await openEverything(page);
  return found;
}

/** The matches under a field whose value is searched for; the options of native selects are none. */
export const matches = (within: Page | Locator) => within.getByRole("listbox").getByRole("option");

/** Types into a field whose value is searched for, once the list of its matches is there. */
export async function search(
  page: Page,
  name: "hardware" | "site" | "hostCpu",
  typed: string,
  workload = 1,
): Promise<void> {
  const input = field(page, name, workload);
  await input.click();
  await expect(input).toHaveRole("combobox");
  await input.fill(typed);
}

/** Types into a field whose value is searched for, and takes the match with these words. */
export async function choose(
  page: Page,
  name: "hardware" | "site" | "hostCpu",
  typed: string,
  match: RegExp | { readonly group: RegExp; readonly option: RegExp },
  workload = 1,
): Promise<void> {
  await search(page, name, typed, workload);
  const option = match instanceof RegExp ? match : match.option;
  const list =
    match instanceof RegExp
      ? matches(page)
      : page.getByRole("listbox").getByRole("group", { name: match.group }).getByRole("option");
  await list.filter({ hasText: option }).first().click();
}

/** Grids as they are named in the list of sites. */
export const machineRoom = (option: RegExp) => ({ group: /machine room/i, option });
export const personalComputer = (option: RegExp) => ({ group: /personal computer/i, option });

/** An empty form. */
export async function startEmpty(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: /^Clear/ }).click();
  await expect(field(page, "hardware")).toHaveValue("");
}

export const copyLink = (page: Page) => page.getByRole("button", { name: /Copy link/ });
export const boundarySwitch = (page: Page, name: RegExp) => page.getByRole("radio", { name });
