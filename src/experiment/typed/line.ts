import type { ClockReading } from "./duration.ts";
import type { CountUnitName } from "./count.ts";

/** Named as in a workload, the year as in the experiment. */
export type TextProperty = "hardware" | "site";
export type NumberProperty = "devices" | "hours" | "utilisationPercent" | "runs" | "year";
export type LineField = TextProperty | NumberProperty;

/** One value of the line in its field's unit: an id, devices, hours of one run, percent. Limits are not checked. */
export type LinePart =
  | { readonly field: TextProperty; readonly value: string; readonly from: string }
  | { readonly field: NumberProperty; readonly value: number; readonly from: string };

/** Devices that a count stands for if it is a count of this unit. */
export type CountReading = { readonly unit: CountUnitName; readonly devices: number };

/** Words with more than one reading, or one that is too uncertain to be taken. */
export type LineQuestion =
  /** Ids, the best first, `mostCandidates` at most; a single one when the words only begin or suggest a name. */
  | {
      readonly field: TextProperty;
      readonly code: "which";
      readonly candidates: readonly string[];
      readonly from: string;
    }
  | {
      readonly field: "hours";
      readonly code: "ambiguous-clock";
      readonly readings: readonly [ClockReading, ClockReading];
      readonly from: string;
    }
  /** Device-hours without a count of devices to divide them by. */
  | {
      readonly field: "hours";
      readonly code: "device-hours";
      readonly deviceHours: number;
      readonly from: string;
    }
  /** Boards or what drivers list of them; processors, cores or vCPUs. */
  | {
      readonly field: "devices";
      readonly code: "count-unit";
      readonly readings: readonly CountReading[];
      readonly from: string;
    }
  /** An amount whose worth in devices depends on the part, which is not known. */
  | {
      readonly field: "devices";
      readonly code: "needs-hardware";
      readonly amount: number;
      readonly from: string;
    }
  /** Mean power in percent of TDP, or GPU-Util, which is no power. */
  | {
      readonly field: "utilisationPercent";
      readonly code: "power-or-util";
      readonly percent: number;
      readonly from: string;
    }
  /** Several values that differ, in the order of the line. */
  | {
      readonly field: LineField;
      readonly code: "several";
      readonly values: readonly (string | number)[];
      readonly from: string;
    };

/** No field has both a part and a question, and none has two parts. */
export type Line = {
  readonly parts: readonly LinePart[];
  readonly questions: readonly LineQuestion[];
  /** Words not understood, neighbours together; without "for", "in" and the like. */
  readonly leftOver: readonly string[];
  /** Nothing was read: a part cut off in the middle could be another. */
  readonly problem?: { readonly code: "too-long"; readonly maxLength: number };
};

/** Characters. */
export const maxLineLength = 300;

export const mostCandidates = 20;
