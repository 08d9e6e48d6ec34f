import type { ImportOptions, ImportResult } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { deviceLog } from "../power/device-log.ts";
import { skips } from "../skips.ts";
import { mlflowKey } from "./power-key.ts";

const format = "mlflow-files";

/** `<timestamp in ms> <value> <step>`, as MLflow's file store appends it to the file of a metric. */
const point = /^(\d{12,13}) (\S+) -?\d+$/;

/** `==> …/system/gpu_0_power_usage_watts <==`, as `head` and `tail` put before each of several files. */
const heading = /^==> (.+) <==$/;

/** `…/system/gpu_0_power_usage_watts:1700000000000 54.9 0`, as `grep` prints lines of several files. */
const prefixed = /^([^\s:]+):(?=\d{12,13} )/;

/** Names of the files of system metrics. Any other name says nothing of what is inside. */
const systemMetric = /(^|[\\/])(gpu_\d+|cpu|system|disk|network)_\w+$/;

/** So many lines tell what a text is. */
const linesToJudge = 12;

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const isPoint = (line: string): boolean => point.test(line.replace(prefixed, ""));

/** Whether a text begins with points of a metric; a damaged one among the first does not make it another. */
export function isMetricFile(top: string): boolean {
  const lines = linesOf(top).filter((line) => line.trim() !== "");
  const judged = lines.slice(0, linesToJudge).map((line) => ({
    isPoint: isPoint(line),
    isHeading: heading.test(line),
  }));
  const [first] = judged;
  const known = judged.filter((line) => line.isPoint || line.isHeading).length;
  const begins = first?.isPoint === true || first?.isHeading === true;
  return begins && judged.some((line) => line.isPoint) && known >= judged.length / 2;
}

/** The key of a metric is the end of its path, `system/gpu_0_power_usage_watts`; a file dropped has its last part. */
function deviceOf(path: string): string | undefined {
  const parts = path.replaceAll("\\", "/").split("/");
  const from = parts.lastIndexOf("system");
  const key = from < 0 ? `system/${parts.at(-1) ?? ""}` : parts.slice(from).join("/");
  return mlflowKey(key)?.device;
}

/**
 * Reads the power of GPUs from files that MLflow's file store keeps of system metrics. A file does not say which
 * metric it is of: its path does, in the text or as the file's name.
 */
export function readMetricFile(text: string, { name }: ImportOptions = {}): ImportResult {
  const left = skips();
  const log = deviceLog();
  let isUnnamed = false;
  let path = name !== undefined && systemMetric.test(name) ? name : undefined;
  for (const [at, raw] of linesOf(text).entries()) {
    const line = at + 1;
    const whole = raw.trimEnd();
    if (whole === "") continue;
    const head = heading.exec(whole)?.[1];
    path = head ?? prefixed.exec(whole)?.[1] ?? path;
    if (head !== undefined) continue;
    const match = point.exec(whole.replace(prefixed, ""));
    const device = path === undefined ? "0" : deviceOf(path);
    // Another metric than power, which a run has many of.
    if (device === undefined) continue;
    const watts = Number(match?.[2]);
    if (match === null) left.add({ code: "unreadable", column: "value", sample: whole }, line);
    else if (!Number.isFinite(watts)) {
      left.add({ code: "unreadable", column: "value", sample: match[2]! }, line);
    } else if (watts < 0) left.add({ code: "negative", column: "value", sample: match[2]! }, line);
    else {
      isUnnamed ||= path === undefined;
      log.add({ device, name: undefined, line, ms: Number(match[1]), watts });
    }
  }
  const said: readonly RunNotice[] = isUnnamed ? [{ code: "metric-unnamed" }] : [];
  const runs = log.runs(said, true);
  const skipped = left.list();
  if (runs.length > 0) {
    return { ok: true, imported: { format, runs, skipped, ignored: [], notices: [] } };
  }
  const isOther = skipped.length === 0 && path !== undefined && deviceOf(path) === undefined;
  return isOther
    ? {
        ok: false,
        problem: { code: "missing-column", format, columns: ["system/gpu_0_power_usage_watts"] },
      }
    : { ok: false, problem: { code: "no-runs", format, skipped } };
}
