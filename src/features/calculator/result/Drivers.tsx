import { rangeWithout } from "../../../calculation/range.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { Total } from "../../../experiment/estimate.ts";
import { factName } from "../../../words/facts.ts";
import { result } from "../../../words/result.ts";
import { massRange } from "../../../words/figures.ts";
import { byWeight } from "../../../experiment/tornado.ts";

type Props = { readonly total: Total; readonly dataset: Dataset; readonly locale: string };

/** The fact that widens the range most, and what finding it out would leave. */
export function Drivers({ total: { range }, dataset, locale }: Props) {
  const [most] = range.contributions.toSorted(byWeight(range));
  if (most === undefined || most.lowKg === most.highKg) return <p>{result.nothingDrives}</p>;
  const left = rangeWithout(range, most.fact.key);
  return (
    <p>
      {result.drives(
        factName(most.fact, dataset),
        massRange(left.lowKg, left.highKg, locale, range.totalKg),
      )}{" "}
      {result.rangeNote}
    </p>
  );
}
