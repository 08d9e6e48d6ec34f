import { median } from "./figures.mjs";

const batches = 60;
const batchMs = 10;

/** What `measure` hands results to, so that no call can be left out as useless. */
let sink: unknown;

/**
 * Median nanoseconds of one call over many batches, after a warm-up that also finds how many calls make a batch long
 * enough for the clock.
 */
export function measure(call: () => unknown): number {
  let calls = 1;
  while (batch(call, calls) < batchMs * 1e6) calls *= 2;
  for (let warm = 0; warm < batches / 4; warm++) batch(call, calls);
  const times = Array.from({ length: batches }, () => batch(call, calls) / calls);
  if (sink === undefined) throw new Error("the call returns nothing, so it cannot be measured");
  return median(times);
}

function batch(call: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) sink = call();
  return Number(process.hrtime.bigint() - start);
}
