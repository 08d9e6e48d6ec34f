import { withSpread, type Spanned } from "../../calculation/prediction-range.ts";
import type { Prediction } from "../../calculation/prediction.ts";
import type { Dataset } from "../../dataset/types.ts";
import { estimate, type Total } from "../estimate.ts";
import type {
  Boundary,
  Experiment,
  IntensityKind,
  MeasuredScope,
  Workload,
} from "../experiment.ts";
import type { Missing } from "../resolve.ts";

/** Energy of one run, hours of one run; undefined where not known. */
type Amounts = { readonly kwh: number | undefined; readonly hours: number | undefined };

/** A line with other amounts of one run. Without kWh they come from the power model. */
export function withAmounts(
  workload: Workload,
  { kwh, hours }: Amounts,
  scope: MeasuredScope,
): Workload {
  const { measuredKwh: _kwh, measuredScope: _scope, hours: _hours, ...line } = workload;
  return {
    ...line,
    ...(hours !== undefined && { hours }),
    ...(kwh !== undefined && { measuredKwh: kwh, measuredScope: scope }),
  };
}

/** What was emitted, what is to come, and both; kgCO2e of one run at the experiment's boundary. */
export type PredictedEmissions = {
  readonly spent: Spanned;
  readonly rest: Spanned;
  readonly whole: Spanned;
  /** kWh at the boundary, by the power model too. */
  readonly spentKwh: number;
  readonly wholeKwh: number;
  readonly boundary: Boundary;
  readonly intensityKind: IntensityKind;
};

const spanned = ({ range: { totalKg, lowKg, highKg } }: Total): Spanned => ({
  kg: totalKg,
  lowKg,
  highKg,
});

/** A part of a figure, with the relative range of the whole. */
function partOf({ kg: of, lowKg, highKg }: Spanned, kg: number): Spanned {
  const share = of === 0 ? 0 : kg / of;
  return { kg, lowKg: lowKg * share, highKg: highKg * share };
}

/**
 * The estimate of a line with the amounts of a prediction. The range is that of the line's facts, and the spread
 * between epochs is one more independent fact; what was spent has none.
 */
export function predictedEmissions(
  experiment: Omit<Experiment, "workloads">,
  line: Workload,
  { energy, hours }: Prediction,
  scope: MeasuredScope,
  dataset: Dataset,
): PredictedEmissions | readonly Missing[] {
  const { runs: _runs, ...once } = line;
  const of = (amounts: Amounts) =>
    estimate({ ...experiment, workloads: [withAmounts(once, amounts, scope)] }, dataset);
  const spent = of({ kwh: energy?.spent, hours: hours?.spent });
  const whole = of({ kwh: energy?.whole, hours: hours?.whole });
  if (spent.total === undefined || whole.total === undefined) {
    return whole.workloads.flatMap(({ missing }) => missing);
  }
  const [first, all] = [spanned(spent.total), spanned(whole.total)];
  return {
    spent: first,
    rest: withSpread(partOf(all, all.kg - first.kg), energy?.rest ?? 0, energy?.restEnds),
    whole: withSpread(all, energy?.whole ?? 0, energy?.wholeEnds),
    spentKwh: spent.total.energyKwh,
    wholeKwh: whole.total.energyKwh,
    boundary: whole.boundary,
    intensityKind: whole.total.intensityKind,
  };
}
