import { numberOf, textOf } from "../cells.ts";
import type { RunNotice } from "../notice.ts";

/** What an entry of the calculator stands for when it is not there (`app.py` of v2). */
const defaults = {
  runTime_hour: "12",
  runTime_min: "0",
  coreType: "CPU",
  numberCPUs: "12",
  CPUmodel: "Xeon E5-2683 v4",
  tdpCPU: "12",
  numberGPUs: "1",
  GPUmodel: "NVIDIA Tesla V100",
  tdpGPU: "200",
  memory: "64",
  platformType: "localServer",
} as const;

type Defaulted = keyof typeof defaults;

/** Reads entries by their keys; what is missing is filled in as the calculator did, and said. */
export type Values = {
  readonly text: (key: string) => string | undefined;
  /** Undefined where it is not there or no number, which is then said. */
  readonly number: (key: string) => number | undefined;
  readonly textOr: (key: Defaulted) => string;
  readonly numberOr: (key: Defaulted) => number | undefined;
  /** Whether the switch beside an entry is on. */
  readonly isOn: (radio: string) => boolean;
  readonly notices: readonly RunNotice[];
};

export function valuesOf(entries: ReadonlyMap<string, string>): Values {
  const notices: RunNotice[] = [];
  const text = (key: string) => textOf(entries.get(key));
  const number = (key: string) => {
    const value = numberOf(entries.get(key));
    if (value === undefined || !Number.isNaN(value)) return value;
    notices.push({ code: "not-taken", key, text: entries.get(key)?.slice(0, 60) ?? "" });
    return undefined;
  };
  const filled = (key: Defaulted): string => {
    notices.push({ code: "default-taken", key, text: defaults[key] });
    return defaults[key];
  };
  return {
    text,
    number,
    textOr: (key) => text(key) ?? filled(key),
    // What is there and cannot be read is not replaced.
    numberOr: (key) => (text(key) === undefined ? Number(filled(key)) : number(key)),
    isOn: (radio) => /^(yes|true)$/i.test(text(radio) ?? ""),
    notices,
  };
}
