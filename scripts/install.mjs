// What both commands do first. Built-ins only: nothing may be installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Stops with a sentence where Node is too old, and runs `npm ci` where node_modules is not what the lock file says. */
export function ensureInstalled() {
  requireNode(20, 19);
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json (npm ci)");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32", // npm is a .cmd there
  });
  if (status !== 0) {
    stop(
      "The packages could not be installed. They come from the npm registry, so this step needs the network " +
        "once: check the connection (or npm's proxy and registry settings) and run this again.",
    );
  }
}

/** @param {string} message @returns {never} */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {number} major @param {number} minor */
function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  stop(
    `Wattprint needs Node ${major}.${minor} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
}

/** Compares versions rather than dates, which a checkout or a copy does not keep. */
function isInstalled() {
  const own = "node_modules/.package-lock.json";
  if (!existsSync(own)) return false;
  const installed = packagesOf(own);
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
