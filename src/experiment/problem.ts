/** What is wrong with one value. Codes with data: the wording is in `src/words/`. */
export type FieldProblem =
  /** The key is there, its value is not. */
  | { readonly code: "empty" }
  /** A percent-encoding that is not UTF-8. */
  | { readonly code: "bad-encoding" }
  | { readonly code: "doubled"; readonly texts: readonly string[] }
  | { readonly code: "not-a-number" }
  | { readonly code: "not-whole" }
  | { readonly code: "out-of-range"; readonly limits: Limits }
  | {
      readonly code: "unknown-choice";
      readonly choices: readonly string[];
      readonly suggestion?: string;
    }
  | { readonly code: "unknown-hardware"; readonly suggestion?: string }
  | { readonly code: "unknown-cpu"; readonly suggestion?: string }
  /** In the hardware table, but not as a CPU. */
  | { readonly code: "not-a-cpu"; readonly suggestion?: string }
  | { readonly code: "unknown-site"; readonly suggestion?: string }
  | { readonly code: "too-long"; readonly maxLength: number }
  /** Control characters, or halves of a surrogate pair. */
  | { readonly code: "unprintable" }
  | { readonly code: "too-many-pins"; readonly max: number }
  /** More than three parts between two commas. */
  | { readonly code: "unreadable-pin"; readonly pin: string }
  | { readonly code: "bad-pin"; readonly pin: string; readonly problem: FieldProblem }
  /** `v`: a format this app does not read. */
  | { readonly code: "unknown-format" }
  | { readonly code: "unknown-release"; readonly suggestion?: string }
  /** The release exists, but could not be loaded. */
  | { readonly code: "release-not-loaded" };

/** Range of a number in the key's unit. */
export type Limits = {
  readonly min: number;
  readonly max: number;
  /** The minimum itself is out of range: 0 < w. */
  readonly aboveMin: boolean;
};

/** Why a pair of a link belongs to no field. */
export type StrayProblem =
  | { readonly code: "unknown-key"; readonly suggestion?: string }
  /** A key of a workload, `key`, whose suffix is not .2 to .50. */
  | { readonly code: "bad-suffix"; readonly key: string }
  /** A key of the link or the experiment, `key`, with a suffix. */
  | { readonly code: "suffix-not-allowed"; readonly key: string };

/** What kept a document from being linked, opened or kept. */
export type KeepingProblem =
  | { readonly code: "in-error"; readonly faults: number }
  | { readonly code: "link-too-long"; readonly length: number; readonly maxLength: number }
  | { readonly code: "too-many-workloads"; readonly max: number }
  /** A link could not be opened, since no release could be loaded for it. */
  | { readonly code: "dataset-not-loaded"; readonly version: string }
  /** The browser refuses to read or write its storage. */
  | { readonly code: "storage-blocked" }
  | { readonly code: "storage-full" }
  /** What is kept as the draft is no link. It stays there until the next edit. */
  | { readonly code: "draft-unreadable" }
  /** The draft was opened with faults, as a damaged link is. */
  | { readonly code: "draft-damaged"; readonly faults: number }
  /** The words of another language could not be fetched. */
  | { readonly code: "language-not-loaded" };

export type Problem = FieldProblem | StrayProblem | KeepingProblem;

/** `{ suggestion }`, or nothing to spread where there is none. */
export function suggesting(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
