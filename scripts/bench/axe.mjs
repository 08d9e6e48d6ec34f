import { AxeBuilder } from "@axe-core/playwright";
import { axeTags } from "../axe-tags.mjs";

/** Views that links inside others lead to, and the navigation does not. */
const further = ["import", "predict"];

/**
 * Every view, light and dark.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function axe({ browser, link }) {
  /** @type {Set<string>} */
  const found = new Set();
  let views = 0;
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(link, { waitUntil: "networkidle" });
    const links = page.locator('nav a[href*="#/"]');
    const addresses = await links.evaluateAll((all) => all.map((a) => /** @type {any} */ (a).href));
    for (const view of further) addresses.push(new URL(`#/${view}`, link).href);
    views = addresses.length;
    for (const address of addresses) {
      await page.goto(address, { waitUntil: "networkidle" });
      // A view's code is fetched when it is first shown.
      await page.waitForSelector("#result", { timeout: 10_000 });
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
      for (const { id, nodes } of violations) {
        for (const { target } of nodes) {
          found.add(
            `${id} (${colorScheme} ${new URL(address).hash.split("?")[0]} ${target.join(" ")})`,
          );
        }
      }
    }
    await context.close();
  }
  return [
    {
      what: `axe violations, ${views} views, light and dark`,
      budget: "0",
      measured: [found.size, ...found].join("; "),
      ok: found.size === 0,
    },
  ];
}
