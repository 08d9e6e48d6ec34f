import type { Fact } from "../calculation/fact.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Estimate } from "../experiment/estimate.ts";
import { ownFact } from "../experiment/method-facts.ts";
import { waterFactors } from "../experiment/water-factors.ts";

/** Figures the page shows beside the footprint: water factors of each site, and the price of a tonne. */
export function factsBeside(
  found: Estimate,
  ownPriceUsdPerT: number | undefined,
  dataset: Dataset,
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { site } of found.workloads) {
    const { onSite, electricity } = waterFactors(site, dataset);
    facts.set(onSite.key, onSite);
    facts.set(electricity.key, electricity);
  }
  if (ownPriceUsdPerT !== undefined) {
    const own = ownFact("price", "offset-price", ownPriceUsdPerT, "USD/t");
    return [...facts.values(), own];
  }
  const { id, name, lowPerT, midPerT, highPerT, currency, year, sources } =
    dataset.defaultOffsetPrice;
  if (midPerT !== undefined) {
    facts.set(id, {
      key: id,
      subject: "offset-price",
      of: name,
      value: midPerT,
      low: lowPerT ?? midPerT,
      high: highPerT ?? midPerT,
      unit: `${currency}/t`,
      year,
      standing: "published",
      sources,
    });
  }
  return [...facts.values()];
}
