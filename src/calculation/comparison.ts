import { operationalKg } from "./emissions.ts";
import { Q, type Boundary, type Lever, type Load } from "./load.ts";

/** The same job at two sites: how their operational emissions compare, and how far the site's facts blur it. */
export type Comparison = {
  /** C_a ÷ C_b. */
  readonly ratio: number;
  /** |D|: the logarithm of the ratio. S: how far intensity and PUE can move it. */
  readonly difference: number;
  readonly spread: number;
  /** `b` emits less, `a` emits less, or the difference is no larger than what blurs it. */
  readonly clearlyLower: "a" | "b" | "neither";
};

function operationalTotalKg(loads: readonly Load[], boundary: Boundary): number {
  let sum = 0;
  for (const load of loads) sum += operationalKg(load, boundary);
  return sum;
}

/** Facts of the site that can blur a comparison: power, hours, host and manufacture cancel. */
function siteLevers(loads: readonly Load[]): Map<string, { load: Load; lever: Lever }[]> {
  const levers = new Map<string, { load: Load; lever: Lever }[]>();
  for (const load of loads) {
    for (const lever of load.levers) {
      if (lever.quantity !== Q.pue && lever.quantity !== Q.intensityGPerKwh) continue;
      const uses = levers.get(lever.fact.key) ?? [];
      uses.push({ load, lever });
      levers.set(lever.fact.key, uses);
    }
  }
  return levers;
}

/** Σ ln² of what each fact of one side, alone, can do to that side's total at the end given. */
function squares(
  loads: readonly Load[],
  boundary: Boundary,
  shared: ReadonlyMap<string, unknown>,
  towards: "smallest" | "largest",
): number {
  const total = operationalTotalKg(loads, boundary);
  let sum = 0;
  for (const [key, uses] of siteLevers(loads)) {
    if (shared.has(key)) continue;
    const ends = (["low", "high"] as const).map((end) => {
      for (const { load, lever } of uses) load.quantities[lever.quantity] = lever[end];
      const moved = operationalTotalKg(loads, boundary);
      for (const { load, lever } of uses) load.quantities[lever.quantity] = lever.value;
      return moved;
    });
    const end = towards === "smallest" ? Math.min(total, ...ends) : Math.max(total, ...ends);
    sum += Math.log(end / total) ** 2;
  }
  return sum;
}

/**
 * Compares the loads that move at their site (`a`) with the same loads at another (`b`), operational carbon at
 * the boundary shown (DESIGN §2). With R = C_a ÷ C_b, b is clearly lower only if ln R > S, S² = Σ ln²(R ÷ R′) over
 * the intensity and PUE facts of either, each moved to the end that lowers R; and the other way round for a.
 * A fact that both share adds nothing. Both totals must be above 0.
 */
export function compareSites(
  a: readonly Load[],
  b: readonly Load[],
  boundary: Boundary,
): Comparison {
  const logRatio = Math.log(operationalTotalKg(a, boundary) / operationalTotalKg(b, boundary));
  const [worse, better] = logRatio >= 0 ? [a, b] : [b, a];
  const spread = Math.sqrt(
    squares(worse, boundary, siteLevers(better), "smallest") +
      squares(better, boundary, siteLevers(worse), "largest"),
  );
  const difference = Math.abs(logRatio);
  return {
    ratio: Math.exp(logRatio),
    difference,
    spread,
    clearlyLower: difference > spread ? (logRatio > 0 ? "b" : "a") : "neither",
  };
}
