import type { Stage } from "../../experiment/experiment.ts";
import type { ExperimentProperty, WorkloadProperty } from "../../experiment/fields.ts";

export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  /** Words of the choices, where the field has some. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What an absent choice is called. */
  readonly absent?: string;
};

export const stages: Readonly<Record<Stage, string>> = {
  data: "Data preparation",
  search: "Hyper-parameter search",
  train: "Training",
  eval: "Evaluation",
  serve: "Serving",
  idle: "Reserved but idle",
  other: "Other",
};

export const workloadWords: Readonly<Record<WorkloadProperty, FieldWords>> = {
  hardware: {
    label: "Hardware",
    hint: "A GPU, TPU or CPU by name, maker or memory, such as “a100 80” or “EPYC 7763”. For anything else choose “Own device”.",
  },
  ownHardwareName: { label: "Name of your device" },
  ownHardwareKind: {
    label: "Kind of device",
    choices: { gpu: "GPU or other accelerator", cpu: "CPU", soc: "System on a chip" },
    absent: "GPU or other accelerator",
  },
  deviceW: {
    label: "Watts of one device",
    unit: "W",
    hint: "In place of the table’s.",
  },
  deviceWBasis: {
    label: "What the watts are",
    choices: {
      rated: "A rating (TDP)",
      mean: "A measured mean of the device",
      machine: "A measured mean of the whole machine, per device",
    },
    absent: "A rating (TDP)",
  },
  devices: {
    label: "Count",
    hint: "Devices in all. A share counts too: 12 of 16 cores are 0.75, one half of a K80 board is 0.5.",
  },
  hours: {
    label: "Hours of one run",
    unit: "h",
    hint: "Wall-clock time: 336, “3d 4h”, “90 min” or “1:30:00”. A total is “809472 device-hours”.",
  },
  utilisationPercent: {
    label: "Mean power draw",
    unit: "% of TDP",
    hint: "Power, not GPU-Util. When not given, 100 is counted and the range reaches down to 50.",
  },
  runs: { label: "Runs", hint: "How often it was run, failed runs included. 1 when not given." },
  measuredKwh: {
    label: "Measured energy of one run",
    unit: "kWh",
    hint: "Takes the place of watts and hours.",
  },
  measuredScope: {
    label: "What was measured",
    choices: {
      acc: "Accelerators only (nvidia-smi, Zeus)",
      it: "The machine, by software (CodeCarbon, SLURM)",
      meter: "The machine, by a meter",
      wall: "The machine with PUE inside (carbontracker, Green Algorithms)",
    },
    absent: "The machine, by software (CodeCarbon, SLURM)",
  },
  hostCpu: {
    label: "Host CPU",
    hint: "Naming it describes the host, which then counts. Not described, it is estimated and counts at “Full” only.",
  },
  hostCpuSockets: { label: "Host CPU sockets", hint: "Over all machines. 1 when not given." },
  hostCpuUtilisationPercent: {
    label: "Mean draw of host CPUs",
    unit: "% of TDP",
    hint: "When not given, 50 is counted, with a range of 20 to 100.",
  },
  hostMemoryGb: { label: "Memory", unit: "GB", hint: "Over all machines." },
  instance: { label: "Cloud instance type", hint: "A label, such as p4d.24xlarge." },
  site: {
    label: "Site",
    hint: "A cloud region, or a country or state with your own machines: “us-east-1”, “Frankfurt”, “France”.",
  },
  intensityGPerKwh: {
    label: "Own carbon intensity",
    unit: "gCO₂e/kWh",
    hint: "In place of the grid’s yearly average. Grams, not kilograms.",
  },
  intensityKind: {
    label: "Kind of intensity",
    choices: {
      location: "Location-based, life-cycle",
      direct: "Direct emissions only",
      market: "Market-based",
      marginal: "Marginal",
    },
    absent: "Location-based, life-cycle",
  },
  pue: {
    label: "Own PUE",
    hint: "Energy of the building over energy of the machines, 1 to 3. When not given: the region’s, the provider’s, or an average of its kind.",
  },
  embodiedKgPerDeviceHour: {
    label: "Own manufacture figure",
    unit: "kgCO₂e per device-hour",
    hint: "When not given: the part’s published figure, or a rule per rated watt.",
  },
  name: { label: "Name of this workload" },
  stage: {
    label: "Stage",
    choices: stages,
    absent: stages.other,
  },
};

export const experimentWords: Readonly<Record<ExperimentProperty, FieldWords>> = {
  title: { label: "Title" },
  year: { label: "Year of the run", hint: "Chooses the grid’s factor. The newest when not given." },
  boundary: {
    label: "What the figure counts",
    choices: { chip: "Chips", site: "Data centre", full: "Full" },
  },
  offsetPriceUsdPerT: {
    label: "Price of dealing with a tonne",
    unit: "USD",
    hint: "When not given: durable removal by biochar, 2024 average.",
  },
  pins: {
    label: "Options to compare",
    hint: "Up to six, with commas between, each place:device:boundary with empty parts for the current one. They are kept in the link.",
  },
  language: {
    label: "Language",
    choices: { en: "English", fr: "French" },
    absent: "The browser’s",
  },
};

export const form = {
  title: "Experiment",
  workload: (position: number, count: number) =>
    count === 1 ? "Workload" : `Workload ${position} of ${count}`,
  haveLog: "Have a log? Drop it anywhere on this page, or ",
  readLog: "read a log, table or link",
  notFinished: "Not finished yet? ",
  predict: "Predict the whole run",
  more: "More detail",
  aboutExperiment: "About the experiment",
  power: "Power and repeats",
  measured: "Measured instead",
  host: "The machine around it",
  place: "Grid and building",
  manufacture: "Manufacture",
  labels: "Labels",
  add: "Add a workload",
  duplicate: "Duplicate",
  remove: "Remove",
  up: "Move up",
  down: "Move down",
  clear: "Clear",
  example: "Load the example",
  undo: "Undo",
  removed: (position: number) => `Workload ${position} was removed.`,
  cleared: "The form was cleared.",
  lineEntered: "The line was entered.",
  caseLoaded: (name: string) => `${name} was loaded.`,
  exampleLoaded: "The example was loaded.",
  notUsed: "Not used: it has nothing to act on here.",
  fallback: (words: string) => `${words} (when not given)`,
  ownDevice: "Own device",
  ownDeviceDetail: "name it and give its watts",
  matches: (count: number, shown: number) =>
    count > shown
      ? `${shown} of ${count} matches shown; type more to narrow them.`
      : count === 1
        ? "1 match."
        : `${count} matches.`,
  noMatch: "No match. Check the spelling, or choose “Own device”.",
  noPlace: "No match. Try a city, a country or a region’s code.",
  noCpu: "No CPU of that name.",
  instanceDetail: (provider: string, devices: string, hardware: string) =>
    `${provider}: ${devices} × ${hardware}`,
  instanceHost: (name: string, parts: string) =>
    `${name} comes with ${parts}. They are not counted unasked.`,
  instanceCpus: (sockets: string, cpu: string) => `${sockets} × ${cpu}`,
  instanceMemory: (gb: string) => `${gb} GB of memory`,
  and: " and ",
  describeHost: "Describe the host too",
  watts: (watts: number, basis: string) => `${watts} W ${basis}`,
  bases: { rated: "rated", mean: "measured mean", machine: "machine" },
  boards: (count: number) =>
    `Drivers list one such board as ${count} devices: count boards here, so one listed device is ${1 / count}.`,
  machineMean: (watts: string) =>
    `Patterson et al. 2021 measured a mean of ${watts} W per device with its host (arXiv 2104.10350).`,
  meanInstead: (watts: string) => `Count with ${watts} W`,
  rating: (watts: string) => `Its rating is ${watts} W.`,
  ratingInstead: (watts: string) => `Count with the rating of ${watts} W`,
} as const;
