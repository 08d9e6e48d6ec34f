import type { MeasuredScope, Workload } from "../../experiment/experiment.ts";
import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, MeasuredEpoch, OtherReading } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { epochEnergy, type EpochEnergy } from "./epoch-energy.ts";
import type { Consumption, OutputLog } from "./output-log.ts";
import { partsOf } from "./parts.ts";
import type { StandardLog } from "./standard-log.ts";

export type Logs = {
  readonly standard: StandardLog | undefined;
  readonly output: OutputLog | undefined;
};

type Chosen = {
  readonly taken: Consumption;
  readonly other: OtherReading["code"] | undefined;
  readonly rest: Consumption | undefined;
  readonly notices: readonly RunNotice[];
};

/** What was measured if the run ended there, else what was predicted of the whole. */
function chosen(output: OutputLog, standard: StandardLog | undefined): Chosen | undefined {
  const { actual, predicted } = output;
  const stoppedBefore = output.stoppedBefore ?? standard?.stoppedBefore;
  if (actual === undefined || predicted === undefined) {
    const taken = actual ?? predicted;
    return taken && { taken, other: undefined, rest: undefined, notices: [] };
  }
  const measured = actual.epochs ?? 0;
  const planned = predicted.epochs ?? 0;
  if (stoppedBefore !== undefined || measured === planned) {
    const code = "stopped-early";
    return {
      taken: actual,
      other: measured === planned ? undefined : "whole-run",
      rest: predicted,
      notices: stoppedBefore === undefined ? [] : [{ code, measured, planned: stoppedBefore }],
    };
  }
  const notices: RunNotice[] = [{ code: "prediction-used", measured, planned }];
  return { taken: predicted, other: "measured-only", rest: actual, notices };
}

const printed = ({ seconds, kwh }: Consumption, pue: number | undefined) =>
  workloadOf({
    hours: seconds === undefined || seconds < 0 ? undefined : seconds / 3600,
    measuredKwh: kwh,
    measuredScope: "wall" as const,
    pue,
  });

/** The same with every device counted, by what the standard log shows of one. */
function allDevices(energy: EpochEnergy, workload: Workload): OtherReading {
  const { measuredKwh = 0 } = workload;
  const factor = energy.kwh > 0 ? energy.allDevicesKwh / energy.kwh : energy.devices;
  const all = workloadOf({ ...workload, measuredKwh: measuredKwh * factor });
  return { code: "all-devices", workload: all.workload };
}

/** Of what the two logs print of the time they measured; the output log has whole seconds. */
const sameTime = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.05 * b);

/**
 * Epochs that the standard log has one by one, brought to the energy that the output log prints of all of them: that
 * has the PUE inside. None where the logs are not of the same time.
 */
function printedEpochs(
  { actual }: OutputLog,
  energy: EpochEnergy | undefined,
): readonly MeasuredEpoch[] | undefined {
  if (actual?.seconds === undefined || energy === undefined || !(energy.kwh > 0)) return undefined;
  if (actual.epochs !== energy.each.length || !sameTime(energy.seconds, actual.seconds)) {
    return undefined;
  }
  const factor = actual.kwh / energy.kwh;
  return energy.each.map(({ kwh, hours }) => ({ kwh: kwh * factor, hours }));
}

function planOf(measured: number, planned: number | undefined): ImportedRun["plan"] {
  const isSound = planned !== undefined && measured > 0 && planned >= measured;
  return isSound ? { measured, planned } : undefined;
}

function printedPlan({ standard, output }: Logs): ImportedRun["plan"] {
  const measured = output?.actual?.epochs;
  const planned =
    output?.stoppedBefore ?? standard?.stoppedBefore ?? output?.predicted?.epochs ?? measured;
  return measured === undefined ? undefined : planOf(measured, planned);
}

function common({ standard, output }: Logs) {
  const { version, location, startMs } = standard ?? {};
  const endMs = standard?.endMs ?? output?.endMs;
  const parts = standard === undefined ? { accelerators: [] } : partsOf(standard);
  const names = parts.accelerators.map(({ name }) => name);
  const several: RunNotice[] = names.length > 1 ? [{ code: "several-parts", names }] : [];
  return {
    ...parts,
    ...given("place", location === undefined ? undefined : { text: location }),
    ...(startMs !== undefined && endMs !== undefined && { span: { startMs, endMs } }),
    version: given("version", version),
    several,
  };
}

/** What rounding in the output log may take the implied intensity from the one used by. */
const roundingShare = 0.01;

/**
 * The intensity of the emissions printed: as the standard log tells it, unless they were computed with another. The
 * log tells the average of what was measured, while a prediction rests on a forecast.
 */
function intensityOf({ kg, kwh }: Consumption, told: number | undefined): number | undefined {
  if (kg === undefined || !(kwh > 0)) return told;
  const implied = (kg * 1000) / kwh;
  const isTold = told !== undefined && Math.abs(told - implied) <= roundingShare * implied;
  return isTold ? told : implied;
}

/** A run that came to its end says so in neither log. */
const statusOf = (notices: readonly RunNotice[]): Pick<ImportedRun, "status"> =>
  given("status", notices.some(({ code }) => code === "stopped-early") ? "stopped" : undefined);

/** The run of an output log, with what the standard log beside it tells. */
function printedRun(logs: Logs, choice: Chosen): ImportedRun {
  const { standard } = logs;
  const { taken, other, rest } = choice;
  const pue = standard?.pue;
  const { workload, notices } = printed(taken, pue);
  const energy = standard && epochEnergy(standard);
  const { version, several, ...about } = common(logs);
  const said: RunNotice[] = [
    { code: "pue-inside", ...given("pue", pue) },
    ...choice.notices,
    ...notices,
    ...several,
  ];
  const others: OtherReading[] = [];
  if (other !== undefined && rest !== undefined) {
    others.push({ code: other, workload: printed(rest, pue).workload });
  }
  if (energy !== undefined && energy.devices > 1) {
    said.push({ code: "one-device-counted", devices: energy.devices });
    others.push(allDevices(energy, workload));
  }
  if ((taken.seconds ?? 0) < 0) said.push({ code: "time-negative" });
  if (taken.kg === undefined) said.push({ code: "emissions-not-a-number" });
  const intensityGPerKwh = intensityOf(taken, standard?.intensityGPerKwh);
  return {
    origin: { where: "line", at: taken.line },
    workload,
    ...about,
    ...statusOf(said),
    tool: {
      ...version,
      kwh: taken.kwh,
      ...given("kg", taken.kg),
      covers: "wall",
      ...given("pue", pue),
      ...given("intensityGPerKwh", intensityGPerKwh),
    },
    ...given("epochs", logs.output && printedEpochs(logs.output, energy)),
    ...given("plan", printedPlan(logs)),
    others,
    notices: said,
  };
}

/** The run of a standard log alone: no kWh are printed there, so they are computed from power and time. */
function computedRun(standard: StandardLog, energy: EpochEnergy): ImportedRun {
  const { seconds, kwh, components, devices, notices } = energy;
  const covers: MeasuredScope = components.every((name) => name === "gpu") ? "acc" : "it";
  const computed = workloadOf({
    hours: seconds / 3600,
    measuredKwh: kwh,
    measuredScope: covers,
  });
  const { stoppedBefore, epochs, intensityGPerKwh } = standard;
  const { version, several, ...about } = common({ standard, output: undefined });
  const said: RunNotice[] = [
    { code: "computed-from-power", epochs: epochs.length },
    ...computed.notices,
    ...notices,
    ...several,
  ];
  if (stoppedBefore !== undefined) {
    said.push({ code: "stopped-early", measured: epochs.length, planned: stoppedBefore });
  }
  if (devices > 1) said.push({ code: "one-device-counted", devices });
  return {
    origin: { where: "line", at: 1 },
    workload: computed.workload,
    ...about,
    ...statusOf(said),
    tool: { ...version, covers, ...given("intensityGPerKwh", intensityGPerKwh) },
    epochs: energy.each,
    ...given("plan", planOf(energy.each.length, stoppedBefore)),
    others: devices > 1 ? [allDevices(energy, computed.workload)] : [],
    notices: said,
  };
}

/** Undefined where neither log has an energy. */
export function carbontrackerRun(logs: Logs): ImportedRun | undefined {
  const { standard, output } = logs;
  const choice = output && chosen(output, standard);
  if (choice !== undefined) return printedRun(logs, choice);
  const energy = standard && epochEnergy(standard);
  return standard === undefined || energy === undefined ? undefined : computedRun(standard, energy);
}
