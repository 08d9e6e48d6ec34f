/** Something to be done a while after the last time it was asked for. */
export type Delayed = {
  readonly pending: () => boolean;
  readonly schedule: () => void;
  readonly cancel: () => void;
  /** Does it now, if it is pending. */
  readonly flush: () => void;
};

export function delayed(run: () => void, delayMs: number): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const runNow = () => {
    cancel();
    run();
  };
  return {
    pending: () => timer !== undefined,
    schedule: () => {
      cancel();
      timer = setTimeout(runNow, delayMs);
    },
    cancel,
    flush: () => {
      if (timer !== undefined) runNow();
    },
  };
}
