import { isBlank, numberOf } from "../cells.ts";
import type { ImportedRun, RowReader } from "../imported.ts";
import { skips } from "../skips.ts";
import { type GreenAlgorithmsAbout, greenAlgorithmsRun } from "./run.ts";

const format = "green-algorithms-csv";

type Header = readonly string[];

const cleaned = (cells: readonly string[]): Header =>
  cells.map((cell) => cell.replaceAll("\uFEFF", "").trim());

/** Names of the columns as they stand, where they are those of a result of Green Algorithms 3. */
export function greenAlgorithmsHeader(cells: readonly string[]): Header | undefined {
  const names = cleaned(cells);
  const has = (prefix: string) =>
    names.includes(`${prefix}coreType`) && names.includes(`${prefix}runTime_hour`);
  return has("") || has("training-") || has("inference-") ? names : undefined;
}

/** Version 3.1 writes units under the names: `string;unit;Watt`. */
const isUnits = ([first = ""]: readonly string[]): boolean =>
  /^(string|unit|units|watt|hour|gb|cm2|< ?1|none)$/i.test(first.trim());

type Entries = ReadonlyMap<string, string>;

/** The entries of one block of the page for AI, without its prefix, and those that stand for both. */
function blockOf(row: Entries, prefix: string): Entries {
  const bare = [...row].filter(([key]) => !/^(training|inference)-/.test(key));
  const own = [...row].filter(([key]) => key.startsWith(prefix));
  return new Map([
    ...bare,
    ...own.map(([key, value]) => [key.slice(prefix.length), value] as const),
  ]);
}

function printedOf(row: Entries, energy: string, mass: string): { kwh?: number; kg?: number } {
  const kwh = numberOf(row.get(energy));
  const grams = numberOf(row.get(mass));
  return {
    ...(kwh !== undefined && !Number.isNaN(kwh) && { kwh }),
    ...(grams !== undefined && !Number.isNaN(grams) && { kg: grams / 1000 }),
  };
}

type Common = Pick<GreenAlgorithmsAbout, "origin" | "wattsPer">;

/** What is added to the training: trials before it and trainings after it, as multiples of it. */
function multiples(block: Entries): { readonly trials: number; readonly again: number } {
  const isOn = (key: string) => /^(yes|true)$/i.test(block.get(key)?.trim() ?? "");
  const value = (key: string) => {
    const found = numberOf(block.get(key)) ?? 0;
    return found > 0 ? found : 0;
  };
  return {
    trials: isOn("R&D_radio") ? value("R&D_MF_value") : 0,
    again: isOn("retrainings_radio")
      ? value("retrainings_MF_value") * value("retrainings_number_input")
      : 0,
  };
}

function trainingRuns(row: Entries, common: Common): ImportedRun[] {
  const block = blockOf(row, "training-");
  const { trials, again } = multiples(block);
  const part = (name: string, kind: string, stage: "train" | "search", times: number) =>
    greenAlgorithmsRun(block, {
      ...common,
      printed: printedOf(block, `${kind}energy_needed`, `${kind}carbonEmissions`),
      name,
      stage,
      times,
    });
  return [
    part("Training", block.has("main_energy_needed") ? "main_" : "", "train", 1),
    ...(trials > 0 ? [part("R&D", "R&D_", "search", trials)] : []),
    ...(again > 0 ? [part("Retraining", "retrainings_", "train", again)] : []),
  ];
}

/** The time entered is of the input's span; the calculator scales it to the span reported. */
function inferenceRun(row: Entries, common: Common): ImportedRun {
  const block = blockOf(row, "inference-");
  const before = numberOf(block.get("energy_needed_before_scaling")) ?? 0;
  const after = numberOf(block.get("energy_needed")) ?? 0;
  const times = before > 0 && after > 0 ? after / before : 1;
  const printed = printedOf(block, "energy_needed", "carbonEmissions");
  return greenAlgorithmsRun(block, {
    ...common,
    printed,
    name: "Inference",
    stage: "serve",
    times,
  });
}

function runsOf(row: Entries, common: Common): ImportedRun[] {
  if (row.has("coreType")) {
    const printed = printedOf(row, "energy_needed", "carbonEmissions");
    return [greenAlgorithmsRun(row, { ...common, printed })];
  }
  return [
    ...(row.has("training-coreType") ? trainingRuns(row, common) : []),
    ...(row.has("inference-coreType") ? [inferenceRun(row, common)] : []),
  ];
}

/** Reads the CSV that Green Algorithms 3.0 and 3.1 offer of a result, of the plain page and of that for AI. */
export function readGreenAlgorithmsCsv(): RowReader {
  const left = skips();
  const runs: ImportedRun[] = [];
  let header: Header | undefined;
  let hasUnits = false;

  function take(cells: readonly string[], line: number, names: Header): void {
    if (cells.length !== names.length) {
      left.add({ code: "cell-count", found: cells.length, expected: names.length }, line);
      return;
    }
    const row = new Map(names.map((name, at) => [name, cells[at]!.trim()]));
    const wattsPer = names.some((name) => name.endsWith("CPU_model_n_cores"))
      ? "processor"
      : "core";
    runs.push(...runsOf(row, { origin: { where: "line", at: line }, wattsPer }));
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = greenAlgorithmsHeader(cells);
      if (found !== undefined) header = found;
      else if (isUnits(cells)) hasUnits = true;
      else if (header !== undefined) take(cells, line, header);
    },
    end: () => {
      const skipped = left.list();
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const notices = hasUnits ? [{ code: "units-row" as const }] : [];
      return { ok: true, imported: { format, runs, skipped, ignored: [], notices } };
    },
  };
}
