import { clockSeconds } from "../local-time.ts";
import type { Message } from "./messages.ts";

/** Mean power of one component during an epoch, W. */
export type ComponentPower = {
  readonly component: string;
  /** One for each device; a single mean of all where `isBare`; empty where the epoch was too short. */
  readonly watts: readonly number[];
  readonly isBare: boolean;
};

export type Epoch = {
  readonly durationS: number | undefined;
  readonly powers: readonly ComponentPower[];
};

/** What a standard log tells. */
export type StandardLog = {
  readonly version: string | undefined;
  readonly pue: number | undefined;
  readonly devices: ReadonlyMap<string, readonly string[]>;
  readonly epochs: readonly Epoch[];
  readonly intensityGPerKwh: number | undefined;
  readonly location: string | undefined;
  /** Epochs planned, where the run was stopped before. */
  readonly stoppedBefore: number | undefined;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
};

const wattsPattern = /^Average power usage \(W\) for ([\w -]+): ?(.*)$/s;

function powerOf(component: string, value: string): ComponentPower {
  const text = value.trim();
  const isBare = !text.startsWith("[");
  const numbers = text.match(/[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?/gi) ?? [];
  const watts = numbers.map(Number);
  // A value that is no power leaves the epoch without one, rather than without a device.
  const isSound = !/none|nan/i.test(text) && watts.every((watt) => watt >= 0 && watt < Infinity);
  return { component: component.trim().toLowerCase(), watts: isSound ? watts : [], isBare };
}

/** `GPU with device(s) A, B. CPU with device(s) cpu:0.` */
function devicesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const parts = text.matchAll(/([\w-]+) with device\(s\) (.+?)\.(?=\s+[\w-]+ with device|\s*$)/gs);
  return new Map(
    [...parts].map(([, component, names]) => [
      component!.toLowerCase(),
      names!
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    ]),
  );
}

/**
 * The intensity of a message that tells one of the present, and where it is of. Forecasts are left. The sentences of
 * all versions have the number before the unit.
 */
function intensityOf(text: string): number | undefined {
  if (!/^(average )?carbon intensity|defaulted to average carbon intensity/i.test(text)) {
    return undefined;
  }
  if (/is predicted to be/.test(text)) return undefined;
  const found = /([\d.]+) ?gCO2(?:eq)?\/kWh/.exec(text)?.[1];
  const value = Number(found);
  return found === undefined || !Number.isFinite(value) ? undefined : value;
}

/** `Copenhagen, Capital Region, DK`, without the full stop of its sentence. */
function locationOf(text: string): string | undefined {
  const found =
    /detected location:? (.+?, [A-Z]{2})\b/.exec(text)?.[1] ??
    /detected location:? (.+?)(?:\.(?:\s|$)|: ?\[|$)/.exec(text)?.[1] ??
    /gCO2(?:eq)?\/kWh at (.+?)\.?$/.exec(text)?.[1];
  const place = found?.trim();
  return place === "" ? undefined : place;
}

/** Reads the messages of a standard log; undefined where it is none. */
export function readStandard(messages: readonly Message[]): StandardLog | undefined {
  let version: string | undefined;
  let pue: number | undefined;
  let devices: StandardLog["devices"] = new Map<string, readonly string[]>();
  let intensityGPerKwh: number | undefined;
  let location: string | undefined;
  let stoppedBefore: number | undefined;
  let isStandard = false;
  const epochs: { durationS: number | undefined; powers: ComponentPower[] }[] = [];
  for (const { text } of messages) {
    const head = text.trim();
    version = /^carbontracker version (\S+)/.exec(head)?.[1] ?? version;
    const coefficient = /PUE coefficient of ([\d.]+\d)/.exec(head)?.[1];
    if (coefficient !== undefined) pue = Number(coefficient);
    if (head.startsWith("The following components were found:")) devices = devicesOf(head);
    if (/^Epoch \d+:/.test(head)) epochs.push({ durationS: undefined, powers: [] });
    const duration = /^Duration: (.+)$/.exec(head)?.[1];
    const power = wattsPattern.exec(head);
    isStandard ||= version !== undefined || devices.size > 0 || power !== null;
    const epoch = epochs.at(-1);
    if (duration !== undefined && epoch !== undefined) epoch.durationS = clockSeconds(duration);
    if (power !== null && epoch !== undefined) epoch.powers.push(powerOf(power[1]!, power[2]!));
    intensityGPerKwh = intensityOf(head) ?? intensityGPerKwh;
    location = locationOf(head) ?? location;
    const stopped = /interrupted before all (\d+) epochs/.exec(head)?.[1];
    if (stopped !== undefined) stoppedBefore = Number(stopped);
  }
  if (!isStandard) return undefined;
  const startMs = messages[0]?.ms;
  const endMs = messages.at(-1)?.ms;
  const about = { version, pue, devices, epochs, intensityGPerKwh, location, stoppedBefore };
  return { ...about, startMs, endMs };
}
