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
