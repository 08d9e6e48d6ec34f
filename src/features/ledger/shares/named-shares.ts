import type { Dataset } from "../../../dataset/types.ts";
import type { Dimension, Share } from "../../../ledger/totals.ts";
import { shares as words } from "../../../words/ledger-total.ts";
import { nameOfKey } from "../names.ts";

/** A share of the total under its name. */
export type NamedShare = Share & {
  readonly label: string;
  /** Of the total, 0 to 1. */
  readonly part: number;
};

/** Bars of a chart that is taken in at a glance. */
const barCount = 12;

/** The shares, in their order, with their names and what part of the total each is. */
export function namedShares(
  shares: readonly Share[],
  dimension: Dimension,
  datasets: ReadonlyMap<string, Dataset>,
): readonly NamedShare[] {
  const totalKg = shares.reduce((sum, { kg }) => sum + kg, 0);
  return shares.map((share) => ({
    ...share,
    label: share.key === "" ? words.notGiven : nameOfKey(dimension, share.key, datasets),
    part: totalKg === 0 ? 0 : share.kg / totalKg,
  }));
}

/** What is drawn of them: the largest, or the latest months, and the sum of the rest. */
export function drawnShares(
  shares: readonly NamedShare[],
  dimension: Dimension,
): readonly NamedShare[] {
  if (shares.length <= barCount) return shares;
  const isMonth = dimension === "month";
  const shown = isMonth ? shares.slice(1 - barCount) : shares.slice(0, barCount - 1);
  const rest = isMonth ? shares.slice(0, 1 - barCount) : shares.slice(barCount - 1);
  const sum = (of: (share: NamedShare) => number) =>
    rest.reduce((total, share) => total + of(share), 0);
  const others: NamedShare = {
    key: "\n",
    label: isMonth ? words.earlier(rest.length) : words.more(rest.length),
    kg: sum(({ kg }) => kg),
    energyKwh: sum(({ energyKwh }) => energyKwh),
    count: sum(({ count }) => count),
    part: sum(({ part }) => part),
  };
  return isMonth ? [others, ...shown] : [...shown, others];
}
