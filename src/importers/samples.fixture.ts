import { expect } from "vitest";
import type { Imported, ImportedRun, ImportOptions } from "./imported.ts";
import type { ImportNotice, ImportProblem, RunNotice } from "./notice.ts";
import { readText } from "./read-text.ts";

export function importedOf(text: string, options?: ImportOptions): Imported {
  const result = readText(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.imported;
}

export function runOf(text: string, options?: ImportOptions): ImportedRun {
  const { runs } = importedOf(text, options);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

export function problemOf(text: string, options?: ImportOptions): ImportProblem {
  const result = readText(text, options);
  if (result.ok) throw new Error("it was read");
  return result.problem;
}

type Coded = RunNotice | ImportNotice;

export function noticeOf(
  { notices }: { readonly notices: readonly Coded[] },
  code: Coded["code"],
): Coded | undefined {
  return notices.find((notice) => notice.code === code);
}

export const codes = ({ notices }: { readonly notices: readonly Coded[] }): readonly string[] =>
  notices.map(({ code }) => code);
