import type { Boundary, IntensityKind, Workload } from "../../experiment/experiment.ts";

export const boundaries: Readonly<Record<Boundary, { label: string; hint: string }>> = {
  chip: {
    label: "Chips",
    hint: "Accelerators only, PUE 1: for comparing with the ML CO2 Impact convention.",
  },
  site: {
    label: "Data centre",
    hint: "Accelerators, the host if you describe it, and data-centre overhead: the convention of most papers.",
  },
  full: {
    label: "Full",
    hint: "Accelerators, host, overhead and manufacture. Not idle reservations, network, storage or grid losses.",
  },
};

const boundaryNames: Readonly<Record<Boundary, string>> = {
  chip: "accelerators only",
  site: "at the data centre",
  full: "with host and manufacture",
};

const kindNames: Readonly<Record<IntensityKind, string>> = {
  location: "",
  direct: ", direct emissions only",
  market: ", market-based",
  marginal: ", marginal",
};

export const kinds: Readonly<Record<IntensityKind, string>> = {
  location: "location-based",
  direct: "direct emissions only",
  market: "market-based",
  marginal: "marginal",
};

type Ends = { readonly low: string; readonly high: string };

export const result = {
  title: "Result",
  headline: (boundary: Boundary, kind: IntensityKind) =>
    `Emissions, ${boundaryNames[boundary]}${kindNames[kind]}`,
  boundaryOf: (boundary: Boundary, kind: IntensityKind) =>
    `${boundaryNames[boundary]}${kindNames[kind]}`,
  range: "Plausible range",
  to: "to",
  between: ({ low, high }: Ends) => `${low} to ${high}`,
  noRange: "A total of zero has no range.",
  rangeNote:
    "The range covers what is unsure about the parts counted. It is no confidence interval.",
  full: (mass: string, { low, high }: Ends) =>
    `With host and manufacture: ${mass} (${low} to ${high})`,
  fullWithoutEmbodied: "Manufacture is left out of this where it is not known.",
  energy: "Energy",
  boundary: "What the figure counts",
  breakdown: "What it is made of",
  part: "Part",
  counted: "Counted",
  notCounted: "Not counted",
  devices: "Accelerators",
  machines: "Machines; accelerators not measured apart",
  host: "Host: CPUs, memory and the rest",
  overhead: "Data-centre overhead (PUE)",
  embodied: "Manufacture",
  notKnown: "not known",
  embodiedUnknown: "Manufacture is not known where hardware and hours do not describe the run.",
  total: "Total",
  facts: "Every figure behind it",
  inTables: "In the tables",
  explain: "What is this?",
  inDoubt: "In doubt:",
  beside: "Beside it: water and the price of a tonne",
  yourEntry: "your entry",
  sourcesFailed: (ids: string) => `The list of sources could not be loaded. Their ids: ${ids}`,
  exact: "taken as exact",
  drives: (name: string, { low, high }: Ends) =>
    `What drives the range most is ${lowerFirst(name)}. Knowing it exactly would leave ${low} to ${high}.`,
  nothingDrives: "No figure behind this has a range.",
  water: "Water",
  waterParts: (site: string, grid: string) =>
    `${site} in the data centre and ${grid} at the power plants, beside the carbon and never in it.`,
  claim: (provider: string, claim: string, matchPercent: number | undefined) =>
    [
      `${provider}: ${claim}.`,
      matchPercent === 100
        ? "By that claim its market-based scope-2 figure is 0; upstream emissions and manufacture remain."
        : "",
      "The figure above is location-based and counts no such purchase.",
    ]
      .filter(Boolean)
      .join(" "),
  workload: (index: number, name: Workload["name"]) => name ?? `Workload ${index + 1}`,
  subtotals: "By workload",
  yearGap: (run: number, factor: number) =>
    `run ${run}, grid factor ${factor}: the grid has none of ${run}, and the range is wider for it.`,
  containsCpu: (name: string) =>
    `${name} holds its own host processor, so a host CPU beside it may count one twice.`,
  offsetBefore: (price: string, whose: string) =>
    `Dealing with it at ${price} per tonne (${whose}) would cost`,
  offsetAfter: ". It is never subtracted: reduce first, report, then contribute.",
  notes: "To know beside the figure",
  workloadHead: "Workload",
  emissions: "Emissions",
  share: "Share",
  todo: "For a figure:",
  toResult: "See the result",
  shareLink: "Share link",
  print: "Print",
  copyLink: "Copy link",
  copied: "Link copied.",
  copyFailed: "The browser did not allow copying. The link is in the address bar.",
  copyOff: "Copy link is off while a field is in error.",
  tooLong:
    "This experiment is too long for a link (over 8,000 characters). Save it as a file instead.",
  saveFile: "Save as a file",
  incomplete: "No figure yet",
  inError: (count: number) =>
    count === 1
      ? "One entry is in error. Mend it in its field, or empty the field."
      : `${count} entries are in error. Mend them in their fields, or empty the fields.`,
  isAndIsNot:
    "An estimate of the electricity and, at “Full”, of the manufacture behind this work, by location-based yearly grid averages. It is no meter reading, and no offset or certificate is taken off.",
} as const;

/** Lower-cases a word, but not an abbreviation such as PUE. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
