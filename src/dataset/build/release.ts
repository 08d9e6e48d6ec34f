import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { isVersion, type Release, releaseFileNames } from "../releases.ts";
import { checkFolder } from "./check.ts";
import { formatProblems } from "./problem.ts";
import { currentMethod, releaseDigests, type ReleaseTexts, releaseTexts } from "./release-texts.ts";
import { listPath, listRelease, readReleases } from "./releases-list.ts";

/** What the core may weigh on the wire (DESIGN section 5). */
const coreBudgetBytes = 36_000;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function writeRelease(root: string, version: string, texts: ReleaseTexts): void {
  const folder = join(root, "public/datasets", version);
  mkdirSync(folder, { recursive: true });
  for (const name of releaseFileNames) {
    writeFileSync(join(folder, name), texts[name]);
    console.log(
      `${version}/${name}: ${texts[name].length} characters, ${gzipBytes(texts[name])} bytes gzip`,
    );
  }
}

/**
 * `npm run dataset:release -- [version] [--date=YYYY-MM-DD] [--final]`: checks `data/` and freezes it. A release is
 * a draft, to be frozen again, until it is made final. The date is given once and kept.
 */
function main(root: string): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: "string" }, final: { type: "boolean", default: false } },
  });
  const before = readReleases(root);
  const version = positionals[0] ?? before.find(({ draft }) => draft)?.version ?? "2026.11";
  if (!isVersion(version)) stop(`Not a version (YYYY.MM or YYYY.MM.N): ${version}`);
  const date = values.date ?? before.find((release) => release.version === version)?.date;
  if (date === undefined) stop(`A new release needs its date: --date=YYYY-MM-DD`);

  const { tables, problems } = checkFolder(join(root, "data"));
  if (problems.length > 0) stop(formatProblems(problems));
  const texts = releaseTexts(tables, version);
  const coreBytes = gzipBytes(texts["core.json"]);
  if (coreBytes > coreBudgetBytes)
    stop(`core.json is ${coreBytes} bytes gzip, over ${coreBudgetBytes}`);

  const files = releaseDigests(texts);
  const release: Release = { version, draft: !values.final, method: currentMethod, date, files };
  const listed = listRelease(before, release);
  if (!listed.ok) stop(listed.problem);
  writeRelease(root, version, texts);
  writeFileSync(listPath(root), `${JSON.stringify(listed.releases, null, 2)}\n`);
}

main(process.cwd());
