import type { RowFigures } from "./row.ts";

/** What is kept of the rows of one run: the longest, and what the others tell. */
export type StoredRun = RowFigures & {
  /** Of the longest row. */
  readonly line: number;
  readonly setup: number;
  readonly label: number;
  readonly count: number;
  /** Of all rows together. */
  readonly sumKwh: number;
  readonly sumS: number;
  /** NaN where no row has a time. */
  readonly firstStartMs: number;
};

const fields = [
  "durationS",
  "kwh",
  "kg",
  "partsKwh",
  "pue",
  "endMs",
  "line",
  "setup",
  "label",
  "count",
  "sumKwh",
  "sumS",
  "firstStartMs",
] as const satisfies readonly (keyof StoredRun)[];

const width = fields.length;
const runsPerBlock = 8192;

type Row = RowFigures & Pick<StoredRun, "line" | "setup" | "label">;

/** Runs as plain numbers, about a hundred bytes each, since a file may have a million. */
export type RunStore = {
  /** The rows of a run hold those before it, so that the longest is kept and not their sum. */
  readonly add: (key: string, row: Row) => void;
  readonly count: () => number;
  /** In the order of the file. */
  readonly all: () => Iterable<{ readonly key: string; readonly run: StoredRun }>;
};

/** NaN where a row has no time. */
const startMsOf = ({ endMs, durationS }: RowFigures): number => endMs - durationS * 1000;

const least = (a: number, b: number): number => (Number.isNaN(a) || b < a ? b : a);

export function runStore(): RunStore {
  const indices = new Map<string, number>();
  const blocks: Float64Array[] = [];

  function write(index: number, run: StoredRun): void {
    const block = (blocks[Math.floor(index / runsPerBlock)] ??= new Float64Array(
      runsPerBlock * width,
    ));
    const at = (index % runsPerBlock) * width;
    for (let field = 0; field < width; field += 1) block[at + field] = run[fields[field]!];
  }

  function read(index: number): StoredRun {
    const block = blocks[Math.floor(index / runsPerBlock)]!;
    const at = (index % runsPerBlock) * width;
    const number = (field: number) => block[at + field]!;
    return {
      durationS: number(0),
      kwh: number(1),
      kg: number(2),
      partsKwh: number(3),
      pue: number(4),
      endMs: number(5),
      line: number(6),
      setup: number(7),
      label: number(8),
      count: number(9),
      sumKwh: number(10),
      sumS: number(11),
      firstStartMs: number(12),
    };
  }

  return {
    add: (key, row) => {
      const index = indices.get(key);
      const startMs = startMsOf(row);
      if (index === undefined) {
        const first = { count: 1, sumKwh: row.kwh, sumS: row.durationS, firstStartMs: startMs };
        write(indices.size, { ...row, ...first });
        indices.set(key, indices.size);
        return;
      }
      const known = read(index);
      write(index, {
        ...(row.durationS >= known.durationS ? { ...known, ...row } : known),
        count: known.count + 1,
        sumKwh: known.sumKwh + row.kwh,
        sumS: known.sumS + row.durationS,
        firstStartMs: least(known.firstStartMs, startMs),
      });
    },
    count: () => indices.size,
    *all() {
      for (const [key, index] of indices) yield { key, run: read(index) };
    },
  };
}
