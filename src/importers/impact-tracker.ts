import { given } from "./cells.ts";
import { workloadOf } from "./figures.ts";
import type { RowReader } from "./imported.ts";
import { finiteOf, isObject, type JsonObject, parsed } from "./json.ts";
import type { RunNotice } from "./notice.ts";
import { type Integrated, integrator } from "./power/integrate.ts";
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

type Measured = { readonly device: string; readonly total: Integrated };

/** What is odd about the times, once where both parts have the same. */
function timeNotices(measured: readonly Measured[]): readonly RunNotice[] {
  const [first] = measured;
  return measured.flatMap(({ device, total }): RunNotice[] => {
    const { gaps, back } = total;
    const isKnown = (known: Integrated | undefined) =>
      known !== undefined && known !== total && known.samples === total.samples;
    if (isKnown(first?.total)) return [];
    return [
      ...(gaps === undefined ? [] : [{ code: "gaps-capped" as const, device, ...gaps }]),
      ...(back > 0 ? [{ code: "clock-back" as const, device, count: back }] : []),
    ];
  });
}

/**
 * Reads `data.json` of experiment-impact-tracker, JSON lines of a sample a second: power of GPUs and CPU, as far as the
 * process caused it. Start, end and hardware stand in a pickle beside it, which is not opened here.
 */
export function readImpactTracker(): RowReader {
  // Each over its own times: a sample that lacks one of the two says nothing of it, which is not 0 W.
  const logs = { GPU: integrator(), CPU: integrator() };
  const left = skips();
  let firstLine = 0;
  let samples = 0;
  let devices = 0;
  let intensities = 0;
  let intensitySum = 0;

  function take(sample: JsonObject, line: number): void {
    const seconds = finiteOf(sample["timestamp"]);
    const gpuW = firstOf(sample, gpuKeys);
    const cpuW = firstOf(sample, cpuKeys);
    if (seconds === undefined) return left.add({ code: "not-a-sample" }, line);
    if (gpuW === undefined && cpuW === undefined) return left.add({ code: "value-missing" }, line);
    samples += 1;
    if (samples === 1) firstLine = line;
    if (gpuW !== undefined) logs.GPU.add(seconds * 1000, gpuW);
    if (cpuW !== undefined) logs.CPU.add(seconds * 1000, cpuW);
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
      const measured = Object.entries(logs).flatMap(([device, log]) => {
        const total = log.result();
        return total === undefined ? [] : [{ device, total }];
      });
      const skipped = left.list();
      if (measured.length === 0) {
        return { ok: false, problem: { code: "no-runs", format, skipped } };
      }
      const kwh = measured.reduce((sum, { total }) => sum + total.kwh, 0);
      const covers = measured.every(({ device }) => device === "GPU")
        ? ("acc" as const)
        : ("it" as const);
      const { workload, notices } = workloadOf({
        devices: devices > 0 ? devices : undefined,
        hours: Math.max(...measured.map(({ total }) => total.hours)),
        measuredKwh: kwh,
        measuredScope: covers,
      });
      const run = {
        origin: { where: "line" as const, at: firstLine },
        workload,
        accelerators: [],
        tool: {
          kwh,
          covers,
          ...given("intensityGPerKwh", intensities > 0 ? intensitySum / intensities : undefined),
        },
        span: {
          startMs: Math.min(...measured.map(({ total }) => total.startMs)),
          endMs: Math.max(...measured.map(({ total }) => total.endMs)),
        },
        others: [],
        notices: [
          { code: "process-only" as const },
          { code: "start-assumed" as const },
          ...timeNotices(measured),
          ...notices,
        ],
      };
      return { ok: true, imported: { format, runs: [run], skipped, ignored: [], notices: [] } };
    },
  };
}
