import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { checkFolder } from "./check.ts";
import { formatProblems } from "./problem.ts";
import { releaseDigests, releaseTexts } from "./release-texts.ts";
import { readReleases } from "./releases-list.ts";

const root = process.cwd();
const { tables, problems } = checkFolder(join(root, "data"));

it("data/ has no problems", () => {
  expect(problems, formatProblems(problems)).toEqual([]);
});

it("the newest release holds data/ as it is, or says that data/ is ahead of it", () => {
  const [newest] = readReleases(root);
  if (newest === undefined) throw new Error("no release");
  const { version, draft, method, files } = newest;
  const digests = releaseDigests(releaseTexts(tables, version, method));
  const isAhead = !isDeepStrictEqual(files, digests);
  const ahead = `data/ is ahead of release ${version}`;
  // Corrections may wait for the next release: a closed one never takes them.
  if (isAhead && !draft)
    console.warn(`${ahead}, which is closed: the next takes it (docs/upkeep.md)`);
  expect(isAhead && draft, `${ahead}: run npm run dataset:release`).toBe(false);
});

it.each(readReleases(root))(
  "the files of release $version are those it was released with",
  (release) => {
    for (const [name, { sha256, bytes }] of Object.entries(release.files)) {
      const content = readFileSync(join(root, "public/datasets", release.version, name));
      const found = {
        sha256: createHash("sha256").update(content).digest("hex"),
        bytes: content.length,
      };
      expect(found, name).toEqual({ sha256, bytes });
    }
  },
);
