import type { NoTotalReason } from "../experiment/estimate.ts";

/** Why an entry has no figure. It is shown and counted apart, never left out. */
export type RowProblem =
  /** What is kept as its experiment is no link of ours. */
  | { readonly code: "not-a-link" }
  | { readonly code: "release-not-named" }
  | { readonly code: "release-unknown"; readonly version: string }
  /** The release is known, but not here: it is loading, or could not be loaded. */
  | { readonly code: "release-not-loaded"; readonly version: string }
  /** Values that were not taken, as in a damaged link. */
  | { readonly code: "in-error"; readonly faults: number }
  | { readonly code: NoTotalReason };
