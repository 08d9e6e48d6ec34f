import type { RunNotice } from "../notice.ts";

/** What is said of runs that are one line. */
export type SumOfNotices = {
  readonly add: (notices: readonly RunNotice[]) => void;
  /** `gPerKwh`: what the figures of all of them imply. */
  readonly notices: (gPerKwh: number | undefined) => readonly RunNotice[];
};

/** What one code says of different runs: so many are kept. */
const maxOfCode = 3;

/** Both together; undefined where the two are no sum. */
function together(a: RunNotice, b: RunNotice): RunNotice | undefined {
  switch (a.code) {
    case "flushes-merged":
    case "epochs-merged":
    case "windows-summed":
      return a.code === b.code ? { ...a, count: a.count + b.count } : undefined;
    case "samples-missing":
      return a.code === b.code ? { ...a, count: a.count + b.count, of: a.of + b.of } : undefined;
    case "parts-differ":
      if (a.code !== b.code) return undefined;
      return { ...a, partsKwh: a.partsKwh + b.partsKwh, kwh: a.kwh + b.kwh };
    case "pue-divided-out":
      if (a.code !== b.code || a.pue !== b.pue) return undefined;
      return { ...a, printedKwh: a.printedKwh + b.printedKwh };
    case "implied-intensity":
      return a.code === b.code && a.isUsual === b.isUsual ? a : undefined;
    default:
      return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
  }
}

export function sumOfNotices(): SumOfNotices {
  const byCode = new Map<RunNotice["code"], RunNotice[]>();
  return {
    add: (notices) => {
      for (const notice of notices) {
        const known = byCode.get(notice.code);
        if (known === undefined) {
          byCode.set(notice.code, [notice]);
          continue;
        }
        const sums = known.map((one) => together(one, notice));
        const at = sums.findIndex((sum) => sum !== undefined);
        if (at >= 0) known[at] = sums[at]!;
        else if (known.length < maxOfCode) known.push(notice);
      }
    },
    notices: (gPerKwh) =>
      [...byCode.values()]
        .flat()
        .map((one) =>
          one.code === "implied-intensity" && gPerKwh !== undefined ? { ...one, gPerKwh } : one,
        ),
  };
}
