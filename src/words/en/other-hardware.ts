import type { PowerBasis } from "../../dataset/types.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type { LeftOut } from "../../experiment/other-hardware.ts";
import type { Precision } from "../../experiment/throughput.ts";
import { plain } from "../figures.ts";
import { figure, listed } from "./phrases.ts";

const hoursADay = 24;
const hoursAYear = 365.25 * hoursADay;
const hoursAMonth = hoursAYear / 12;

const hours = (value: number) => `${figure(value)} h`;

/** A stretch of constant use in the unit one thinks of it in. */
function constantUse(value: number): string {
  if (value < hoursADay) return hours(value);
  if (value < hoursAMonth) return `${plain(value / hoursADay, "en", 2)} days`;
  if (value < 2 * hoursAYear) return `${plain(value / hoursAMonth, "en", 2)} months`;
  return `${plain(value / hoursAYear, "en", 2)} years`;
}

const precisions: Readonly<Record<Precision, string>> = {
  tf16: "dense FP16 or BF16",
  fp32: "FP32",
};

const bases: Readonly<Record<PowerBasis, string>> = {
  rated: "",
  mean: "measured mean of the device",
  machine: "watts of the machine around it",
};

/** What of the user's figures another part sets aside, in the words of the form. */
function setAside({
  utilisationPercent,
  measuredKwh,
  deviceW,
  embodiedKgPerDeviceHour,
}: Workload): string[] {
  return [
    utilisationPercent === undefined ? "" : "mean draw",
    measuredKwh === undefined ? "" : "measured energy",
    deviceW === undefined ? "" : "watts",
    embodiedKgPerDeviceHour === undefined ? "" : "figure for manufacture",
  ].filter(Boolean);
}

export const otherHardware = {
  title: "The same work on other hardware",
  lead: (precision: Precision) =>
    `A first approximation: the same work at the same share of each part’s peak, ${precisions[precision]}, as its maker rates it. Real jobs reach another share on other hardware; software, memory bandwidth and the links between devices decide.`,
  fp32: "The present part has no 16-bit peak in the tables, so all are compared by FP32. The tensor units of newer parts are then not counted, and they look worse than they would be.",
  workload: "Workload to put on other hardware",
  noHardware: "This workload names no hardware. Choose it in the calculator.",
  noHours:
    "Give the hours of a run in the calculator: measured energy alone does not say how much work was done.",
  noFigure:
    "The experiment has no total yet, so there is nothing to compare with. Every workload needs its figures and a site, all of one kind of intensity. Complete it in the calculator.",
  peak: "Peak of one present device",
  peakUnit: "TFLOPS",
  peakHint: "Not in the tables. From the maker’s sheet, dense FP16 or BF16, without sparsity.",
  peakNeeded: "Give the peak of the present device to see the same work on others.",
  memory: "Memory needed, all devices together",
  memoryUnit: "GB",
  memoryHint: (nowGb: number | undefined) =>
    nowGb === undefined
      ? "That of the present devices is not in the tables. Empty: memory is not looked at."
      : `Empty: ${figure(nowGb)} GB, what the present devices have.`,
  count: "How many devices",
  counts: {
    "as-now": {
      label: "As many as now",
      hint: "More of them where their memory together would be too small.",
    },
    fewest: {
      label: "As few as hold the memory",
      hint: "The job takes longer on fewer; energy and emissions depend little on it.",
    },
  },
  search: "Search hardware",
  searchHint: "Name, maker or memory",
  vendor: "Maker",
  kind: "Kind",
  segment: "Sold as",
  all: "All",
  segments: {
    datacenter: "For data centres",
    workstation: "For workstations",
    consumer: "For consumers",
    laptop: "In laptops",
    edge: "For the edge",
  } as Readonly<Record<string, string>>,
  sort: "Order",
  sorts: {
    emissions: "Lowest emissions",
    full: "Lowest with host and manufacture",
    energy: "Least energy",
    hours: "Shortest run",
    payback: "Pays back soonest",
    year: "Newest",
  },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} other parts.` : `${shown} of ${all} other parts pass the filters.`,
  noneLeft: "No part passes these filters.",
  clearFilters: "Clear the filters",
  showMore: (count: number) => `Show more (${count})`,
  caption: "The same work by hardware",
  region: "Table of hardware, scrolls sideways",
  columns: {
    device: "Hardware",
    devices: "Devices",
    hours: "Hours of a run",
    energy: "Energy",
    full: "With host and manufacture",
    payback: "Bought new, pays back",
    bought: "Budget buys",
    peak: "Peak of one",
    actions: "Choose",
  },
  now: "now",
  alike: "now, counted as the others",
  year: (year: number) => String(year),
  own: (name: string | undefined) => name ?? "Own hardware",
  basis: (basis: PowerBasis) => bases[basis],
  devices: (count: number) => figure(count),
  together: (gb: number) => `${figure(gb)} GB together`,
  memoryUnknown: "memory not known",
  hours,
  tflops: (peak: number) => `${plain(peak, "en", 4)} TFLOPS`,
  yourPeak: "your figure",
  doubt: (hasNote: boolean) => (hasNote ? "In doubt:" : "in doubt"),
  same: "as now",
  change: (percent: string, isMore: boolean) => `${isMore ? "+" : "−"}${percent}`,
  manufacture: (kg: string) => `${kg} of it manufacture`,
  manufactureUnknown: "manufacture not known in part",
  spent: "at hand: already made",
  never: "never",
  neverWhy: "emits as much or more at work",
  within: (usedHours: number) => `after ${constantUse(usedHours)} in constant use`,
  /** Hours on the new devices, and how much of the present ones’ work that is. */
  withinWhy: (jobs: number, presentHours: number) =>
    `${figure(jobs)} ${jobs === 1 ? "job" : "jobs"} like this, ${hours(presentHours)} on those of now`,
  beyond: "not within its life",
  beyondWhy: (usedHours: number, lifeHours: number) =>
    `after ${hours(usedHours)} of use; its life counts ${hours(lifeHours)}`,
  chosen: "chosen now",
  take: "Take",
  takePart: (name: string) => `Take ${name}`,
  taken: (name: string, devices: number) =>
    `The workload is now on ${figure(devices)} × ${name}. Back undoes it.`,
  pin: "Pin",
  pinPart: (name: string) => `Pin ${name} to compare`,
  /** A pin holds no devices and no hours. */
  pinned: (name: string) =>
    `${name} is pinned beside the sites, with the devices and the hours of now: its figure there is for as long a run, not for the same work.`,
  /** Newer is not always better, in figures of this job on this grid. */
  newer: (
    counts: {
      readonly all: number;
      readonly never: number;
      readonly beyond: number;
      readonly within: number;
    },
    isDated: boolean,
  ) =>
    `Newer is not always better. Of ${counts.all} ${isDated ? "parts sold later than the present one" : "other parts"}, bought for this work on this grid, ${counts.within} make up for their manufacture within their life, ${counts.beyond} save electricity but not enough for that, and ${counts.never} emit as much or more at work.`,
  noneNewer: "No part in the tables was sold later than the present one.",
  /** The part that emits least at work, as one example. */
  example: (of: {
    readonly devices: number;
    readonly name: string;
    readonly manufacture: string;
    readonly saved: string;
    readonly jobs: number;
    readonly usedHours: number;
    readonly lifeHours: number;
  }) =>
    `${figure(of.devices)} × ${of.name}, the lowest at work, take ${of.manufacture} to make and save ${of.saved} a job. They break even after ${figure(of.jobs)} ${of.jobs === 1 ? "job" : "jobs"}: ${hours(of.usedHours)} of use, ${of.usedHours > of.lifeHours ? "more than" : "of"} the ${hours(of.lifeHours)} that their life counts.`,
  turned: (name: string, shown: string, full: string) =>
    `${name} emits ${shown} less than now as counted here, and ${full} more with host and manufacture.`,
  notes: {
    aside: (workload: Workload) => {
      const aside = setAside(workload);
      return aside.length === 0
        ? undefined
        : `Your ${listed(aside)} belong${aside.length === 1 ? "s" : ""} to the present hardware. Others are counted by the watts of the tables and the default draw, and compared with the present part counted in the same way.`;
    },
    host: "The host you described goes along as it is.",
    payback:
      "Paying back: the manufacture of the new devices and their share of hosts, against the emissions of electricity (devices, host, data-centre overhead) they save; a job is all runs of the workload. The present devices go on otherwise, and their manufacture is spent. Figures of manufacture are known within a factor of two or so.",
    rented:
      "In a cloud the devices are there already, and each hour carries its share of their manufacture: then the column with host and manufacture is the one to go by.",
    leftOut: (why: LeftOut["why"], names: readonly string[]) =>
      why === "memory-unknown"
        ? `Left out, since their memory is not in the tables: ${names.join(", ")}.`
        : `Left out, since the work would take more devices or hours than can be entered: ${names.join(", ")}.`,
    peaks: "Peaks are those of the hardware table, with the sources of its rows.",
  },
} as const;
