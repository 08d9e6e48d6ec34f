import type { MeasuredPart } from "./prediction.ts";

/** Power of one device in steps of one length, W, and what was integrated of it. */
export type PowerSteps = {
  readonly watts: readonly number[];
  readonly kwh: number;
  readonly hours: number;
};

/** Sums up to each step, so that a window may begin and end within one. */
function sumsOf(watts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const watt of watts) sums.push(sums.at(-1)! + watt);
  return sums;
}

function sumUpTo(sums: readonly number[], at: number): number {
  const whole = Math.min(Math.floor(at), sums.length - 1);
  const below = sums[whole] ?? 0;
  const next = sums[whole + 1] ?? below;
  return below + (next - below) * (at - whole);
}

/** Share of a device's energy in each of so many equal windows. Without any power they are alike. */
function sharesOf({ watts }: PowerSteps, windows: number): readonly number[] {
  const sums = sumsOf(watts);
  const all = sums.at(-1)!;
  return Array.from({ length: windows }, (_, at) => {
    if (!(all > 0)) return 1 / windows;
    const [from, to] = [at, at + 1].map((edge) => (edge / windows) * watts.length);
    return (sumUpTo(sums, to!) - sumUpTo(sums, from!)) / all;
  });
}

/**
 * A power log cut into equal windows, which stand for the epochs that it does not name. What was integrated is shared
 * out between them, so that nothing is lost.
 */
export function windowsOf(devices: readonly PowerSteps[], windows: number): MeasuredPart[] {
  const hours = Math.max(...devices.map((device) => device.hours));
  const parts = Array.from({ length: windows }, () => ({ kwh: 0, hours: hours / windows }));
  for (const device of devices) {
    for (const [at, share] of sharesOf(device, windows).entries()) {
      parts[at]!.kwh += device.kwh * share;
    }
  }
  return parts;
}
