import type { HourlyProblem } from "./notice.ts";
import type { Basis } from "./series.ts";

/** Signals of WattTime by their names in version 3, and as data types of version 2. Others are about other things. */
export function watttimeBasis(signal: string): Basis | undefined {
  switch (signal.trim().toLowerCase()) {
    case "co2_moer":
    case "moer":
      return "watttime-marginal";
    case "co2_aoer":
    case "aoer":
      return "watttime-average";
    default:
      return undefined;
  }
}

/** Why a file with these signals is refused: a marginal series is never mixed with an average. */
export function signalProblem(signals: ReadonlySet<string>): HourlyProblem | undefined {
  const [signal] = signals;
  if (signal === undefined) return { code: "unknown-signal" };
  if (signals.size > 1) return { code: "mixed-signals", signals: [...signals] };
  return watttimeBasis(signal) === undefined ? { code: "not-carbon", signal } : undefined;
}
