import type { Difference } from "../../importers/beside.ts";
import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { ImportedRun } from "../../importers/imported.ts";
import { figure, many } from "./phrases.ts";

/** What a measured energy covers, beside the figure. */
const scopes: Readonly<Record<MeasuredScope, string>> = {
  acc: "accelerators only",
  it: "the machine, by software",
  meter: "the machine, by a meter",
  wall: "the machine, PUE inside",
};

function difference(of: Difference["of"], theirs: number, ours: number): string {
  const change = `which changes the figure by a factor of ${figure(ours / theirs)}`;
  switch (of) {
    case "counted":
      return `Energy before PUE: the tool has ${figure(theirs)} kWh, ours is ${figure(ours)} kWh, ${change}.`;
    case "pue":
      return `PUE: the tool has ${figure(theirs)}, ours is ${figure(ours)}, ${change}.`;
    case "intensity":
      return `Carbon intensity: the tool has ${figure(theirs)} g/kWh, ours is ${figure(ours)} g/kWh, ${change}.`;
  }
}

/** The same in a cell of the table. */
function differenceInShort(of: Difference["of"], theirs: number, ours: number): string {
  switch (of) {
    case "counted":
      return `${figure(theirs)} kWh before PUE, ours ${figure(ours)}`;
    case "pue":
      return `PUE ${figure(theirs)}, ours ${figure(ours)}`;
    case "intensity":
      return `${figure(theirs)} g/kWh, ours ${figure(ours)}`;
  }
}

/** The lines of a preview. */
export const importLines = {
  title: "Lines",
  intro:
    "Only ticked lines are taken. Emissions are at the data centre, by the grid of each place.",
  region: "Lines that were read",
  caption: "Lines that were read, with what they come to",
  columns: {
    take: "Take",
    name: "Name",
    emissions: "Our figure",
    theirs: "The tool’s",
    energy: "Measured energy",
    hardware: "Hardware",
    devices: "Count",
    hours: "Hours",
    site: "Site",
  },
  takeAll: "Take all",
  takeNone: "Take none",
  take: (name: string) => `Take ${name}`,
  unnamed: (at: number, where: "line" | "entry") =>
    where === "line" ? `Line ${figure(at)}` : `Entry ${figure(at)}`,
  of: (source: string) => `in ${source}`,
  /** Completed ones need no word. */
  sumName: (what: string, status: ImportedRun["status"]) =>
    status === undefined || status === "completed" ? what : `${what}, ${status}`,
  sumOf: (runs: number) => `sum of ${many(runs, "run", "runs")}`,
  ended: (moment: string) => `ended ${moment}`,
  lastEnded: (moment: string) => `the last ended ${moment}`,
  open: "left open",
  scopes,
  notMeasured: "not measured",
  perRun: (runs: number) => `each of ${many(runs, "run", "runs")}`,
  double:
    "Probably counted by a line before it: the same run, or the same machine at the same time. Tick it if not.",
  assumedPlace: "assumed",
  noFigure: "no figure yet",
  noTool: "prints none",
  more: (count: number) => `Show ${many(count, "more line", "more lines")}`,
  details: (count: number) =>
    count === 0 ? "More about this line" : `More about this line: ${many(count, "note", "notes")}`,

  besideTitle: "Why our figure is not the tool’s",
  besideSame: "Our figure and the tool’s are the same, as far as either is printed.",
  difference,
  differenceInShort,
  rest: (factor: number) =>
    `Another factor of ${figure(factor)} does not follow from what the file says.`,
  reading: "Which reading to take",
  firstReading: "As first read",
  notes: "Notes",
  isPart: "Was this a part of a longer run?",
  predict: "Predict the whole",
  predictOne: (name: string) => `Predict the whole of ${name}`,

  power: "Power over time",
  powerOf: (name: string, devices: number) => `${name}: ${many(devices, "device", "devices")}`,
  powerChart: (device: string, meanW: number, maxW: number) =>
    `Power of device ${device} over time: ${figure(meanW)} W on average, ${figure(maxW)} W at most. Its points are in the table below.`,
  powerCaption:
    "Mean of each stretch of the log, W, from its first sample. A break in a line is a gap in the log.",
  powerDevice: (device: string) => `Device ${device}, W`,
  powerMore: (count: number) =>
    count === 1
      ? "1 device more is in the table only."
      : `${figure(count)} devices more are in the table only.`,
  powerTable: "Power of each device",
  powerColumns: ["Device", "Energy", "Counted", "Mean", "Highest", "Samples", "Without power"],
  deviceNamed: (device: string, name: string) => `${device}, ${name}`,
  seriesOf: (device: string) => `The points of device ${device}`,
  seriesColumns: (unit: string) => [`After, ${unit}`, "Clock of the machine", "Mean", "Highest"],
  noClock: "not given",
  clock: (atMs: number) => new Date(atMs).toISOString().slice(0, 19).replace("T", " "),
  watts: (value: number) => `${figure(value)} W`,
  hours: (value: number) => `${figure(value)} h`,
} as const;
