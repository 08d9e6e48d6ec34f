import { tableRows, type TablesFile } from "../dataset/release-files.ts";

/** What a peak throughput counts: dense 16-bit with 32-bit accumulation on tensor units, or plain 32-bit. */
export type Precision = "tf16" | "fp32";

/** What the hardware table says of a part beside what the dataset holds. */
export type PartRow = {
  /** Vendors' peaks, TFLOPS of one device (one row of the table). */
  readonly peakTflops: { readonly [P in Precision]: number | undefined };
  /** Where it is sold: `datacenter`, `workstation`, `consumer`, `laptop`, `edge`. */
  readonly segment: string;
  readonly doubt: boolean;
  readonly note: string | undefined;
};

export type PartRows = ReadonlyMap<string, PartRow>;

const built = new WeakMap<TablesFile, PartRows>();

/** Rows of the hardware table by id, read once a file. */
export function partRows(tables: TablesFile): PartRows {
  const known = built.get(tables);
  if (known !== undefined) return known;
  const rows = new Map(
    tableRows(tables, "hardware").map((cells): [string, PartRow] => {
      const peak = (column: string) => {
        const cell = cells[column];
        return typeof cell === "number" ? cell : undefined;
      };
      const { id, segment, doubt, note } = cells;
      return [
        String(id),
        {
          peakTflops: { tf16: peak("tf16_tflops"), fp32: peak("fp32_tflops") },
          segment: typeof segment === "string" ? segment : "",
          doubt: doubt === true,
          note: typeof note === "string" && note !== "" ? note : undefined,
        },
      ];
    }),
  );
  built.set(tables, rows);
  return rows;
}

/** The peak that parts are compared by: 16-bit where the present part has it, else 32-bit. The two never mix. */
export function peakOf(
  hardware: string | undefined,
  rows: PartRows,
): { readonly precision: Precision; readonly peakTflops: number } | undefined {
  const peaks = rows.get(hardware ?? "")?.peakTflops;
  for (const precision of ["tf16", "fp32"] as const) {
    const peakTflops = peaks?.[precision];
    if (peakTflops !== undefined) return { precision, peakTflops };
  }
  return undefined;
}
