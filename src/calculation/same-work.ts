/** A set of devices: how many, and what one of them does at its peak, TFLOPS of one precision. */
export type DeviceSet = { readonly devices: number; readonly peakTflops: number };

/** Hours that other devices take for the same work. Both reach the same share of their peak, which cancels. */
export function sameWorkHours(hours: number, now: DeviceSet, then: DeviceSet): number {
  return (hours * (now.devices * now.peakTflops)) / (then.devices * then.peakTflops);
}

/** Whole devices, `least` or more, whose memory together is what is needed. Memory of one is above 0. */
export function devicesHolding(neededGb: number, memoryGb: number, least: number): number {
  // 12 digits drop the rounding error of the division: 8 times 0.9 GB need 8 of 0.9 GB.
  const holding = Math.ceil(Number((neededGb / memoryGb).toPrecision(12)));
  return Math.max(1, Math.ceil(least), holding);
}

/** When what is saved at work has made up for manufacture. */
export type Payback = {
  /** Jobs as large as this one. */
  readonly jobs: number;
  /** Hours in which the new devices do them. */
  readonly hours: number;
};

/**
 * Bought devices against going on with those at hand, whose manufacture is spent. `nowKg` and `thenKg` are the
 * emissions of the electricity of one job, on the old and on the new. Undefined where the new save none: never.
 */
export function payback(
  manufactureKg: number,
  nowKg: number,
  thenKg: number,
  jobHoursThen: number,
): Payback | undefined {
  const savedKg = nowKg - thenKg;
  if (savedKg <= 0) return undefined;
  const jobs = manufactureKg / savedKg;
  return { jobs, hours: jobs * jobHoursThen };
}
