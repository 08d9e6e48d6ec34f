import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as electricityMaps from "@tgwf/co2/data/electricity-maps";
import { gridYears } from "../../src/dataset/build/intensities.ts";

const name = "@tgwf/co2";

export function installedVersion(): string {
  const text = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Asks the npm registry. Throws without a network. */
function newestVersion(): string {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const shell = process.platform === "win32";
  return execFileSync(npm, ["view", name, "version"], { encoding: "utf8", shell }).trim();
}

/** Years in the installed package that no line of the build takes. */
export function yearsNotTaken(exports: readonly string[], taken: readonly number[]): number[] {
  const years = exports.flatMap((key) => /^yearly(\d{4})$/.exec(key)?.[1] ?? []).map(Number);
  return years.filter((year) => !taken.includes(year)).toSorted((a, b) => a - b);
}

function registrySentence(installed: string): string {
  try {
    const newest = newestVersion();
    return newest === installed
      ? "The registry has no newer one."
      : `The registry has ${newest}. To take it: npm install --save-dev ${name}@${newest}, then this again.`;
  } catch (error) {
    return `The registry could not be asked (${String(error).split("\n")[0]}). The installed version is used.`;
  }
}

/** Ids of sources whose title names another version of the package than the one that the values come from. */
export function sourcesOfOtherVersion(
  sources: readonly { readonly id: string; readonly title: string }[],
  installed: string,
): string[] {
  return sources
    .filter(({ title }) => title.includes(`${name} `) && !title.includes(`${name} ${installed}`))
    .map(({ id }) => id);
}

/** What can be said of the yearly intensities, in sentences. `askRegistry` needs a network. */
export function gridDataSentences(askRegistry: boolean): string[] {
  const installed = installedVersion();
  const [first, last] = [gridYears[0], gridYears.at(-1)];
  const missing = yearsNotTaken(Object.keys(electricityMaps), gridYears);
  return [
    `${name} ${installed} is installed; the tables take its years ${first} to ${last}.`,
    askRegistry
      ? registrySentence(installed)
      : "The registry was not asked for a newer one: --registry does.",
    ...missing.map(
      (year) =>
        `It has ${year}, which is not taken: add a line to src/dataset/build/intensities.ts, and the source ` +
        `electricity-maps-${year} to data/sources.csv.`,
    ),
  ];
}
