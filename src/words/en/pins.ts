import type { Boundary, Workload } from "../../experiment/experiment.ts";
import type { Difference, Differs } from "../../experiment/pinned-options.ts";
import type { PinRefusal } from "../../experiment/pins.ts";
import { plain } from "../figures.ts";
import { boundaries } from "./result.ts";

const refusals: Readonly<Record<PinRefusal, string>> = {
  nothing: "This differs in nothing. Choose another place, other hardware, or what it counts.",
  already: "This option is pinned already.",
  full: "Six options are pinned; remove one.",
  "in-error": "The pinned options of this link are in error. Clear them before pinning another.",
};

/** What differs beside the site, as the reason why the difference is not judged. */
function otherDifferences({ hardware, boundary }: Differs): string {
  if (hardware && boundary) return "hardware and what is counted differ";
  if (hardware) return "the hardware differs";
  return boundary ? "what is counted differs" : "";
}

export const pins = {
  title: "Pinned options, side by side",
  intro:
    "Up to six options beside the experiment as it stands, kept in the link. An option moves every workload to its place; other hardware takes the place of the first workload’s.",
  hardwareNote:
    "Other hardware keeps the devices and the hours: as many devices for the same hours, not the same work.",
  none: "None is pinned yet.",
  region: "Table of pinned options, scrolls sideways",
  caption: "Pinned options beside the experiment as it stands",
  rows: {
    emissions: "Emissions",
    difference: "Against now",
    counts: "What it counts",
    energy: "Energy",
    hours: "Devices and hours",
    intensity: "Carbon intensity",
    pue: "PUE",
    manufacture: "Manufacture",
    cost: "To deal with it",
    actions: "Choose",
  },
  option: "Option",
  asItStands: "As it stands",
  noSite: "no site",
  places: (count: number) => `${count} places`,
  ownHardware: (name: Workload["ownHardwareName"]) => name ?? "own hardware",
  noHardware: "no hardware named",
  hardware: (names: readonly string[]) => names.join(", "),
  counts: (boundary: Boundary, differs: boolean) =>
    differs
      ? `${boundaries[boundary].label}: counts other parts than now`
      : boundaries[boundary].label,
  noFigure: "No figure",
  noFigureBecause: (reasons: readonly string[]) => `For a figure: ${reasons.join("; ")}.`,
  unknown: "not known",
  itself: "the experiment itself",
  same: "the same",
  more: (kg: string) => `${kg} more`,
  less: (kg: string) => `${kg} less`,
  /** Whether the sites’ figures are sure enough to tell the two apart. */
  verdict: (difference: Extract<Difference, { is: "known" }>, differs: Differs) => {
    switch (difference.verdict) {
      case "lower":
        return "clearly lower";
      case "higher":
        return "clearly higher";
      case "unclear":
        return "no clear difference: intensity and PUE are not known that well";
      case "not-judged": {
        const others = otherDifferences(differs);
        return others === ""
          ? "whether that is clear cannot be said"
          : `${others}, so whether that is clear is not judged`;
      }
    }
  },
  notComparable: {
    unknown: "one of the two has no figure",
    "other-kind": "not comparable: the intensities are of different kinds",
  },
  devicesAndHours: (devices: number, hours: number, runs: number) =>
    `${plain(devices, "en")} × ${plain(hours, "en")} h${runs === 1 ? "" : ` × ${plain(runs, "en")} runs`}`,
  deviceHours: (hours: number) => `${plain(hours, "en", 4)} device-hours`,
  workloads: (count: number) => `${count} workloads`,
  measured: "energy measured",
  hoursUnknown: "hours not given",
  keepsWork: "same devices, same hours",
  intensityUnit: "g/kWh",
  gridYear: (zone: string, factorYear: number, runYear: number) =>
    `${zone}, ${factorYear === runYear ? factorYear : `${factorYear}, the nearest to ${runYear}`}`,
  yours: "your figure",
  pueAtChip: "not counted at “Chips”",
  pueInside: "inside the measured energy",
  manufacture: (share: string, full: string) => `${share} of ${full}, with host and manufacture`,
  manufactureUnknown: "not known",
  manufacturePartly: "known for some of the workloads only",
  priceInError: "your price is in error",
  costNote: (price: string, whose: string) =>
    `“To deal with it” is at ${price} per tonne (${whose}). It is never subtracted.`,
  take: "Take it",
  takeOption: (option: string) => `Take it: ${option}`,
  taken: (option: string) => `The experiment is now ${option}. Back undoes it.`,
  takenAlready: "as it stands now",
  remove: "Remove",
  removeOption: (option: string) => `Remove: ${option}`,
  removed: (option: string) => `${option} is removed.`,
  inError: "The pinned options of this link could not be read, so none is shown.",
  inErrorKept: "They stay in the address as they are until you clear them.",
  clear: "Clear the pinned options",
  cleared: "The pinned options are cleared.",
  add: "Pin another option",
  place: "Place of the option",
  placeHint: "A cloud region, or a country or state. Empty: where it is now.",
  device: "Hardware of the option",
  deviceHint: "By name, maker or memory. Empty: what it runs on now.",
  boundary: "What the option counts",
  boundaryNow: (boundary: Boundary) => `As it stands (${boundaries[boundary].label})`,
  noPlace: "No such place in the table. Try a city, a country or a region’s code.",
  noDevice: "No such hardware in the table. Try its name or its maker.",
  pin: "Pin this option",
  pinned: (option: string) => `Pinned: ${option}.`,
  refused: (refusal: PinRefusal) => refusals[refusal],
} as const;
