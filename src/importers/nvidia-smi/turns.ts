/** So many rows show how many devices take turns. */
const rowsToJudge = 200;

/** Steps inside a tick and between ticks differ by more than this; those of one device alone by less. */
const leastJump = 5;
/** Fewer of the steps than this are gaps of the log, not its interval: 1 in 25, as with 16 devices 1 in 16 is. */
const leastShare = 0.04;

/** Where the lengths of the steps jump most: below are those inside a tick. 0 where they do not. */
function tickOf(steps: readonly number[]): number {
  const ordered = steps.filter((ms) => ms > 0).sort((a, b) => a - b);
  let most = leastJump;
  let tickMs = 0;
  for (let at = 1; at < ordered.length; at += 1) {
    const [below, above] = [ordered[at - 1]!, ordered[at]!];
    if (ordered.length - at < steps.length * leastShare || above / below < most) continue;
    most = above / below;
    tickMs = Math.sqrt(below * above);
  }
  return tickMs;
}

/**
 * Tells devices apart in a log that does not number them, by their turn: all devices of one tick follow within
 * milliseconds, the next tick after the interval. Rows are held back until enough are there to judge.
 */
export type Turns<T> = {
  readonly add: (ms: number, row: T) => void;
  readonly end: () => void;
  readonly devices: () => number;
};

export function turns<T>(each: (turn: number, row: T) => void): Turns<T> {
  let held: { readonly ms: number; readonly row: T }[] | undefined = [];
  let tickMs = 0;
  let lastMs: number | undefined;
  let turn = -1;
  let most = 0;

  function give(ms: number, row: T): void {
    const isNext = lastMs === undefined || ms - lastMs > tickMs || ms < lastMs;
    turn = isNext ? 0 : turn + 1;
    lastMs = ms;
    most = Math.max(most, turn + 1);
    each(turn, row);
  }

  function judge(): void {
    const rows = held ?? [];
    held = undefined;
    tickMs = tickOf(rows.slice(1).map(({ ms }, at) => ms - rows[at]!.ms));
    for (const { ms, row } of rows) give(ms, row);
  }

  return {
    add: (ms, row) => {
      if (held === undefined) return give(ms, row);
      held.push({ ms, row });
      if (held.length >= rowsToJudge) judge();
    },
    end: () => {
      if (held !== undefined) judge();
    },
    devices: () => most,
  };
}
