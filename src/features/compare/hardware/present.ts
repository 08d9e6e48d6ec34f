import type { Dataset } from "../../../dataset/types.ts";
import type { Experiment, Workload } from "../../../experiment/experiment.ts";
import type { CountRule, SameWork } from "../../../experiment/other-hardware.ts";
import type { Limits } from "../../../experiment/problem.ts";
import { peakOf, type PartRows, type Precision } from "../../../experiment/throughput.ts";
import { typedAmount } from "../../../experiment/typed/typed-amount.ts";
import { numberTyped } from "../../../view-parts/typed-number.ts";

const memoryLimits: Limits = { min: 0, max: 1e9, aboveMin: true };
const peakLimits: Limits = { min: 0, max: 1e6, aboveMin: true };

type Typed = ReturnType<typeof typedAmount>;

/** What is asked about the work, as far as it is known. */
export type Present = {
  readonly index: number;
  readonly workload: Workload;
  readonly precision: Precision;
  /** Peak of one device by the tables. */
  readonly tablePeak: number | undefined;
  readonly memoryNowGb: number | undefined;
  readonly memory: Typed;
  readonly peak: Typed;
  /** Present once all that is needed is there and nothing is in error. */
  readonly work: SameWork | undefined;
};

type Entry = {
  readonly index: number | undefined;
  readonly count: CountRule;
  readonly memory: string;
  readonly peak: string;
};

/** The workload asked for or, until one was, the first that can be put on other hardware. */
function indexOf({ workloads }: Experiment, asked: number | undefined): number {
  if (asked !== undefined && workloads[asked] !== undefined) return asked;
  const able = workloads.findIndex(
    ({ hardware, hours }) => hardware !== undefined && hours !== undefined,
  );
  return Math.max(0, able);
}

function valueOf(typed: Typed): number | undefined {
  return typed !== undefined && "value" in typed ? typed.value : undefined;
}

/** The present work, by the tables and by what was typed. Undefined where there is no workload. */
export function presentOf(
  experiment: Experiment,
  entry: Entry,
  rows: PartRows,
  dataset: Dataset,
): Present | undefined {
  const index = indexOf(experiment, entry.index);
  const workload = experiment.workloads[index];
  if (workload === undefined) return undefined;
  const { hardware, devices = 1, hours } = workload;
  const ofTables = peakOf(hardware, rows);
  const oneGb = dataset.hardware.get(hardware ?? "")?.memoryGb;
  const memoryNowGb = oneGb === undefined ? undefined : devices * oneGb;
  const memory = typedAmount(numberTyped(entry.memory), memoryLimits);
  const peak =
    ofTables === undefined ? typedAmount(numberTyped(entry.peak), peakLimits) : undefined;
  const peakTflops = ofTables?.peakTflops ?? valueOf(peak);
  const precision = ofTables?.precision ?? "tf16";
  const isAble = hardware !== undefined && hours !== undefined && peakTflops !== undefined;
  const work: SameWork | undefined =
    isAble && (memory === undefined || "value" in memory)
      ? {
          index,
          peakTflops,
          precision,
          neededGb: valueOf(memory) ?? memoryNowGb ?? 0,
          count: entry.count,
        }
      : undefined;
  return {
    index,
    workload,
    precision,
    tablePeak: ofTables?.peakTflops,
    memoryNowGb,
    memory,
    peak,
    work,
  };
}
