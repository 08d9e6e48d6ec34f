import type { Range } from "../calculation/range.ts";
import type { CountedRow } from "./figures.ts";
import { rangeOfMoves } from "./moves.ts";
import { exactlyAdding } from "./sums.ts";

/** Emissions and energy of all workloads of some rows in their order, so that any of them add up exactly. */
export function exactFigures(rows: readonly CountedRow[]) {
  const kg: number[] = [];
  const energyKwh: number[] = [];
  for (const { parts } of rows) {
    for (const part of parts) {
      kg.push(part.kg);
      energyKwh.push(part.energyKwh);
    }
  }
  return { kg: exactlyAdding(kg), energyKwh: exactlyAdding(energyKwh) };
}

/** The range of all workloads of some rows together, at the boundary they are counted at. */
export function rangeOf(rows: readonly CountedRow[], totalKg: number): Range {
  return rangeOfMoves(
    rows.flatMap(({ parts }) => parts.map(({ moves }) => moves)),
    totalKg,
  );
}
