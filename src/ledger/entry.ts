import type { Stage } from "../experiment/experiment.ts";

/** How a run ended. Failed and stopped ones count as much as others. */
export type Status = "completed" | "failed" | "stopped" | "running";

/**
 * One experiment of a ledger. Its document is kept as the fragment of its link, so that it names its own release and
 * keeps its number; no figure is stored.
 */
export type LedgerEntry = {
  /** Made once, kept over export and import: the same id is the same entry. */
  readonly id: string;
  /** `#/?v=1&d=…`, of any length. */
  readonly fragment: string;
  /** Empty where none was given. */
  readonly name: string;
  /** Local date of the run, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Person or team. */
  readonly person?: string;
  /** Of the workloads that name no stage of their own. */
  readonly stage?: Stage;
  readonly status?: Status;
  /** The run repeats another one whose result was lost or doubted. */
  readonly isRepeat?: boolean;
  readonly note?: string;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
};
