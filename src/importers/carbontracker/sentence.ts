import { groupedNumber } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportResult } from "../imported.ts";

const sentence =
  /estimated to use ([\d.,]+) kWh of electricity contributing to ([\d.,]+) kg of CO2eq[^]*?carbontracker/i;

export const isSentence = (text: string): boolean => sentence.test(text);

/** Reads the sentence that carbontracker offers for papers. Its kWh have a PUE inside, which it does not name. */
export function readSentence(text: string): ImportResult {
  const format = "carbontracker-sentence";
  const match = sentence.exec(text);
  const kwh = groupedNumber(match?.[1] ?? "");
  const kg = groupedNumber(match?.[2] ?? "");
  if (match === null || kwh === undefined || kg === undefined) {
    return { ok: false, problem: { code: "no-runs", format, skipped: [] } };
  }
  const { workload, notices } = workloadOf({ measuredKwh: kwh, measuredScope: "wall" });
  const at = text.slice(0, match.index).split("\n").length;
  const intensity = kwh > 0 ? { intensityGPerKwh: (kg * 1000) / kwh } : {};
  const run = {
    origin: { where: "line" as const, at },
    workload,
    accelerators: [],
    tool: { kwh, kg, covers: "wall" as const, ...intensity },
    others: [],
    notices: [{ code: "pue-inside" as const }, ...notices],
  };
  return { ok: true, imported: { format, runs: [run], skipped: [], ignored: [], notices: [] } };
}
