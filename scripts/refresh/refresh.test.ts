import { expect, test } from "vitest";
import { newestRelease, type ListedRelease } from "../../src/app/build/data-package/release.ts";
import type { Constant, Hardware } from "../../src/dataset/types.ts";
import { sectionOf, withSection } from "./changelog.ts";
import { installedVersion, sourcesOfOtherVersion, yearsNotTaken } from "./grid-data.ts";
import { linkWith, readReleasedLinks, sameFigures, shownBy, versionOf } from "./released-links.ts";
import { changeLines } from "./row-changes.ts";

const release = newestRelease(process.cwd());
if (release === undefined) throw new Error("no release in public/datasets");

/** The release with one part and one constant changed, and one part more. */
function corrected(of: ListedRelease): ListedRelease {
  const { dataset } = of;
  const a100 = dataset.hardware.get("nvidia-a100-sxm4-40gb")!;
  const hardware = new Map<string, Hardware>(dataset.hardware);
  hardware.set(a100.id, { ...a100, powerW: 401 });
  hardware.set("new-part", { ...a100, id: "new-part" });
  const constants = new Map<string, Constant>(
    [...dataset.constants].map(([id, row]) => [id, { ...row, year: row.year + 1 }]),
  );
  return { ...of, dataset: { ...dataset, hardware, constants } };
}

test("a changed figure stands with what it was, and many rows of one change are one line", () => {
  const lines = changeLines(release, corrected(release));
  expect(lines).toContain("`hardware`: 1 added: `new-part`.");
  expect(lines).toContain("`hardware`: 1 changed in power_w 400 to 401: `nvidia-a100-sxm4-40gb`.");
  const constants = lines.filter((line) => line.startsWith("`constants`"));
  expect(constants).toHaveLength(1);
  expect(constants[0]).toMatch(/^`constants`: \d+ changed in year: .* and \d+ more\.$/);
});

test("a removed row is named", () => {
  expect(changeLines(corrected(release), release)).toContain("`hardware`: 1 removed: `new-part`.");
});

test("a release has one section, below the introduction", () => {
  const before = "# Changelog\n\nWhat changed.\n\n## 0.1.0\n\n- First.\n";
  const first = withSection(
    before,
    "2027.02",
    sectionOf("2027.02", "2027-02-01", "2026.11", ["A."]),
  );
  expect(first).toBe(
    "# Changelog\n\nWhat changed.\n\n## Dataset 2027.02, 2027-02-01\n\n### Data\n\n- Against 2026.11:\n  - A.\n\n" +
      "## 0.1.0\n\n- First.\n",
  );
  const again = withSection(
    first,
    "2027.02",
    sectionOf("2027.02", "2027-02-01", "2026.11", ["B."]),
  );
  expect(again).toBe(first.replace("A.", "B."));
});

test("years that the package has and no line takes are named", () => {
  const exports = ["default", "yearly2026", "yearly2024", "yearly2025", "monthly2026"];
  expect(yearsNotTaken(exports, [2024])).toEqual([2025, 2026]);
});

test("sources that name another version of the package are found", () => {
  const sources = Object.entries(release.sources).map(([id, { title }]) => ({ id, title }));
  expect(sourcesOfOtherVersion(sources, installedVersion())).toEqual([]);
  expect(sourcesOfOtherVersion(sources, "99.0.0")).toContain("electricity-maps-2025");
});

test("a link names another release, and its figures are told from others", () => {
  const [kept] = readReleasedLinks();
  const version = versionOf(kept!.link);
  expect(versionOf(linkWith(kept!.link, "2027.02"))).toBe("2027.02");
  expect(linkWith(linkWith(kept!.link, "2027.02"), version)).toBe(kept!.link);
  expect(sameFigures(kept!, { ...kept!, totalKg: kept!.totalKg * (1 + 1e-9) })).toBe(false);
  const own = linkWith(kept!.link, release.dataset.version);
  expect(shownBy(own, release.dataset)?.totalKg).toBeGreaterThan(0);
  expect(shownBy(own, corrected(release).dataset)?.totalKg).not.toBe(
    shownBy(own, release.dataset)?.totalKg,
  );
});
