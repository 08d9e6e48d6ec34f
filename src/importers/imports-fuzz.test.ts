import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { releasedDataset } from "../experiment/estimate.fixture.ts";
import { workloadFields, type WorkloadProperty } from "../experiment/fields.ts";
import { arbitraryDamage, damaged, fuzz, inheritedNames } from "../fuzz.fixture.ts";
import { matchNoticeWords, otherReadings, questionWords } from "../words/en/imports-match.ts";
import { runNoticeWords } from "../words/en/imports-runs.ts";
import {
  importFormats,
  importNoticeWords,
  importProblemWords,
  skippedWords,
} from "../words/en/imports.ts";
import { samples } from "./all-samples.fixture.ts";
import { besideOurs } from "./beside.ts";
import type { ImportedRun } from "./imported.ts";
import { type MatchNotice, matchRuns } from "./match/match-runs.ts";
import type { RunNotice } from "./notice.ts";
import { readText } from "./read-text.ts";
import { doubledRuns } from "./spans.ts";

const dataset = releasedDataset("2026.11");
const sentence = /^\S.*[.?]$/s;

const matchCodes: ReadonlySet<string> = new Set<MatchNotice["code"]>([
  "whole-country",
  "one-of-several",
  "processors-guessed",
  "processors-unknown",
  "personal-assumed",
  "power-too-high",
]);
const isOfMatch = (notice: RunNotice | MatchNotice): notice is MatchNotice =>
  matchCodes.has(notice.code);

/** Every value of a workload fits its field, so that it can be taken as it is. */
function expectWorkload(workload: object): void {
  for (const [name, value] of Object.entries(workload) as [WorkloadProperty, unknown][]) {
    const field = workloadFields[name];
    if (field.kind === "number") {
      expect(value).toSatisfy(
        (one: number) => one <= field.max && (field.aboveMin ? one > field.min : one >= field.min),
      );
    } else if (field.kind === "choice") expect(field.choices).toContain(value);
    else if (field.kind === "text") expect(String(value).length).toBeLessThanOrEqual(200);
    else if (name === "site") expect(value).toMatch(/^[^/]+\/.+$/);
  }
}

function expectRun(run: ImportedRun): void {
  expectWorkload(run.workload);
  for (const { code, workload } of run.others) {
    expect(otherReadings[code]).toMatch(/\S/);
    expectWorkload(workload);
  }
  for (const { kwh, hours } of run.power ?? []) expect(kwh >= 0 && hours > 0).toBe(true);
}

/** Runs that hold what their type says, or a problem; either can be put into words. */
function expectResult(text: string): void {
  for (const options of [{}, { intervalMs: 1000 }]) {
    const result = readText(text, options);
    if (!result.ok) {
      expect(importProblemWords(result.problem)).toMatch(sentence);
      continue;
    }
    const { format, runs, skipped, notices } = result.imported;
    expect(importFormats[format]).toMatch(/\S/);
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) expectRun(run);
    for (const notice of notices) expect(importNoticeWords(notice)).toMatch(sentence);
    for (const one of skipped) expect(skippedWords(one)).toMatch(sentence);
    doubledRuns(runs);
    const matched = matchRuns(runs, dataset);
    for (const question of matched.questions) expect(questionWords(question)).toMatch(sentence);
    for (const { run, workload, notices: said } of matched.runs) {
      expectWorkload(workload);
      for (const notice of said) {
        const words = isOfMatch(notice)
          ? matchNoticeWords(notice, (id) => id)
          : runNoticeWords(notice);
        expect(words).toMatch(sentence);
        expect(words).not.toMatch(/undefined|\[object/);
      }
      besideOurs(run, workload, dataset);
    }
  }
}

const anySample = fc.constantFrom(...samples);

const puts = fc.oneof(
  fc.constantFrom('"', ",", ";", "|", "\n", "\t", "NaN", "1e999", "-1", "[", "}", "\uD800", "0"),
  fc.constantFrom("99/99/9999", "nan", "None", " x ", "e9", "=", "&", ...inheritedNames),
  anySample,
);

describe("any text ends in runs or a problem", () => {
  it("when it is sound", () => {
    for (const sample of samples) {
      expect(readText(sample).ok).toBe(true);
      expectResult(sample);
    }
  });

  fuzz("arbitrary text", fc.string({ unit: "binary", maxLength: 400 }), 100, expectResult);

  fuzz("any JSON", fc.json({ maxDepth: 5 }), 100, expectResult);

  fuzz("damaged files", fc.tuple(anySample, arbitraryDamage(puts)), 1500, ([sample, damages]) =>
    expectResult(damaged(sample, damages)),
  );

  const values = fc.array(fc.oneof(fc.json({ maxDepth: 2 }), fc.double().map(String)), {
    minLength: 1,
    maxLength: 5,
  });
  fuzz("files of other values", fc.tuple(anySample, values), 500, ([sample, others]) => {
    let at = 0;
    const next = () => others[at++ % others.length] ?? "";
    expectResult(sample.replaceAll(/(?<=[:,;|=\t] ?)[^:,;|=\t\n]+/g, next));
  });
});
