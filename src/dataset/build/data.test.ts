import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

it("the newest draft release holds data/ as it is", () => {
  const draft = readReleases(root).find((release) => release.draft);
  if (draft === undefined) return;
  const digests = releaseDigests(releaseTexts(tables, draft.version, draft.method));
  const advice = `data/ is ahead of release ${draft.version}: run npm run dataset:release`;
  expect(draft.files, advice).toEqual(digests);
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
