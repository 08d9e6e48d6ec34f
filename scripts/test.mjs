// `npm test`: installs what is missing, then runs every check, going on after failures so that all problems are seen.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { findChromium, installChromium } from "./chromium.mjs";
import { ensureInstalled, stop } from "./install.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
ensureInstalled();
process.env.PATH = resolve("node_modules/.bin") + delimiter + process.env.PATH;
try {
  // Handed on, so that every step uses the same browser.
  process.env.CHROMIUM_PATH = findChromium() ?? installChromium();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

const unitReport = ".cache/unit.json";
const endToEndReport = ".cache/end-to-end.json";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @type {{ name: string, command: string[], report?: string, counts?: (report: any) => Counts }[]} */
const steps = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "lint", command: ["oxlint"] },
  { name: "types", command: ["tsc"] },
  { name: "dead code", command: ["knip"] },
  {
    name: "unit tests",
    command: [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
    report: unitReport,
    counts: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  { name: "build", command: ["vite", "build"] },
  { name: "size budgets", command: ["size-limit"] },
  {
    name: "end-to-end tests",
    command: ["playwright", "test", "--reporter=list,json"],
    report: endToEndReport,
    counts: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
];

const results = steps.map(run);

console.log("\nSummary");
for (const { name, seconds, counts } of results) {
  const detail = counts.passed + counts.failed > 1 ? `  ${sentence(counts)}` : "";
  console.log(`  ${counts.failed ? "FAILED" : "ok    "}  ${name.padEnd(18)} ${seconds} s${detail}`);
}
const total = results.reduce(
  (sum, { counts }) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${sentence(total)}`);

/** @param {(typeof steps)[number]} step */
function run({ name, command, report, counts }) {
  console.log(`\n== ${name}: ${command.join(" ")}`);
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const { status } = spawnSync(command[0] ?? "", command.slice(1), {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32", // the tools are .cmd files there
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = status === 0;
  console.log(`== ${name}: ${ok ? "ok" : "FAILED"} in ${seconds} s`);
  return { name, seconds, counts: countsOf(ok, report, counts) };
}

/**
 * The tests of a step by its report, or the step itself as one. A step that failed has a failure, whatever it counted:
 * a file that does not load, or no test found.
 * @param {boolean} ok
 * @param {string | undefined} report
 * @param {((report: any) => Counts) | undefined} counts
 * @returns {Counts}
 */
function countsOf(ok, report, counts) {
  const alone = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!report || !counts) return alone;
  try {
    const counted = counts(JSON.parse(readFileSync(report, "utf8")));
    return ok ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch {
    return { ...alone, passed: 0, failed: 1 }; // no report: the runner did not get that far
  }
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
