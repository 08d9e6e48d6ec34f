import type { ImportResult } from "./imported.ts";
import type { SourceOptions } from "./reading/reading.ts";
import { readAll, textTaker } from "./reading/take-text.ts";

/** Reads a whole text of another tool, whatever its format. Every text ends in runs or a problem. */
export function readText(text: string, options: SourceOptions = {}): ImportResult {
  const taken = readAll(textTaker(options), text);
  if (taken.is === "refused") return { ok: false, problem: taken.problem };
  if (taken.is !== "read") return { ok: false, problem: { code: "unknown-format" } };
  return { ok: true, imported: { ...taken.imported, runs: [...taken.imported.runs] } };
}
