/** How often an amount covers something that takes `each` of it. Undefined where it takes nothing: without limit. */
export function timesCovered(amount: number, each: number): number | undefined {
  return each > 0 ? amount / each : undefined;
}
