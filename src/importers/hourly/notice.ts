import type { Basis, HourlySource } from "./series.ts";

/** Lines of a text are counted from 1 with the header; entries of a JSON list from 1. */
export type Where = "line" | "entry";

/** So many rows of a sort, and the place of the first. */
export type Tally = { readonly count: number; readonly first: number; readonly where: Where };

/** What was done with a file that was taken. Codes with data: the wording is in `src/words/`. */
export type HourlyNotice =
  | { readonly code: "basis"; readonly basis: Basis }
  /** Headers as they stand in the file. */
  | { readonly code: "column"; readonly taken: string; readonly left: readonly string[] }
  /** Which of day and month comes first can not be told from the dates. */
  | { readonly code: "date-order-assumed"; readonly order: DateOrder }
  | { readonly code: "estimated"; readonly count: number; readonly of: number }
  | { readonly code: "forecast"; readonly count: number; readonly of: number }
  | ({ readonly code: "missing" } & Tally)
  | ({ readonly code: "unreadable-time"; readonly sample: string } & Tally)
  | ({ readonly code: "unreadable-value" } & Tally)
  | ({ readonly code: "negative"; readonly lowest: number } & Tally)
  | ({ readonly code: "too-high"; readonly highest: number; readonly max: number } & Tally)
  /** The same time once more; the first is kept. */
  | ({ readonly code: "duplicates" } & Tally)
  | { readonly code: "unsorted" }
  | {
      readonly code: "gaps";
      readonly count: number;
      readonly longestHours: number;
      readonly longestFromMs: number;
    }
  /** An hour is doubled or missing where clocks change, as in a file of local times. */
  | { readonly code: "clock-change"; readonly atMs: number }
  | { readonly code: "looks-like-kg"; readonly highest: number }
  /** The last line ends before its columns do. */
  | { readonly code: "cut-off"; readonly line: number }
  | { readonly code: "broken-quotes"; readonly line: number }
  /** Share of generation, 0 to 1, of fuels without a factor; the rest stands for it. */
  | { readonly code: "fuels-without-factor"; readonly share: number }
  /** Hours left out, since fuels without a factor had more than the share `max` in them. */
  | ({ readonly code: "mix-unknown"; readonly max: number } & Tally)
  | { readonly code: "model-versions"; readonly versions: readonly string[] };

export type DateOrder = "day-first" | "month-first";

/** Why a file was not taken. */
export type HourlyProblem =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly characters: number; readonly max: number }
  /** `workbook`: it begins as an Excel or other zipped file does. */
  | { readonly code: "binary"; readonly workbook: boolean }
  | { readonly code: "damaged-json" }
  | { readonly code: "unknown-format" }
  | { readonly code: "missing-column"; readonly source: HourlySource; readonly column: string }
  | { readonly code: "mixed-dates"; readonly dayFirst: string; readonly monthFirst: string }
  /** Nothing that can be used; the notices say what became of the rows. */
  | { readonly code: "no-values"; readonly notices: readonly HourlyNotice[] }
  | { readonly code: "one-time" }
  | { readonly code: "too-coarse"; readonly stepHours: number }
  | { readonly code: "several-zones"; readonly zones: readonly string[] }
  | { readonly code: "zone-not-in-file"; readonly zone: string; readonly zones: readonly string[] }
  | { readonly code: "mixed-signals"; readonly signals: readonly string[] }
  | { readonly code: "unknown-signal" }
  | { readonly code: "not-carbon"; readonly signal: string }
  | { readonly code: "unknown-unit"; readonly unit: string }
  /** Power by fuel only, and no factors were handed in. */
  | { readonly code: "no-intensity"; readonly source: HourlySource };
