/** A step of a job, by the end of its id: `batch` and `extern` last as long as the job. */
export type Step = {
  readonly isWhole: boolean;
  /** 0 where it has none. */
  readonly joules: number;
  /** On the cluster's clock; undefined where it is not listed. */
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
};

/** What the steps of a job drew, taken in the order in which they are listed. */
export type Steps = {
  readonly add: (step: Step) => void;
  /** Undefined where no step has an energy. */
  readonly joules: () => number | undefined;
};

/**
 * Each step counts its nodes while it ran. Of steps that ran beside one another, or whose times are not listed, the
 * largest stands for all; those that followed one another are added up. What counts the whole job counts at least.
 */
export function stepsOfJob(): Steps {
  let whole = 0;
  /** Of the steps that were over before the present ones began. */
  let before = 0;
  let present = 0;
  let untilMs = Number.NEGATIVE_INFINITY;
  return {
    add: ({ isWhole, joules, startMs, endMs }) => {
      if (isWhole) {
        whole = Math.max(whole, joules);
        return;
      }
      if (startMs !== undefined && startMs >= untilMs) {
        before += present;
        present = 0;
        untilMs = Number.NEGATIVE_INFINITY;
      }
      present = Math.max(present, joules);
      untilMs = Math.max(untilMs, endMs ?? Number.POSITIVE_INFINITY);
    },
    joules: () => Math.max(whole, before + present) || undefined,
  };
}
