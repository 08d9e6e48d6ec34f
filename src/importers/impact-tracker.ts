import { given } from "./cells.ts";
import { workloadOf } from "./figures.ts";
import type { RowReader } from "./imported.ts";
import { finiteOf, isObject, type JsonObject, parsed } from "./json.ts";
import { integrator } from "./power/integrate.ts";
import { skips } from "./skips.ts";

const format = "impact-tracker";

const gpuKeys = ["nvidia_estimated_attributable_power_draw", "nvidia_draw_absolute"];
const cpuKeys = ["rapl_estimated_attributable_power_draw", "rapl_power_draw_absolute"];

export const isImpactTrackerLine = ([cell = ""]: readonly string[]): boolean =>
  /^\s*\{/.test(cell) &&
  /"timestamp"\s*:/.test(cell) &&
  [...gpuKeys, ...cpuKeys].some((key) => cell.includes(`"${key}"`));

const firstOf = (sample: JsonObject, keys: readonly string[]): number | undefined =>
  keys.map((key) => finiteOf(sample[key])).find((value) => value !== undefined && value >= 0);

/**
 * Reads `data.json` of experiment-impact-tracker, JSON lines of a sample a second: power of GPUs and CPU, as far as the
 * process caused it. Start, end and hardware stand in a pickle beside it, which is not opened here.
 */
export function readImpactTracker(): RowReader {
  const log = integrator();
  const left = skips();
  let firstLine = 0;
  let samples = 0;
  let devices = 0;
  let hasGpu = false;
  let hasCpu = false;
  let intensities = 0;
  let intensitySum = 0;

  function take(sample: JsonObject, line: number): void {
    const seconds = finiteOf(sample["timestamp"]);
    const gpuW = firstOf(sample, gpuKeys);
    const cpuW = firstOf(sample, cpuKeys);
    if (seconds === undefined) return left.add({ code: "not-a-sample" }, line);
    if (gpuW === undefined && cpuW === undefined) return left.add({ code: "value-missing" }, line);
    hasGpu ||= gpuW !== undefined;
    hasCpu ||= cpuW !== undefined;
    samples += 1;
    if (samples === 1) firstLine = line;
    log.add(seconds * 1000, (gpuW ?? 0) + (cpuW ?? 0));
    const perGpu = sample["per_gpu_power_draw"];
    if (isObject(perGpu)) devices = Math.max(devices, Object.keys(perGpu).length);
    const gPerKwh = finiteOf(sample["realtime_carbon_intensity"]);
    if (gPerKwh === undefined || gPerKwh < 0) return;
    intensities += 1;
    intensitySum += gPerKwh;
  }

  return {
    row: ([text = ""], line) => {
      if (text.trim() === "") return;
      const value = parsed(text.replace("\uFEFF", ""));
      if (isObject(value)) take(value, line);
      else left.add({ code: "damaged-json" }, line);
    },
    end: () => {
      const total = log.result();
      const skipped = left.list();
      if (total === undefined) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const covers = hasGpu && !hasCpu ? ("acc" as const) : ("it" as const);
      const { workload, notices } = workloadOf({
        devices: devices > 0 ? devices : undefined,
        hours: total.hours,
        measuredKwh: total.kwh,
        measuredScope: covers,
      });
      const { gaps, startMs, endMs, back } = total;
      const device = "process";
      const run = {
        origin: { where: "line" as const, at: firstLine },
        workload,
        accelerators: [],
        tool: {
          kwh: total.kwh,
          covers,
          ...given("intensityGPerKwh", intensities > 0 ? intensitySum / intensities : undefined),
        },
        span: { startMs, endMs },
        others: [],
        notices: [
          { code: "process-only" as const },
          { code: "start-assumed" as const },
          ...(gaps === undefined ? [] : [{ code: "gaps-capped" as const, device, ...gaps }]),
          ...(back > 0 ? [{ code: "clock-back" as const, device, count: back }] : []),
          ...notices,
        ],
      };
      return { ok: true, imported: { format, runs: [run], skipped, ignored: [], notices: [] } };
    },
  };
}
