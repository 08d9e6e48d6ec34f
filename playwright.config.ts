import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";

const executablePath = findChromium();

/** Runs against the built `dist/`, which `e2e/fixtures.ts` serves under a sub-path. */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  retries: 0,
  timeout: 90_000, // A busy machine is no failure; speed is for the bench.
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    browserName: "chromium",
    // Every test would fetch the whole site for later, and what a worker answers no test can hold back.
    serviceWorkers: "block",
    // A recording of every test takes a quarter of their time; whoever looks into a failure asks for it.
    trace: process.env["TRACE"] === undefined ? "off" : "retain-on-failure",
    launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
  },
});
