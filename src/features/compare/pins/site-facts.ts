import type { Fact } from "../../../calculation/fact.ts";
import type { Q } from "../../../calculation/load.ts";
import type { Estimate } from "../../../experiment/estimate.ts";
import type { Site } from "../../../experiment/site-factors.ts";

type SiteFact = { readonly fact: Fact; readonly site: Site };

/** What the sites of an estimate are counted with, each fact once, in order of the workloads. */
export function siteFacts(
  { workloads }: Estimate,
  quantity: typeof Q.pue | typeof Q.intensityGPerKwh,
): readonly SiteFact[] {
  const facts = new Map<string, SiteFact>();
  for (const { load, site } of workloads) {
    for (const lever of load?.levers ?? []) {
      if (lever.quantity === quantity) facts.set(lever.fact.key, { fact: lever.fact, site });
    }
  }
  return [...facts.values()];
}
