import type { Assembled } from "./assemble.ts";
import type { HourlyNotice, HourlyProblem } from "./notice.ts";
import { kindOfBasis, type Basis, type HourlyResult, type HourlySource } from "./series.ts";

export const refused = (problem: HourlyProblem): HourlyResult => ({ ok: false, problem });

/** What a format knows of its series beside the points. */
export type About = {
  readonly source: HourlySource;
  readonly basis: Basis;
  readonly zone: string | undefined;
  readonly said: readonly HourlyNotice[];
};

/** The result, with what the format said before what became of its rows. */
export function finished(
  { source, basis, zone, said }: About,
  assembled: Assembled | HourlyProblem,
): HourlyResult {
  if ("code" in assembled) {
    return refused(
      assembled.code === "no-values"
        ? { code: "no-values", notices: [...said, ...assembled.notices] }
        : assembled,
    );
  }
  const kind = kindOfBasis[basis];
  return {
    ok: true,
    series: {
      points: assembled.points,
      stepMs: assembled.stepMs,
      kind,
      basis,
      lifeCycle: kind === "location",
      source,
      ...(zone !== undefined && { zone }),
      notices: [{ code: "basis", basis }, ...said, ...assembled.notices],
    },
  };
}
