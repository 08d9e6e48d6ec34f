/** How many modules it takes a machine of so many GB to have, up to 128 GB. */
const guesses: readonly (readonly [upToGb: number, modules: number])[] = [
  [2, 1],
  [16, 2],
  [64, 4],
  [128, 8],
];

/** Larger machines have modules of the largest of these sizes of which they hold eight, 32 modules at most. */
const sizesGb = [128, 64, 32, 16];
const fewest = 8;
const most = 32;

export function modulesOf(gb: number): number {
  const guess = guesses.find(([upToGb]) => gb <= upToGb);
  if (guess !== undefined) return guess[1];
  // The smallest size fits every machine above 128 GB.
  const size = sizesGb.find((one) => one * fewest <= gb) ?? 16;
  return Math.min(most, Math.ceil(gb / size));
}

/** The first so many modules at full power, the next ones at a tenth less each time. */
const shares: readonly (readonly [upTo: number, share: number])[] = [
  [4, 1],
  [8, 0.9],
  [16, 0.8],
  [most, 0.7],
];

/**
 * CodeCarbon v3's watts of a machine's memory: modules guessed from its size, at so many watts each, two modules at
 * least (`codecarbon-ram`; the rows `dram_codecarbon_*` of `data/factors.csv`).
 */
export function codecarbonMemoryW(gb: number, wPerModule: number): number {
  const modules = modulesOf(gb);
  let full = 0;
  let before = 0;
  for (const [upTo, share] of shares) {
    full += share * Math.max(0, Math.min(modules, upTo) - before);
    before = upTo;
  }
  return wPerModule * Math.max(2, full);
}
