// The one place that knows where a Chromium may be and how it is started.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
];

/** A browser outside PATH, where macOS and Windows keep theirs. */
const wellKnown = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...programFiles.flatMap((folder) =>
    folder ? [join(folder, "Google/Chrome/Application/chrome.exe")] : [],
  ),
];

const isRoot = process.getuid?.() === 0;

/** No request of the browser's own, so that what the tests and the bench see is the page's alone. */
export const chromiumFlags = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, the system's, or Playwright's own; undefined where there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...wellKnown, playwrightOwn()].find((path) => path && existsSync(path));
}

/**
 * Installs a Chromium: the distribution's as root on Debian and its kin, otherwise Playwright's own.
 * @returns {string} its path
 */
export function installChromium() {
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update"], env);
    run("apt-get", ["install", "-y", "chromium"], env);
  }
  if (!findChromium()) {
    run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
  const path = findChromium();
  if (path) return path;
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Chrome by hand, " +
      "or set CHROMIUM_PATH to the one you have, then run this again.",
  );
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
}

function playwrightOwn() {
  try {
    /** @type {typeof import("@playwright/test")} */
    const playwright = createRequire(import.meta.url)("@playwright/test");
    return playwright.chromium.executablePath();
  } catch {
    return undefined; // not installed yet, or no build of it for this system
  }
}
