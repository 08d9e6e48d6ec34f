import type { LineField } from "../../experiment/typed/line.ts";

/** Words for one line of typed entry. */
export const oneLine = {
  label: "One line",
  hint: "Such as “8xA100 80GB, 3d 4h, aws us-east-1”. It counts once you enter it.",
  nothing: "Nothing was understood yet.",
  from: (from: string) => `from “${from}”`,
  which: "Which one?",
  leftOver: (words: string) => `Not understood: ${words}.`,
  tooLong: (max: number) => `This is longer than ${max} characters. Shorten it.`,
  enter: "Enter these",
  needsCount: "Give the count of devices as well, to divide these device-hours by it.",
  needsHardware: "Name the hardware as well: what this amount is depends on it.",
  isPower: (percent: string) => `${percent} % is power`,
  isUtil: "It is GPU-Util: leave it out",
  reading: (text: string, hours: string) => `${text} (${hours} h)`,
  over: (hours: string, devices: string) => `${hours} h of one run on ${devices} devices`,
  countOf: (unit: string, devices: string) => `${unit}: ${devices} in the table`,
  units: { hours: " h", utilisationPercent: " %" } as Partial<Record<LineField, string>>,
  fields: {
    hardware: "What",
    devices: "How many",
    hours: "Duration",
    site: "Where",
    utilisationPercent: "Mean draw",
    runs: "Repeats",
    year: "When",
  } satisfies Record<LineField, string>,
} as const;
