import type { Workload } from "../../experiment/experiment.ts";
import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, NamedPart, Origin, ToolFigures } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { isPersonal, placeOf } from "./place.ts";
import { type Values, valuesOf } from "./values.ts";

export type GreenAlgorithmsAbout = {
  readonly origin: Origin;
  /** What `tdpCPU` is of: a core up to version 3.0, the whole processor from 3.1. */
  readonly wattsPer: "core" | "processor";
  /** What the calculator printed. */
  readonly printed?: Pick<ToolFigures, "kwh" | "kg">;
  /** Of what this is a part, and how often it counts: the page for AI has training and inference. */
  readonly name?: string;
  readonly stage?: NonNullable<Workload["stage"]>;
  readonly times?: number;
};

type Part = {
  readonly named?: NamedPart;
  /** Hardware of one's own. */
  readonly own?: Workload;
  readonly usagePercent: number | undefined;
  readonly notices: readonly RunNotice[];
};

const isOther = (model: string): boolean => /^other$/i.test(model);

function usageOf(
  { isOn, number }: Values,
  part: "cpu" | "gpu",
): Pick<Part, "usagePercent" | "notices"> {
  const name = part === "cpu" ? "usageCPU" : "usageGPU";
  const usage = isOn(`${name}radio`) ? number(name) : undefined;
  return {
    usagePercent: usage === undefined ? undefined : usage * 100,
    notices: usage === undefined ? [{ code: "usage-not-given", part }] : [],
  };
}

function cpuOf(values: Values, per: GreenAlgorithmsAbout["wattsPer"]): Part {
  const name = values.textOr("CPUmodel");
  const cores = values.numberOr("numberCPUs");
  const { usagePercent, notices } = usageOf(values, "cpu");
  if (!isOther(name)) {
    return { named: { name, ...given("count", cores), unit: "cores" }, usagePercent, notices };
  }
  const coresEach = per === "core" ? 1 : values.number("CPU_model_n_cores");
  const own = workloadOf({
    hardware: "custom",
    ownHardwareKind: "cpu",
    deviceW: values.numberOr("tdpCPU"),
    devices: cores === undefined || coresEach === undefined ? undefined : cores / coresEach,
  });
  const said = [...notices, ...own.notices, { code: "tdp-per" as const, per }];
  return { own: own.workload, usagePercent, notices: said };
}

function gpuOf(values: Values): Part {
  const name = values.textOr("GPUmodel");
  const count = values.numberOr("numberGPUs");
  const { usagePercent, notices } = usageOf(values, "gpu");
  if (!isOther(name)) {
    return { named: { name, ...given("count", count), unit: "devices" }, usagePercent, notices };
  }
  const own = workloadOf({
    hardware: "custom",
    ownHardwareKind: "gpu",
    deviceW: values.numberOr("tdpGPU"),
    devices: count,
  });
  return { own: own.workload, usagePercent, notices: [...notices, ...own.notices] };
}

/** A host of a processor that is in no table cannot be described: its watts have no field. */
function hostNotices(cpu: Part | undefined, hasGpu: boolean): readonly RunNotice[] {
  const watts = cpu?.own?.deviceW;
  if (!hasGpu || watts === undefined) return [];
  return [{ code: "not-taken", key: "tdpCPU", text: String(watts) }];
}

type Intensity = Pick<Workload, "intensityGPerKwh">;

/** A figure of the user's own, where the place was given as such. */
function ownIntensity({ text, number }: Values): Intensity {
  const isOwn = text("locationContinent")?.toLowerCase() === "custom";
  return given("intensityGPerKwh", isOwn ? number("carbonIntensity") : undefined);
}

/** A run of Green Algorithms: what was entered there, to be computed anew. */
export function greenAlgorithmsRun(
  entries: ReadonlyMap<string, string>,
  { origin, wattsPer, printed = {}, name, stage, times = 1 }: GreenAlgorithmsAbout,
): ImportedRun {
  const values = valuesOf(entries);
  const { text, number, numberOr, textOr, isOn } = values;
  const coreType = textOr("coreType").toLowerCase();
  const hasGpu = coreType !== "cpu";
  const gpu = hasGpu ? gpuOf(values) : undefined;
  const cpu = coreType === "gpu" ? undefined : cpuOf(values, wattsPer);
  const hour = numberOr("runTime_hour");
  const minutes = numberOr("runTime_min");
  const hours = hour === undefined || minutes === undefined ? undefined : hour + minutes / 60;
  const factor = isOn("PSFradio")
    ? number("PSF")
    : isOn("mult_factor_radio")
      ? number("mult_factor")
      : undefined;
  const pue = number("PUE");
  const intensity = ownIntensity(values);
  const hasPlace = intensity.intensityGPerKwh === undefined;
  // With an intensity in place of a site nothing else says that it was a computer of one's own.
  const ownPue = isOn("PUEradio") ? pue : !hasPlace && isPersonal(values) ? 1 : undefined;
  const place = hasPlace ? placeOf(values) : undefined;
  const described = workloadOf({
    ...(gpu ?? cpu)?.own,
    hours: hours === undefined ? undefined : hours * times,
    utilisationPercent: (gpu ?? cpu)?.usagePercent,
    hostCpuUtilisationPercent: hasGpu && cpu?.own === undefined ? cpu?.usagePercent : undefined,
    hostMemoryGb: numberOr("memory"),
    runs: factor,
    pue: ownPue,
    ...intensity,
    name,
    stage,
  });
  const { workload } = described;
  const kwhOfOne = printed.kwh === undefined ? undefined : printed.kwh / (workload.runs ?? 1);
  const asPrinted = workloadOf({ pue, ...workload, measuredKwh: kwhOfOne, measuredScope: "wall" });
  const notices: RunNotice[] = [
    { code: "modelled" },
    ...values.notices,
    ...described.notices,
    ...(gpu?.notices ?? []),
    ...(cpu?.notices ?? []),
    ...hostNotices(cpu, hasGpu),
    ...(workload.runs === undefined ? [] : [{ code: "multiplied" as const, by: workload.runs }]),
    ...(times === 1 ? [] : [{ code: "multiplied" as const, by: times }]),
  ];
  const { intensityGPerKwh } = workload;
  if (intensityGPerKwh !== undefined) {
    notices.push({ code: "own-intensity", gPerKwh: intensityGPerKwh });
  } else if (place === undefined) notices.push({ code: "no-place" });
  return {
    origin,
    workload,
    accelerators: gpu?.named === undefined ? [] : [gpu.named],
    ...given("processor", cpu?.named),
    ...given("place", place),
    tool: {
      ...given("version", text("appVersion")),
      ...printed,
      covers: "wall",
      ...given("pue", pue),
      ...given("intensityGPerKwh", number("carbonIntensity")),
    },
    others: kwhOfOne === undefined ? [] : [{ code: "as-printed", workload: asPrinted.workload }],
    notices,
  };
}
