// `npm run dataset:refresh -- [version --date=YYYY-MM-DD] [--registry] [--final]`: docs/upkeep.md. Without a version it only looks.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  readRelease,
  releaseOf,
  type ListedRelease,
} from "../src/app/build/data-package/release.ts";
import { checkFolder } from "../src/dataset/build/check.ts";
import { formatProblems } from "../src/dataset/build/problem.ts";
import {
  currentMethod,
  fileDigest,
  releaseDigests,
  releaseTexts,
} from "../src/dataset/build/release-texts.ts";
import { readReleases } from "../src/dataset/build/releases-list.ts";
import { byNewest, isVersion, releaseFileNames } from "../src/dataset/releases.ts";
import { sectionOf, withSection } from "./refresh/changelog.ts";
import { gridDataSentences, installedVersion, sourcesOfOtherVersion } from "./refresh/grid-data.ts";
import {
  keepLinksOf,
  linkWith,
  readReleasedLinks,
  sameFigures,
  shownBy,
  versionOf,
} from "./refresh/released-links.ts";
import { changeLines } from "./refresh/row-changes.ts";

const root = process.cwd();
let step = 0;

function heading(text: string): void {
  step += 1;
  console.log(`\n${step}. ${text}`);
}

function say(...sentences: readonly string[]): void {
  for (const sentence of sentences) console.log(`   ${sentence}`);
}

function stop(...sentences: readonly string[]): never {
  say(...sentences);
  process.exit(1);
}

/** Every released file is as its digest says, and every link of it shows what it showed. */
function checkOldLinks(releases: readonly ListedRelease[]): void {
  for (const { listed } of releases) {
    const changed = releaseFileNames.filter((name) => {
      const text = readFileSync(join(root, "public/datasets", listed.version, name), "utf8");
      return fileDigest(text).sha256 !== listed.files[name]?.sha256;
    });
    if (changed.length > 0) stop(`${listed.version} was changed: ${changed.join(", ")}.`);
  }
  const links = readReleasedLinks();
  const datasets = new Map(releases.map(({ dataset }) => [dataset.version, dataset]));
  const other = links.filter((kept) => {
    const dataset = datasets.get(versionOf(kept.link));
    return dataset === undefined || !sameFigures(kept, shownBy(kept.link, dataset));
  });
  if (other.length > 0) stop("These links show another figure:", ...other.map(({ link }) => link));
  for (const { dataset } of releases) {
    const own = links.filter(({ link }) => versionOf(link) === dataset.version);
    say(`${own.length} links of ${dataset.version} show the figures they were released with.`);
  }
}

/** How far figures move when the links of one release are opened with another. */
function sayRestated(older: ListedRelease, newer: ListedRelease): void {
  const version = newer.dataset.version;
  const links = readReleasedLinks().filter(({ link }) => versionOf(link) === older.dataset.version);
  const moved = links.flatMap((kept) => {
    const shown = shownBy(linkWith(kept.link, version), newer.dataset);
    if (shown === undefined) return [`${kept.link}: no figure any more`];
    if (sameFigures(kept, shown)) return [];
    const percent = 100 * (shown.totalKg / kept.totalKg - 1);
    return [`${kept.link}: ${percent.toFixed(2)} % in the total`];
  });
  say(
    `Of ${links.length} links of ${older.dataset.version}, ${moved.length} show another figure with ${version}.`,
    ...moved,
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      registry: { type: "boolean", default: false },
      final: { type: "boolean", default: false },
    },
  });
  const [version] = positionals;
  const { date, final, registry } = values;
  if (version !== undefined && !isVersion(version)) {
    stop(`Not a version (YYYY.MM or YYYY.MM.N): ${version}`);
  }

  heading("Grid data");
  say(...gridDataSentences(registry));

  heading("Tables");
  const { tables, problems } = checkFolder(join(root, "data"));
  if (problems.length > 0) stop(...formatProblems(problems).split("\n"), "Mend these, then again.");
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  say(`${Object.keys(tables).length} tables with ${rows} rows are sound.`);
  const outdated = sourcesOfOtherVersion(
    tables.sources.map(({ cells }) => cells),
    installedVersion(),
  );
  if (outdated.length > 0) {
    say(
      `These sources name another version of the grid data in their title: ${outdated.join(", ")}.`,
    );
  }

  heading("What changed");
  const listed = readReleases(root);
  const last = listed.find((release) => release.version !== version);
  if (last === undefined) stop("There is no release before this one.");
  if (version !== undefined && byNewest(version, last.version) >= 0) {
    stop(`${version} is not newer than ${last.version}.`);
  }
  const older = readRelease(root, last);
  const texts = releaseTexts(tables, version ?? "dev");
  const newer = releaseOf(
    {
      version: version ?? "dev",
      draft: !final,
      method: currentMethod,
      date: date ?? last.date,
      files: releaseDigests(texts),
    },
    texts,
  );
  const lines = changeLines(older, newer);
  say(
    lines.length === 0 ? `data/ is as ${last.version} has it.` : `Against ${last.version}:`,
    ...lines,
  );
  sayRestated(older, newer);

  if (version !== undefined) {
    if (last.draft) {
      stop(
        `${last.version} is a draft, and takes this correction itself: npm run dataset:release -- ${last.version}`,
        "Another release begins once it is final; close it before you change data/, since closing freezes data/ once more.",
      );
    }
    heading(`Release ${version}`);
    const given = [
      version,
      ...(date === undefined ? [] : [`--date=${date}`]),
      ...(final ? ["--final"] : []),
    ];
    const command = ["node_modules/tsx/dist/cli.mjs", "src/dataset/build/release.ts", ...given];
    const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
    if (status !== 0) stop("Nothing was released.");
    const released = readReleases(root).find((release) => release.version === version);
    const section = sectionOf(version, released?.date ?? "", last.version, lines);
    writeFileSync(
      "CHANGELOG.md",
      withSection(readFileSync("CHANGELOG.md", "utf8"), version, section),
    );
    say(`CHANGELOG.md has its section.`);
    const kept = keepLinksOf(version, last.version, newer.dataset);
    say(`src/experiment/released-links.json has ${kept} links of it.`);
  }

  heading("Old links");
  checkOldLinks(readReleases(root).map((release) => readRelease(root, release)));

  heading("Next");
  say(
    ...(version === undefined
      ? ["Nothing was written. Give a version and --date=YYYY-MM-DD to make a release."]
      : [
          "npm test shows what else states a figure of the release: read the differences, then record them (CONTRIBUTING.md).",
          ...(final ? [] : [`When it is right: npm run dataset:refresh -- ${version} --final`]),
        ]),
  );
}

main();
