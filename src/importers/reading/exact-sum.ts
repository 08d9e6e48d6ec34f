/** Adds without losing what falls off the end of each sum (Neumaier 1974): a million runs come to what they are. */
export type ExactSum = {
  readonly add: (value: number) => void;
  readonly value: () => number;
};

export function exactSum(first = 0): ExactSum {
  let sum = first;
  let lost = 0;
  return {
    add: (value) => {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    value: () => sum + lost,
  };
}
