import type { CountUnitName } from "./count.ts";
import type { ClockReading } from "./duration.ts";

/** Named as in a workload, the year as in the experiment. */
export type TextProperty = "hardware" | "site";
export type NumberProperty = "devices" | "hours" | "utilisationPercent" | "runs" | "year";
export type LineField = TextProperty | NumberProperty;

/** An id, and the words it was read from. */
export type TextPart = {
  readonly field: TextProperty;
  readonly value: string;
  readonly from: string;
};

/** Devices, hours of one run, percent of TDP, runs or a year. Limits are the field's to check. */
export type NumberPart = {
  readonly field: NumberProperty;
  readonly value: number;
  readonly from: string;
};

export type LinePart = TextPart | NumberPart;

/** Ids, best first, `mostCandidates` at most; a single one where the words only begin or suggest its name. */
export type TextQuestion = {
  readonly field: TextProperty;
  readonly code: "which";
  readonly candidates: readonly string[];
  readonly from: string;
};

/** Devices that a count stands for, if it is a count of this unit. */
export type CountReading = { readonly unit: CountUnitName; readonly devices: number };

export type NumberQuestion =
  | {
      readonly field: "hours";
      readonly code: "ambiguous-clock";
      readonly readings: readonly [ClockReading, ClockReading];
      readonly from: string;
    }
  /** Device-hours with no sure count of devices to divide them by. */
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
  /** Values that differ, in the order they were found; a single one where another question is its rival. */
  | {
      readonly field: NumberProperty;
      readonly code: "several";
      readonly values: readonly number[];
      readonly from: string;
    };

/** Words with more than one reading, or one that is too uncertain to be taken. */
export type LineQuestion = TextQuestion | NumberQuestion;

/** No field has both a part and a question, and none has two parts. */
export type Line = {
  readonly parts: readonly LinePart[];
  readonly questions: readonly LineQuestion[];
  /** Words not understood, neighbours together; without "for", "in" and the like. */
  readonly leftOver: readonly string[];
  /** Nothing was read: a part that is cut off could be taken for another. */
  readonly problem?: { readonly code: "too-long"; readonly maxLength: number };
};

/** Characters, as many as a text field takes. */
export const maxLineLength = 200;

export const mostCandidates = 20;
