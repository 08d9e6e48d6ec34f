import type { MeasuredEpoch } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import type { Epoch, StandardLog } from "./standard-log.ts";

/** Energy computed from the powers of a standard log, kWh without PUE. */
export type EpochEnergy = {
  readonly seconds: number;
  /** As the tool counts: a single mean stands for one device. */
  readonly kwh: number;
  /** A single mean counted for every device of its component. */
  readonly allDevicesKwh: number;
  readonly components: readonly string[];
  /** Devices that a single mean stands for; 1 where there is none. */
  readonly devices: number;
  /** Those that lasted, in order. They add up to `kwh`. */
  readonly each: readonly MeasuredEpoch[];
  readonly notices: readonly RunNotice[];
};

const joulesPerKwh = 3_600_000;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Mean watts of a component over the epochs that have any: a short epoch has no sample, which is not 0 W. */
function meanWatts(epochs: readonly Epoch[], component: string, devices: number) {
  let seconds = 0;
  let wattSeconds = 0;
  let allWattSeconds = 0;
  let without = 0;
  let isBare = false;
  for (const { durationS = 0, powers } of epochs) {
    const power = powers.find((one) => one.component === component);
    if (power === undefined || power.watts.length === 0) {
      without += 1;
      continue;
    }
    const watts = sum(power.watts);
    isBare ||= power.isBare;
    seconds += durationS;
    wattSeconds += watts * durationS;
    allWattSeconds += watts * durationS * (power.isBare ? devices : 1);
  }
  const mean = (all: number) => (seconds > 0 ? all / seconds : undefined);
  return { watts: mean(wattSeconds), allWatts: mean(allWattSeconds), without, isBare };
}

/** An epoch without a sample of a component is counted at the mean of the others, as in the sum. */
function each(epochs: readonly Epoch[], means: ReadonlyMap<string, number>): MeasuredEpoch[] {
  return epochs.flatMap(({ durationS = 0, powers }) => {
    if (!(durationS > 0)) return [];
    const watts = [...means].map(([component, mean]) => {
      const power = powers.find((one) => one.component === component);
      return power === undefined || power.watts.length === 0 ? mean : sum(power.watts);
    });
    return [{ kwh: (sum(watts) * durationS) / joulesPerKwh, hours: durationS / 3600 }];
  });
}

/** The energy of the epochs measured; undefined where no component has any power. */
export function epochEnergy({ epochs, devices }: StandardLog): EpochEnergy | undefined {
  const seconds = sum(epochs.map(({ durationS }) => durationS ?? 0));
  const names = new Set(epochs.flatMap(({ powers }) => powers.map((one) => one.component)));
  const notices: RunNotice[] = [];
  const means = new Map<string, number>();
  let watts = 0;
  let allWatts = 0;
  let most = 1;
  for (const component of names) {
    const count = devices.get(component)?.length ?? 1;
    const found = meanWatts(epochs, component, count);
    if (found.watts === undefined || found.allWatts === undefined) {
      notices.push({ code: "component-without-power", component });
      continue;
    }
    if (found.without > 0) {
      notices.push({ code: "epochs-without-power", component, count: found.without });
    }
    means.set(component, found.watts);
    watts += found.watts;
    allWatts += found.allWatts;
    if (found.isBare) most = Math.max(most, count);
  }
  if (means.size === 0 || !(seconds > 0)) return undefined;
  const kwh = (watts * seconds) / joulesPerKwh;
  const allDevicesKwh = (allWatts * seconds) / joulesPerKwh;
  const components = [...means.keys()];
  return {
    seconds,
    kwh,
    allDevicesKwh,
    components,
    devices: most,
    each: each(epochs, means),
    notices,
  };
}
