import { numberOf } from "../cells.ts";
import { localMs } from "../local-time.ts";
import type { SkipReason } from "../notice.ts";
import type { CodecarbonHeader } from "./columns.ts";

/** Figures of a row. Energies in kWh as printed, emissions in kg; NaN where there is none or it cannot be read. */
export type RowFigures = {
  readonly durationS: number;
  readonly kwh: number;
  readonly kg: number;
  /** CPU, GPU and memory together. */
  readonly partsKwh: number;
  /** 1 where the file has none. */
  readonly pue: number;
  /** On the machine's clock. */
  readonly endMs: number;
};

/** Where the columns of figures stand, looked up once for all rows. */
export type FigureColumns = {
  readonly energyAt: number;
  readonly durationAt: number;
  readonly emissionsAt: number;
  readonly partsAt: readonly number[];
  readonly pueAt: number;
  readonly endAt: number;
};

export function figureColumns({ at, format }: CodecarbonHeader): FigureColumns {
  return {
    energyAt: at("energy_consumed"),
    durationAt: at("duration"),
    emissionsAt: at("emissions"),
    partsAt: ["cpu_energy", "gpu_energy", "ram_energy"].map(at).filter((place) => place >= 0),
    pueAt: at("pue"),
    // The tasks of one run all carry the time at which the run ended.
    endAt: format === "codecarbon-tasks" ? -1 : at("timestamp"),
  };
}

/** Why a row without a sound figure in this column is left out. */
function reasonOf(column: string, cell: string | undefined, value: number | undefined): SkipReason {
  const sample = cell?.trim() ?? "";
  if (value === undefined) return { code: "no-energy", column };
  return { code: Number.isNaN(value) ? "unreadable" : "negative", column, sample };
}

/**
 * The figures of a row, or why it is left out. `upTo`: only cells before this column are sound (dashboard exports do
 * not quote the commas of a processor's name, and so shift all that follows).
 */
export function rowFigures(
  cells: readonly string[],
  columns: FigureColumns,
  upTo: number,
): RowFigures | SkipReason {
  const cell = (at: number) => (at < upTo ? cells[at] : undefined);
  const number = (at: number) => numberOf(cell(at));
  const kwh = number(columns.energyAt);
  if (kwh === undefined || !(kwh >= 0)) {
    return reasonOf("energy_consumed", cell(columns.energyAt), kwh);
  }
  const durationS = number(columns.durationAt);
  if (durationS === undefined || !(durationS >= 0)) {
    return reasonOf("duration", cell(columns.durationAt), durationS);
  }
  let partsKwh: number | undefined;
  for (const at of columns.partsAt) {
    const part = number(at);
    if (part !== undefined) partsKwh = (partsKwh ?? 0) + part;
  }
  return {
    durationS,
    kwh,
    kg: number(columns.emissionsAt) ?? Number.NaN,
    partsKwh: partsKwh ?? Number.NaN,
    pue: number(columns.pueAt) ?? 1,
    endMs: localMs(cell(columns.endAt) ?? "") ?? Number.NaN,
  };
}
