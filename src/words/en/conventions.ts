import type { Convention, Note } from "../../experiment/conventions/stop.ts";
import type { Basis, TermName } from "../../experiment/conventions/term.ts";
import { plain } from "../figures.ts";

const figure = (value: number) => plain(value, "en", 4);

type ConventionWords = {
  readonly name: string;
  /** What it is and how it counts, in one sentence. */
  readonly counts: string;
};

export const conventionWords: Readonly<Record<Convention, ConventionWords>> = {
  "ml-co2-impact": {
    name: "ML CO2 Impact",
    counts:
      "Rated watts of the accelerators for every hour, times the grid’s carbon; nothing else.",
  },
  "green-algorithms": {
    name: "Green Algorithms",
    counts:
      "Rated watts of processors and accelerators times their usage, and the memory, times PUE (version 3).",
  },
  codecarbon: {
    name: "CodeCarbon",
    counts:
      "Accelerators and processors as measured and an estimate of the memory, without data-centre overhead unless a PUE is set (version 3).",
  },
  carbontracker: {
    name: "carbontracker",
    counts:
      "Accelerators and processors as measured, times one survey’s PUE for every place; no memory (from version 2).",
  },
  chip: { name: "Wattprint, chips", counts: "Accelerators only, PUE 1." },
  site: {
    name: "Wattprint, data centre",
    counts: "Accelerators, the host as far as it is described, and data-centre overhead.",
  },
  full: {
    name: "Wattprint, full",
    counts: "Accelerators, host, data-centre overhead and manufacture.",
  },
};

type TermWords = { readonly label: string; readonly unit: string };

export const termWords: Readonly<Record<TermName, TermWords>> = {
  devices: { label: "Accelerators", unit: "kWh" },
  cpu: { label: "Host CPUs", unit: "kWh" },
  memory: { label: "Memory", unit: "kWh" },
  rest: { label: "Rest of the host", unit: "kWh" },
  overhead: { label: "Data-centre overhead (PUE)", unit: "" },
  intensity: { label: "Carbon intensity", unit: "g/kWh" },
  manufacture: { label: "Manufacture", unit: "kg CO₂e" },
};

/** How a term stands, in two words or fewer. */
export const basisWords: Readonly<Record<Basis, string>> = {
  counted: "counted",
  measured: "as measured",
  assumed: "its assumption",
  held: "held at ours",
  inside: "held elsewhere",
  unknown: "not known",
  "left-out": "not counted",
};

function memoryAsked(convention: Convention): string {
  switch (convention) {
    case "green-algorithms":
      return "No memory is given, so none is counted here. Its form starts at 64 GB, which would be a guess.";
    case "codecarbon":
      return "It reads the size of the memory from the machine. None is given, so none is counted here.";
    default:
      return "No memory is given, so none is counted.";
  }
}

function cpuMeasured(convention: Convention): string {
  const otherwise =
    convention === "codecarbon"
      ? "goes by their load or half the rated watts"
      : "takes half the rated watts";
  return `It measures them while the job runs, and ${otherwise} where it cannot; our figure stands in.`;
}

/** Why a term is as it is in a convention, in a sentence or two. */
export function noteWords(
  { basis, reason, factor }: Note,
  name: TermName,
  convention: Convention,
): string {
  const value = factor === undefined ? "" : figure(factor.value);
  switch (reason) {
    case "rated-full":
      return basis === "assumed"
        ? "Rated watts at full power, since no mean draw is given."
        : "Rated watts for every hour, whatever was drawn. Its own list may have another rating; ours stands in.";
    case "rated-at-draw":
      return "Rated watts times the mean draw you gave.";
    case "own-watts":
      return basis === "assumed"
        ? "It knows the parts on its list only; the watts you gave stand in for a rating."
        : "The watts you gave, entered as a rating of your own.";
    case "tool-measures":
      return name === "cpu"
        ? cpuMeasured(convention)
        : "It measures this while the job runs; our figure stands in.";
    case "measurement":
      return "The measured energy. Any of these tools would have been given it in place of an estimate.";
    case "ours":
      return "As in the result.";
    case "cpu-full":
      return "Full power, since no mean draw of the host CPUs is given.";
    case "cpu-at-draw":
      return "Rated watts times the mean draw you gave.";
    case "processors-are-devices":
      return "The processors are the devices of this job, or part of them.";
    case "host-not-described":
      return "No host CPU is described, so none is counted here.";
    case "host-estimated":
      return "Estimated, since the host is not described, or for what is around CPUs and memory.";
    case "memory-linear":
      return `${value} W for each GB, at any size.`;
    case "memory-modules":
      return `${value} W for each module, a little less for each further one. Their number is guessed from the size of the memory, taken as one machine’s.`;
    case "memory-not-given":
      return memoryAsked(convention);
    case "inside-measurement":
      return "In the measured energy already, so it differs in none of these tools.";
    case "inside-watts":
      return "In the watts, which are those of the whole machine.";
    case "inside-estimate":
      return "In the estimate of the host as a whole.";
    case "own-pue":
      return "The PUE you gave.";
    case "survey-pue":
      return convention === "carbontracker"
        ? `${value} for every place, and no setting for another: ${factor?.name}.`
        : `${value} where none is given: ${factor?.name}.`;
    case "provider-pue":
      return "It has one PUE for each cloud provider, which the dataset does not hold; ours stands in.";
    case "no-building":
      return "A personal computer has no building around it.";
    case "no-pue":
      return "No data-centre overhead.";
    case "own-intensity":
      return "The carbon intensity you gave.";
    case "grid-held":
      return "It has grid factors of its own, of other years and makers, which the dataset does not hold; ours stands in.";
    case "manufacture-unknown":
      return "Not known, since hardware and hours do not describe the run. It is not zero.";
    case "not-counted":
      return "It does not count this.";
    case "outside-boundary":
      return "Outside this boundary.";
  }
}

export const conventions = {
  title: "Why do the tools disagree?",
  intro:
    "The same job as other tools would count it, from one convention to the next and on to the figure above. Each step changes one term.",
  held: "Where a tool has a figure of its own that the dataset does not hold, ours stands in, so what is left is the difference of convention. The tool itself may print another number.",
  order:
    "Terms multiply, so the size of a step depends on the order, which is the same for every job.",
  chart: "Emissions from one convention to the next",
  caption: "Emissions from one convention to the next, step by step",
  table: "The steps as a table",
  termsTable: "Every term of every convention",
  stepsRegion: "Table of the steps between the conventions, scrolls sideways",
  region: "Table of terms by convention, scrolls sideways",
  columns: {
    convention: "Convention",
    step: "What changes",
    before: "Before",
    change: "Change",
    after: "After",
    term: "Term",
    value: "Figure",
    basis: "How it stands",
    why: "Why",
    emissions: "Emissions",
    energy: "Energy",
  },
  total: "Total",
  nothingChanges: (from: string, to: string) => `From ${from} to ${to} nothing changes.`,
  step: (term: string, from: string, to: string) => `${term}: from ${from} to ${to}`,
  more: (mass: string) => `${mass} more`,
  less: (mass: string) => `${mass} less`,
  notKnown: "not known",
  mixed: "differs by workload",
  /** Indices as they are counted in the document, from 0. */
  onlyIn: (workloads: readonly number[]) =>
    `Workload${workloads.length === 1 ? "" : "s"} ${workloads.map((index) => index + 1).join(", ")}`,
  incomplete:
    "What a tool would count and this job does not tell is left out of its figure, which is then too low. Describe the host to close the gap.",
  constant: (name: string, year: number | undefined) =>
    year === undefined ? name : `${name} (${year})`,
} as const;
