import { isBlank, plainHeader, textOf } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, RowReader } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { skips } from "../skips.ts";
import { amountIn, intensityIn } from "./units.ts";

const format = "nf-co2footprint";

type Layout = { readonly names: readonly string[] };

/** The header of a trace of the plugin, whose columns differ between versions. */
export function traceLayout(cells: readonly string[]): Layout | undefined {
  const names = plainHeader(cells);
  const isTrace = ["task_id", "energy_consumption", "co2e"].every((name) => names.includes(name));
  return isTrace ? { names } : undefined;
}

/** All tasks on one kind of processor. */
type Tasks = {
  readonly line: number;
  readonly processor: string | undefined;
  count: number;
  kwh: number;
  /** Without PUE; NaN as soon as a task does not say. */
  rawKwh: number;
  kg: number;
  /** Absent where tasks differ. */
  gPerKwh: number | undefined;
  pipeline: string | undefined;
};

/** Where the plugin was told to leave the processor's name out, it writes these. */
const isModel = (name: string): boolean => !/^(default|custom value|null|unknown)$/i.test(name);

/** `NFCORE_DEMO:DEMO:MULTIQC`: the pipeline comes first. */
const pipelineOf = (name: string | undefined): string | undefined =>
  name?.includes(":") === true ? name.slice(0, name.indexOf(":")) : undefined;

/** Energy and PUE: the newer versions print what the processor and memory drew, before the PUE. */
function energyOf({ kwh, rawKwh }: Tasks) {
  const isSplit = rawKwh > 0 && kwh >= rawKwh;
  if (!isSplit) return { figures: { measuredKwh: kwh, measuredScope: "wall" as const } };
  // As many digits as the parts are printed with.
  const pue = Number((kwh / rawKwh).toPrecision(3));
  return { figures: { measuredKwh: rawKwh, measuredScope: "it" as const }, pue };
}

function runOf(tasks: Tasks): ImportedRun {
  const { line, processor, count, kwh, kg, gPerKwh, pipeline } = tasks;
  const { figures, pue } = energyOf(tasks);
  const { workload, notices } = workloadOf({ ...figures, name: pipeline });
  const implied = kg > 0 && kwh > 0 ? (kg * 1000) / kwh : undefined;
  const intensity = gPerKwh ?? implied;
  const ofPue: RunNotice =
    pue === undefined ? { code: "pue-inside" } : { code: "pue-divided-out", pue, printedKwh: kwh };
  return {
    origin: { where: "line", at: line },
    workload,
    accelerators: [],
    ...(processor !== undefined && { processor: { name: processor, unit: "cores" as const } }),
    tool: {
      kwh,
      ...(Number.isFinite(kg) && { kg }),
      covers: "wall",
      ...(pue !== undefined && { pue }),
      ...(intensity !== undefined && { intensityGPerKwh: intensity }),
    },
    others: [],
    notices: [{ code: "tasks-modelled", tasks: count }, ofPue, { code: "no-place" }, ...notices],
  };
}

const used = new Set(
  "task_id status name energy_consumption co2e carbon_intensity cpu_model raw_energy_processor raw_energy_memory".split(
    " ",
  ),
);

/**
 * Reads the trace of a Nextflow pipeline: a row for each task, amounts with their units as text. Tasks run beside one
 * another, so their times are no hours of the whole, and none are taken.
 */
export function readTrace(): RowReader {
  const left = skips();
  const byProcessor = new Map<string, Tasks>();
  let layout: Layout | undefined;

  function take(cells: readonly string[], line: number, { names }: Layout): void {
    // A task that was not over when the pipeline was: `12<tab>-`.
    if (cells.length === 2 && cells[1]?.trim() === "-")
      return left.add({ code: "job-pending" }, line);
    if (cells.length !== names.length) {
      return left.add({ code: "cell-count", found: cells.length, expected: names.length }, line);
    }
    const cell = (name: string) => textOf(cells[names.indexOf(name)]);
    // Its result was kept from an earlier run, where it was counted.
    if (cell("status")?.toUpperCase() === "CACHED") return left.add({ code: "job-pending" }, line);
    const column = "energy_consumption";
    const energy = amountIn("Wh", cell(column));
    if (energy === undefined) return left.add({ code: "no-energy", column }, line);
    if (!(energy >= 0)) {
      const sample = cell(column) ?? "";
      return left.add({ code: energy < 0 ? "negative" : "unreadable", column, sample }, line);
    }
    const model = cell("cpu_model");
    const processor = model !== undefined && isModel(model) ? model : undefined;
    const raw = ["raw_energy_processor", "raw_energy_memory"].map((name) =>
      amountIn("Wh", cell(name)),
    );
    const rawKwh = raw.reduce<number>((sum, wh) => sum + (wh ?? Number.NaN) / 1000, 0);
    const kg = (amountIn("g", cell("co2e")) ?? Number.NaN) / 1000;
    const gPerKwh = intensityIn(cell("carbon_intensity"));
    const pipeline = pipelineOf(cell("name"));
    const known = byProcessor.get(processor ?? "");
    if (known === undefined) {
      const first = {
        line,
        processor,
        count: 1,
        kwh: energy / 1000,
        rawKwh,
        kg,
        gPerKwh,
        pipeline,
      };
      byProcessor.set(processor ?? "", first);
      return;
    }
    known.count += 1;
    known.kwh += energy / 1000;
    known.rawKwh += rawKwh;
    known.kg += kg;
    if (known.gPerKwh !== gPerKwh) known.gPerKwh = undefined;
    if (known.pipeline !== pipeline) known.pipeline = undefined;
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = traceLayout(cells);
      if (found !== undefined) layout = found;
      else if (layout !== undefined) take(cells, line, layout);
    },
    end: () => {
      const skipped = left.list();
      const runs = [...byProcessor.values()].map(runOf);
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const ignored = (layout?.names ?? []).filter((name) => name !== "" && !used.has(name));
      return { ok: true, imported: { format, runs, skipped, ignored, notices: [] } };
    },
  };
}
