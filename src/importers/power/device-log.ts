import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, MeasuredPower } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { integrator, type Integrated, type Integrator } from "./integrate.ts";
import { powerSeries, type Series } from "./series.ts";

type Device = {
  readonly run: string | undefined;
  readonly device: string;
  readonly name: string | undefined;
  readonly line: number;
  readonly log: Integrator;
  readonly series: Series;
  missing: number;
};

export type Sample = {
  /** The run it is of, in a file of several. */
  readonly run?: string;
  readonly device: string;
  readonly name: string | undefined;
  readonly line: number;
  readonly ms: number;
  /** Undefined where the log says there is no value. */
  readonly watts: number | undefined;
};

/** Samples of power of several devices, integrated device by device on its own times. */
export type DeviceLog = {
  readonly add: (sample: Sample) => void;
  /** Another run begins: nothing is counted in between. */
  readonly breakOff: () => void;
  /** One for each run and kind of device: a workload has one kind. `hasDates`: the times name a day. */
  readonly runs: (said: readonly RunNotice[], hasDates: boolean) => readonly ImportedRun[];
};

type Measured = { readonly device: Device; readonly total: Integrated };

function deviceNotices({ device: { device }, total }: Measured, hasDates: boolean): RunNotice[] {
  const notices: RunNotice[] = [];
  if (total.gaps !== undefined) {
    const { longestFromMs, ...gaps } = total.gaps;
    const from = hasDates ? longestFromMs : undefined;
    notices.push({ code: "gaps-capped", device, ...gaps, longestFromMs: from });
  }
  if (total.back > 0) notices.push({ code: "clock-back", device, count: total.back });
  return notices;
}

function powerOf({ device, total }: Measured, hasDates: boolean): MeasuredPower {
  const { kwh, hours, meanW, maxW, samples, stepMs } = total;
  const { device: id, name, missing } = device;
  const series = device.series.points(hasDates);
  return { device: id, name, samples, missing, kwh, hours, meanW, maxW, stepMs, series };
}

function runOf(
  measured: readonly Measured[],
  said: readonly RunNotice[],
  hasDates: boolean,
): ImportedRun {
  const power = measured.map((one) => powerOf(one, hasDates));
  const name = measured[0]?.device.name;
  const count = measured.length;
  const kwh = power.reduce((sum, one) => sum + one.kwh, 0);
  const { workload, notices } = workloadOf({
    hours: Math.max(...power.map(({ hours }) => hours)),
    measuredKwh: kwh,
    measuredScope: "acc",
    name: measured[0]?.device.run,
    // Without a name there is no part whose devices could be counted.
    devices: name === undefined ? count : undefined,
  });
  const missing = power.reduce((sum, one) => sum + one.missing, 0);
  const samples = power.reduce((sum, one) => sum + one.samples, missing);
  return {
    origin: { where: "line", at: measured[0]?.device.line ?? 1 },
    workload,
    accelerators: name === undefined ? [] : [{ name, count, unit: "driver-devices" }],
    tool: { kwh, covers: "acc" },
    ...given("span", hasDates ? spanOf(measured) : undefined),
    power,
    others: [],
    notices: [
      ...notices,
      ...measured.flatMap((one) => deviceNotices(one, hasDates)),
      ...(missing > 0 ? [{ code: "samples-missing" as const, count: missing, of: samples }] : []),
      ...said,
      { code: "sensor-accuracy" },
    ],
  };
}

const spanOf = (measured: readonly Measured[]) => ({
  startMs: Math.min(...measured.map(({ total }) => total.startMs)),
  endMs: Math.max(...measured.map(({ total }) => total.endMs)),
});

/** A log with more devices than any machine has is none: a column of something else was taken for their number. */
const maxDevices = 10_000;

/** Points of one device's series, and of all together: a chart has no room for more, and they are handed to the page. */
const maxPoints = { device: 500, log: 8_000 };

export function deviceLog(): DeviceLog {
  const devices = new Map<string, Device>();
  const most = () => Math.min(maxPoints.device, Math.floor(maxPoints.log / devices.size));
  return {
    add: ({ run, device: id, name, line, ms, watts }) => {
      // A device may be replaced by another of its number when logs are appended.
      const key = `${id}\n${name ?? ""}\n${run ?? ""}`;
      let device = devices.get(key);
      if (device === undefined) {
        if (devices.size >= maxDevices) return;
        const [log, series] = [integrator(), powerSeries(most)];
        device = { run, device: id, name, line, log, series, missing: 0 };
        devices.set(key, device);
      }
      if (watts === undefined) {
        device.missing += 1;
        return;
      }
      device.log.add(ms, watts);
      device.series.add(ms, watts);
    },
    breakOff: () => {
      for (const { log } of devices.values()) log.breakOff();
    },
    runs: (said, hasDates) => {
      const byKind = new Map<string, Measured[]>();
      for (const device of devices.values()) {
        const total = device.log.result();
        if (total === undefined) continue;
        const kind = `${device.run ?? ""}\n${device.name ?? ""}`;
        byKind.set(kind, [...(byKind.get(kind) ?? []), { device, total }]);
      }
      return [...byKind.values()].map((measured) => runOf(measured, said, hasDates));
    },
  };
}
