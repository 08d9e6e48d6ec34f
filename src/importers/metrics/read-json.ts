import type { ImportFormat, ImportResult } from "../imported.ts";
import { finiteOf, isObject, type JsonObject, objectsOf, parsed } from "../json.ts";
import { deviceLog, type Sample } from "../power/device-log.ts";
import { type Skips, skips } from "../skips.ts";
import { mlflowKey, wandbKey } from "./power-key.ts";

type Format = Extract<ImportFormat, "wandb" | "mlflow">;

/** Which tracker's metrics the beginning of a JSON text names. */
export function metricsJson(top: string): Format | undefined {
  if (!/^\s*[[{]/.test(top)) return undefined;
  if (/"(?:system[./])?gpu\.\d+\.powerWatts"/.test(top)) return "wandb";
  return /"system\/(?:[^"/]+\/)?gpu_\d+_power_usage_watts"/.test(top) ? "mlflow" : undefined;
}

/** A whole JSON text, or one of a value on each line. */
function valuesOf(text: string): readonly unknown[] | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? (whole as readonly unknown[]) : [whole];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const values = lines.map(parsed).filter((value) => value !== undefined);
  // The last line of a log that is being written is cut off.
  return values.length > 0 && values.length >= lines.length - 1 ? values : undefined;
}

type Point = Omit<Sample, "line" | "name">;

/** Samples of a row of Weights & Biases: `_timestamp` in seconds, else `_runtime`. */
function wandbPoints(row: JsonObject): readonly Point[] | undefined {
  const seconds = finiteOf(row["_timestamp"]) ?? finiteOf(row["_runtime"]);
  if (seconds === undefined) return undefined;
  return Object.entries(row).flatMap(([name, value]) => {
    const key = wandbKey(name);
    const watts = finiteOf(value);
    return key === undefined || watts === undefined
      ? []
      : [{ device: key.device, ms: seconds * 1000, watts }];
  });
}

/** A point of MLflow's `metrics/get-history`: `timestamp` in milliseconds. */
function mlflowPoints(row: JsonObject): readonly Point[] | undefined {
  const key = mlflowKey(String(row["key"]));
  const ms = finiteOf(row["timestamp"]);
  const watts = finiteOf(row["value"]);
  if (key === undefined) return [];
  return ms === undefined || watts === undefined ? undefined : [{ device: key.device, ms, watts }];
}

/** MLflow lists one metric after another, so that each device's samples are in order only by themselves. */
function rowsOf(values: readonly unknown[], format: Format): readonly JsonObject[] {
  const objects = values.filter(isObject);
  return format === "wandb"
    ? objects
    : objects.flatMap((one) => (Array.isArray(one["metrics"]) ? objectsOf(one["metrics"]) : [one]));
}

function pointsOf(rows: readonly JsonObject[], format: Format, left: Skips): readonly Sample[] {
  const points = rows.flatMap((row, index) => {
    const found = format === "wandb" ? wandbPoints(row) : mlflowPoints(row);
    if (found === undefined) left.add({ code: "not-a-sample" }, index + 1);
    return (found ?? []).flatMap((point) => {
      if (point.watts !== undefined && point.watts >= 0) {
        return [{ ...point, line: index + 1, name: undefined }];
      }
      const sample = String(point.watts);
      left.add({ code: "negative", column: "power", sample }, index + 1);
      return [];
    });
  });
  // An API may give the newest first.
  return points.toSorted((a, b) => a.ms - b.ms);
}

/** Reads the power of GPUs from system metrics of Weights & Biases or MLflow, as their interfaces give them. */
export function readMetricsJson(text: string): ImportResult {
  const format = metricsJson(text) ?? "wandb";
  const values = valuesOf(text);
  if (values === undefined) return { ok: false, problem: { code: "damaged-json", format } };
  const left = skips("entry");
  const log = deviceLog();
  const rows = rowsOf(values, format);
  for (const sample of pointsOf(rows, format, left)) log.add(sample);
  const hasDates = format === "mlflow" || rows.some((row) => "_timestamp" in row);
  const runs = log
    .runs([], hasDates)
    .map((run) => ({ ...run, origin: { where: "entry" as const, at: run.origin.at } }));
  const skipped = left.list();
  if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
  return { ok: true, imported: { format, runs, skipped, ignored: [], notices: [] } };
}
