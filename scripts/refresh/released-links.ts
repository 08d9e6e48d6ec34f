import { readFileSync, writeFileSync } from "node:fs";
import type { Dataset } from "../../src/dataset/types.ts";
import { toExperiment } from "../../src/experiment/entry.ts";
import { estimate } from "../../src/experiment/estimate.ts";
import { splitFragment } from "../../src/experiment/link-grammar.ts";
import { enter } from "../../src/experiment/permalink-read.ts";

/** A link that is out in the world, with what it showed. */
export type ReleasedLink = {
  readonly link: string;
  readonly totalKg: number;
  readonly lowKg: number;
  readonly highKg: number;
};

const path = "src/experiment/released-links.json";

/** Math.exp and Math.log may differ in the last digits between engines. */
const relative = 1e-12;

export function readReleasedLinks(): readonly ReleasedLink[] {
  return JSON.parse(readFileSync(path, "utf8")) as readonly ReleasedLink[];
}

export function versionOf(link: string): string {
  const pairs = splitFragment(link)?.pairs ?? [];
  return pairs.find(({ key }) => key === "d")?.text ?? "";
}

/** The same link naming another release. */
export function linkWith(link: string, version: string): string {
  return link.replace(/([?&]d=)[^&]*/, `$1${version}`);
}

/** What a link shows with the release it names, or undefined where it shows no total. */
export function shownBy(link: string, dataset: Dataset): ReleasedLink | undefined {
  const pairs = splitFragment(link)?.pairs ?? [];
  const experiment = toExperiment(enter(pairs, { dataset, releases: [dataset.version] }));
  const range = experiment && estimate(experiment, dataset).total?.range;
  return range && { link, totalKg: range.totalKg, lowKg: range.lowKg, highKg: range.highKg };
}

export function sameFigures(kept: ReleasedLink, shown: ReleasedLink | undefined): boolean {
  if (shown === undefined) return false;
  return (["totalKg", "lowKg", "highKg"] as const).every(
    (figure) => Math.abs(shown[figure] / kept[figure] - 1) < relative,
  );
}

/** Keeps what the links of the release before show with a new one. Lines of a draft of the same version are replaced. */
export function keepLinksOf(version: string, before: string, dataset: Dataset): number {
  const kept = readReleasedLinks();
  const others = kept.filter(({ link }) => versionOf(link) !== version);
  const added = others
    .filter(({ link }) => versionOf(link) === before)
    .flatMap(({ link }) => shownBy(linkWith(link, version), dataset) ?? []);
  writeFileSync(path, `${JSON.stringify([...others, ...added], null, 2)}\n`);
  return added.length;
}
