import type { Fact, FactSubject } from "../calculation/fact.ts";
import type { IntensityBoundFactors } from "../calculation/intensity-bounds.ts";
import { perDataset } from "../dataset/per-dataset.ts";
import type { Constant, DataQuality, Dataset } from "../dataset/types.ts";

/** The constants of a method (DESIGN §2), as facts and factors ready for use. */
export type MethodFacts = {
  readonly constant: (id: string) => Constant;
  readonly fact: (id: string, subject: FactSubject) => Fact;
  readonly intensity: IntensityBoundFactors;
  readonly quality: Readonly<Record<DataQuality, number>>;
};

function build(dataset: Dataset): MethodFacts {
  const facts = new Map<string, Fact>();

  function constant(id: string): Constant {
    const found = dataset.constants.get(id);
    if (found === undefined) throw new Error(`constant not in release ${dataset.version}: ${id}`);
    return found;
  }

  function fact(id: string, subject: FactSubject): Fact {
    const known = facts.get(id);
    if (known !== undefined) return known;
    const { value, low, high, unit, year, standing, sources } = constant(id);
    const made = { key: id, subject, of: id, value, low, high, unit, year, standing, sources };
    facts.set(id, made);
    return made;
  }

  return {
    constant,
    fact,
    intensity: {
      yearly: constant("intensity_year_bound").value,
      lowCarbonTermG: constant("intensity_low_carbon_term").value,
      gapPerYear: constant("intensity_gap_per_year").value,
      shortRunHours: constant("intensity_short_run_hours").value,
      shortRunDown: constant("intensity_short_run_down").value,
      shortRunUp: constant("intensity_short_run_up").value,
    },
    quality: {
      measured: constant("intensity_q_measured").value,
      "partly estimated": constant("intensity_q_partly_estimated").value,
      estimated: constant("intensity_q_estimated").value,
      aggregate: constant("intensity_q_aggregate").value,
      unknown: constant("intensity_q_unknown").value,
    },
  };
}

/** Made once per dataset. Throws when a constant of the method is not in the release: the build checks that. */
export const methodFacts = perDataset(build);

/** A value the user gave, with the method's factor bounds for it. Same key and same value is one fact. */
export function ownFact(
  key: string,
  subject: FactSubject,
  value: number,
  unit: string,
  bounds?: { readonly low: number; readonly high: number },
): Fact {
  return {
    key: `own:${key}:${value}`,
    subject,
    value,
    low: value * (bounds?.low ?? 1),
    high: value * (bounds?.high ?? 1),
    unit,
    standing: "yours",
    sources: [],
  };
}
