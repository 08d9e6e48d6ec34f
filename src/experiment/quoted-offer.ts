import { costsAt, type CostAtPrice, type PricesByKind } from "./offset-kinds.ts";

/** What the track page of TREC NeuCLIR says two weeks of 8 GPUs come to. */
const offeredKg = 250;

/** How often stove credits are credited over (Gill-Wiehl et al. 2024, as the note of the row has it). */
const timesOverCredited = 9.2;

const offerId = "un_platform_cookstove_kenya_2022";

/** The same mass at prices from cheap to dear, and the damage it does. */
const besideIds = [
  "vcm_all_types_2024",
  "arr_2025",
  "biochar_2024",
  "dac_2023_2024",
  "us_epa_sc_co2_2025",
];

export type QuotedOffer = CostAtPrice & {
  readonly kg: number;
  readonly timesOverCredited: number;
  /** What is left of the mass when the credits are counted for what that study found. */
  readonly realKg: number;
  readonly beside: readonly CostAtPrice[];
};

/** The offer that NeuCLIR quotes, “250 kg for 4 USD”, with its price per tonne; undefined where a release has no such row. */
export function quotedOffer(prices: PricesByKind): QuotedOffer | undefined {
  const [offer] = costsAt(prices, [offerId], offeredKg);
  if (offer === undefined) return undefined;
  return {
    ...offer,
    kg: offeredKg,
    timesOverCredited,
    realKg: offeredKg / timesOverCredited,
    beside: costsAt(prices, besideIds, offeredKg),
  };
}
