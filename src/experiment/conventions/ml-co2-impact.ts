import { intensityHeld, measuredDevices, pueInside, ratedKwh, type Job } from "./job.ts";
import { noPue, notCounted, type Terms } from "./term.ts";

/**
 * ML CO2 Impact: rated watts × hours × the region's carbon, and nothing else (`mlco2-impact`, its page's script). The
 * mean draw plays no part. Its rounding to two decimals is left out.
 */
export function mlCo2Impact(job: Job): Terms {
  const { device } = job;
  const listed = device?.hardware !== undefined;
  return {
    devices: measuredDevices(job) ?? {
      value: ratedKwh(job, 1),
      basis: listed ? "counted" : "assumed",
      reason: listed ? "rated-full" : "own-watts",
    },
    cpu: notCounted,
    memory: notCounted,
    rest: notCounted,
    overhead: pueInside(job) ?? noPue,
    intensity: intensityHeld(job),
    manufacture: notCounted,
  };
}
