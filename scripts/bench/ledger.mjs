import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * Figures, order and totals of a long ledger on Node. They are TypeScript, so they run in a process of their own, which
 * prints its rows as JSON.
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function ledger() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), "scripts/bench/ledger.bench.ts"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr.match(/^\w*Error.*/m)?.[0] ?? `ended with ${status}`);
  return JSON.parse(stdout);
}
