import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * The pure core on Node. It is TypeScript, so it runs in a process of its own, which prints its rows as JSON.
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function estimate() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), "scripts/bench/estimate.bench.ts"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr.match(/^\w*Error.*/m)?.[0] ?? `ended with ${status}`);
  return JSON.parse(stdout);
}
