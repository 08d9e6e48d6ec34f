import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumFlags } from "../chromium.mjs";

/** Lighthouse's own: a slow phone on a slow network, simulated, and a desktop. */
const presets = { mobile: [], desktop: ["--preset=desktop"] };

/**
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function lighthouse(site) {
  const rows = [];
  for (const [preset, options] of Object.entries(presets)) {
    rows.push(...rowsOf(preset, await reportOf(site, options)));
  }
  return rows;
}

/**
 * @param {import("../bench.mjs").Site} site
 * @param {readonly string[]} options
 */
async function reportOf({ chromium, url }, options) {
  const folder = mkdtempSync(join(tmpdir(), "wattprint-lighthouse-"));
  const report = join(folder, "report.json");
  try {
    const run = spawn(
      process.execPath,
      [
        "node_modules/lighthouse/cli/index.js",
        url,
        "--quiet",
        "--no-enable-error-reporting",
        "--output=json",
        `--output-path=${report}`,
        `--chrome-flags=${["--headless=new", ...chromiumFlags].join(" ")}`,
        ...options,
      ],
      { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, CHROME_PATH: chromium } },
    );
    let complaint = "";
    run.stderr.on("data", (text) => (complaint += text));
    const [status] = await once(run, "close");
    if (status !== 0) throw new Error(complaint.trim() || `lighthouse ended with ${status}`);
    return JSON.parse(readFileSync(report, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @typedef {{ title: string, score: number, auditRefs: { id: string, weight: number }[] }} Category
 * @param {string} preset
 * @param {{ categories: Record<string, Category>, audits: Record<string, { score: number | null }> }} report
 * @returns {import("../bench.mjs").Row[]}
 */
function rowsOf(preset, { categories, audits }) {
  return Object.values(categories).map(({ title, score, auditRefs }) => {
    const short = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return {
      what: `Lighthouse, ${preset}: ${title}`,
      budget: "100",
      measured: [Math.round(score * 100), ...(score < 1 ? short : [])].join(" "),
      ok: score === 1,
    };
  });
}
