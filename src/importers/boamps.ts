import type { MeasuredScope, Workload } from "../experiment/experiment.ts";
import { given } from "./cells.ts";
import { workloadOf } from "./figures.ts";
import type { ImportedRun, ImportResult, NamedPart, NamedPlace } from "./imported.ts";
import { finiteOf, isObject, type JsonObject, objectsOf, parsed, stringOf } from "./json.ts";
import { localMs } from "./local-time.ts";
import type { RunNotice } from "./notice.ts";
import { skips } from "./skips.ts";

const format = "boamps";

const isReport = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Array.isArray(value["measures"]) &&
  (isObject(value["infrastructure"]) || isObject(value["header"]) || isObject(value["task"]));

/** The start of JSON with BoAmps' names; whether it is whole shows when it is read. */
export const isBoamps = (top: string): boolean =>
  /^\s*[[{]/.test(top) &&
  /"measures"\s*:/.test(top) &&
  /"(powerConsumption|measurementMethod|infrastructure)"\s*:/.test(top);

type Part = { readonly part: NamedPart; readonly notices: readonly RunNotice[] };

/** CodeCarbon repeats the count in the name, and counts half of the threads as processors. */
function partOf(component: JsonObject, isCodecarbon: boolean): Part | undefined {
  const text = stringOf(component["componentName"]);
  if (text === undefined) return undefined;
  const count = finiteOf(component["nbComponent"]);
  const share = finiteOf(component["share"]) ?? 1;
  const isCpu = stringOf(component["componentType"])?.toLowerCase() === "cpu";
  const repeated = /^(\d+) x (.+)$/.exec(text);
  const name = repeated?.[2] ?? text;
  const notices: RunNotice[] = repeated === null ? [] : [{ code: "count-repeated", name: text }];
  const isGuess = isCpu && isCodecarbon;
  if (isGuess && count !== undefined) notices.push({ code: "count-guessed", count });
  const unit = isGuess ? "cores" : isCpu ? "processors" : "driver-devices";
  return {
    part: { name, ...given("count", count === undefined ? undefined : count * share), unit },
    notices,
  };
}

function partsOf(infrastructure: JsonObject, isCodecarbon: boolean) {
  const components = objectsOf(infrastructure["components"]);
  const ofType = (pattern: RegExp) =>
    components
      .filter((one) => pattern.test(stringOf(one["componentType"]) ?? ""))
      .flatMap((one) => partOf(one, isCodecarbon) ?? []);
  const accelerators = ofType(/^(gpu|tpu|accelerator|npu)$/i);
  const [processor] = ofType(/^(cpu|soc)$/i);
  return { accelerators, processor };
}

/** `eu-west-3`, `europe-west1`: a town has no number. */
const cloudRegion = /^[a-z]+(?:-[a-z]+)*-?\d+$/;

function placeOf(environment: JsonObject, infrastructure: JsonObject): NamedPlace | undefined {
  const country = stringOf(environment["country"]);
  const region = stringOf(environment["location"]);
  const provider = stringOf(infrastructure["cloudProvider"]);
  if (provider !== undefined && region !== undefined && cloudRegion.test(region)) {
    return { provider, cloudRegion: region, ...given("country", country) };
  }
  if (country === undefined && region === undefined) return undefined;
  return { ...given("country", country), ...given("region", region) };
}

const stages: readonly (readonly [RegExp, NonNullable<Workload["stage"]>])[] = [
  [/inference/i, "serve"],
  [/preprocess|data/i, "data"],
  [/hyper/i, "search"],
  [/eval|test/i, "eval"],
  [/train|tuning/i, "train"],
];

const stageOf = (task: JsonObject) => {
  const text = stringOf(task["taskStage"]) ?? "";
  return stages.find(([pattern]) => pattern.test(text))?.[1];
};

/** What each tool's kWh cover. */
const scopes: readonly (readonly [RegExp, MeasuredScope])[] = [
  [/codecarbon/i, "it"],
  [/carbon ?tracker|wattprint|green ?algorithms/i, "wall"],
  [/nvidia-smi|nvml|zeus/i, "acc"],
  [/watt ?meter|pdu/i, "meter"],
];

const at = (report: JsonObject, key: string): JsonObject => {
  const value = report[key];
  return isObject(value) ? value : {};
};

function runOf(
  report: JsonObject,
  measure: JsonObject,
  number: number,
  entry: number,
): ImportedRun | undefined {
  const kwh = finiteOf(measure["powerConsumption"]);
  if (kwh === undefined || kwh < 0) return undefined;
  const maker = ["measurementMethod", "manufacturer"]
    .map((key) => stringOf(measure[key]) ?? "")
    .join(" ");
  const scope = scopes.find(([pattern]) => pattern.test(maker))?.[1];
  const seconds = finiteOf(measure["measurementDuration"]);
  const isCodecarbon = /codecarbon/i.test(maker);
  const { accelerators, processor } = partsOf(at(report, "infrastructure"), isCodecarbon);
  const header = at(report, "header");
  const reportId = stringOf(header["reportId"]);
  const environment = at(report, "environment");
  const { workload, notices } = workloadOf({
    hours: seconds === undefined ? undefined : seconds / 3600,
    measuredKwh: kwh,
    measuredScope: scope ?? "it",
    instance: stringOf(at(report, "infrastructure")["cloudInstance"]),
    name: stringOf(at(header, "publisher")["projectName"]),
    stage: stageOf(at(report, "task")),
  });
  const startMs = localMs(stringOf(measure["measurementDateTime"]) ?? "");
  const hasSpan = startMs !== undefined && seconds !== undefined && seconds > 0;
  const names = accelerators.map(({ part }) => part.name);
  return {
    origin: { where: "entry", at: entry },
    // Several measures of one report are several runs.
    ...given("id", reportId === undefined ? undefined : `${reportId} ${number}`),
    workload,
    accelerators: accelerators.map(({ part }) => part),
    ...given("processor", processor?.part),
    ...given("place", placeOf(environment, at(report, "infrastructure"))),
    tool: {
      ...given("version", stringOf(measure["version"])),
      kwh,
      covers: scope ?? "it",
      ...given("intensityGPerKwh", finiteOf(environment["powerSourceCarbonIntensity"])),
    },
    ...(hasSpan && { span: { startMs, endMs: startMs + seconds * 1000 } }),
    others: [],
    notices: [
      { code: "no-carbon-figure" },
      ...(scope === undefined ? [{ code: "scope-assumed" as const }] : []),
      ...(scope === "wall" ? [{ code: "pue-inside" as const }] : []),
      ...[...accelerators, ...(processor === undefined ? [] : [processor])].flatMap(
        (one) => one.notices,
      ),
      ...(names.length > 1 ? [{ code: "several-parts" as const, names }] : []),
      ...notices,
    ],
  };
}

/** Reads BoAmps reports, one or a list, also those without the task that the schema requires. */
export function readBoamps(text: string): ImportResult {
  const value = parsed(text);
  if (value === undefined) return { ok: false, problem: { code: "damaged-json", format } };
  const reports = (Array.isArray(value) ? value : [value]).filter(isReport);
  const left = skips("entry");
  const runs: ImportedRun[] = [];
  let entry = 0;
  for (const report of reports) {
    for (const [number, measure] of objectsOf(report["measures"]).entries()) {
      entry += 1;
      const run = runOf(report, measure, number, entry);
      if (run === undefined) left.add({ code: "no-energy", column: "powerConsumption" }, entry);
      else runs.push(run);
    }
  }
  const skipped = left.list();
  if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
  return { ok: true, imported: { format, runs, skipped, ignored: [], notices: [] } };
}
