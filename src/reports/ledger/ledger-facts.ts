import type { Fact } from "../../calculation/fact.ts";
import type { Contribution, Range } from "../../calculation/range.ts";
import type { SourcesFile } from "../../dataset/release-files.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { CitedSource } from "../report-input.ts";
import { factsOf, type ReportedExperiment } from "./reported-experiment.ts";

/** A fact of the total, with a release that names what it is the figure of, and what it does to the total. */
export type LedgerFact = {
  readonly fact: Fact;
  readonly dataset: Dataset;
  /** Absent for facts that do not move it. */
  readonly contribution: Contribution | undefined;
};

/** Same key and same value is one fact, also between releases that differ in others. */
const idOf = ({ key, value }: Fact) => `${key}=${value}`;

const spread = ({ contribution }: LedgerFact) =>
  contribution === undefined ? 0 : contribution.highKg - contribution.lowKg;

/**
 * Every fact behind some experiments once, those that move the total most first. A figure that a later release
 * corrected stands there with either value.
 */
export function ledgerFacts(
  experiments: readonly ReportedExperiment[],
  { contributions }: Range,
): readonly LedgerFact[] {
  const facts = new Map<string, LedgerFact>();
  for (const { row, dataset } of experiments) {
    for (const fact of factsOf(row)) {
      const id = idOf(fact);
      if (!facts.has(id)) facts.set(id, { fact, dataset, contribution: undefined });
    }
  }
  for (const contribution of contributions) {
    const id = idOf(contribution.fact);
    const known = facts.get(id);
    if (known !== undefined) facts.set(id, { ...known, contribution });
  }
  return [...facts.values()].sort((a, b) => spread(b) - spread(a));
}

/** Sources in the order of the facts, then those that only another release names for the same figure. */
export function sourcesOf(
  facts: readonly LedgerFact[],
  experiments: readonly ReportedExperiment[],
  sources: SourcesFile["sources"] | undefined,
): readonly CitedSource[] {
  const ids = new Set<string>();
  for (const { fact } of facts) for (const id of fact.sources) ids.add(id);
  for (const { row } of experiments) {
    for (const fact of factsOf(row)) for (const id of fact.sources) ids.add(id);
  }
  return [...ids].map((id) => ({ id, source: sources?.[id] }));
}
