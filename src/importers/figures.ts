import type { Workload } from "../experiment/experiment.ts";
import { workloadFields, type WorkloadProperty } from "../experiment/fields.ts";
import type { RunNotice } from "./notice.ts";

/**
 * A workload of the values that its fields take. Others are left out and named: nothing is clamped. Texts are cut to
 * one line of the field's length, since a label in error would keep the run from being taken.
 */
export function workloadOf(values: { readonly [P in keyof Workload]?: Workload[P] | undefined }): {
  readonly workload: Workload;
  readonly notices: readonly RunNotice[];
} {
  const notices: RunNotice[] = [];
  const workload: { [P in WorkloadProperty]?: string | number } = {};
  // A file may have a million runs, so that no lists are made of the few values.
  for (const name in values) {
    const property = name as WorkloadProperty;
    const value = values[property];
    const field = workloadFields[property];
    if (value === undefined || value === "") continue;
    if (typeof value === "string") {
      const kept = field.kind === "text" ? label(value, field.maxLength) : value;
      if (kept !== "") workload[property] = kept;
    } else if (field.kind === "number" && fits(value, field)) {
      workload[property] = value;
    } else {
      notices.push({ code: "out-of-range", property, value });
    }
  }
  return { workload: workload as Workload, notices };
}

type Limited = { min: number; max: number; aboveMin: boolean; step: 1 | "any" };

function fits(value: number, { min, max, aboveMin, step }: Readonly<Limited>): boolean {
  const isInside = (aboveMin ? value > min : value >= min) && value <= max;
  return isInside && (step === "any" || Number.isInteger(value));
}

/** One line without control characters and halves of surrogate pairs. */
export function label(text: string, maxLength: number): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();
  // A cut may leave half of a surrogate pair.
  return line
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, "")
    .trim();
}
