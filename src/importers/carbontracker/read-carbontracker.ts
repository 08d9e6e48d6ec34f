import type { ImportNotice } from "../notice.ts";
import type { ImportFormat, ImportResult } from "../imported.ts";
import { messagesOf } from "./messages.ts";
import { readOutput } from "./output-log.ts";
import { carbontrackerRun } from "./run.ts";
import { readStandard } from "./standard-log.ts";

/** Whether the first lines are of a log of carbontracker, and which. */
export function carbontrackerLog(top: string): ImportFormat | undefined {
  if (/^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - )?CarbonTracker: /m.test(top)) {
    return "carbontracker-output";
  }
  if (/^(Actual|Predicted) consumption( for \d+ epoch\(s\))?:/m.test(top)) {
    return "carbontracker-output";
  }
  const standard =
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - (carbontracker version |The following components were found:|Only predicted and actual consumptions|Average power usage \(W\) for |Monitoring thread started|Epoch \d+:)/m;
  return standard.test(top) ? "carbontracker-standard" : undefined;
}

/**
 * Reads the logs of one run of carbontracker: the standard log, the output log, or both. Only the output log has kWh,
 * only the standard log hardware, place and PUE.
 */
export function readCarbontracker(texts: readonly string[]): ImportResult {
  const logs = texts.map(messagesOf);
  const standard = logs.map(readStandard).find((log) => log !== undefined);
  const output = logs.map(readOutput).find((log) => log !== undefined);
  const format = output === undefined ? "carbontracker-standard" : "carbontracker-output";
  const run = carbontrackerRun({ standard, output });
  if (run === undefined) return { ok: false, problem: { code: "no-runs", format, skipped: [] } };
  const notices: ImportNotice[] = [{ code: "local-times" }];
  if (output === undefined && standard?.stoppedBefore === undefined) {
    notices.push({ code: "prediction-unknown" });
  }
  return { ok: true, imported: { format, runs: [run], skipped: [], ignored: [], notices } };
}

const logName = /^(.*)_carbontracker(_output|_err)?\.log$/;

/**
 * Which files are logs of one run: those with the same name before `_carbontracker`. Indices into the names; error
 * logs are left out, and a file of another name stands alone.
 */
export function pairedLogs(names: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [at, path] of names.entries()) {
    const match = logName.exec(path.replace(/^.*[/\\]/, ""));
    if (match?.[2] === "_err") continue;
    const key = match === null ? `file ${at}` : `log ${match[1]}`;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}
