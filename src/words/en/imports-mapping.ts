import type { MappedField } from "../../importers/plain/mapping.ts";

/** What a column of a table of the user's own can be taken for. */
export const mappedFields: Readonly<Record<MappedField, string>> = {
  energy: "Energy of one run",
  time: "Time of one run",
  power: "Mean power of one device",
  emissions: "Emissions, to compare with",
  devices: "Number of devices",
  runs: "Times it was run",
  pue: "PUE",
  intensity: "Carbon intensity",
  name: "Name",
  hardware: "Hardware",
  place: "Place",
  end: "Time at which it ended",
};

export const importMapping = {
  intro:
    "This is a table of no format known here. Say what its columns hold; the choices below were made by their names. Below them stand the first rows.",
  region: (name: string) => `Columns of ${name}`,
  caption: "What each column holds, with the first rows",
  unnamed: (position: number) => `Column ${position}`,
  holds: (name: string) => `What “${name.slice(0, 60)}” holds`,
  unitOf: (name: string) => `Unit of “${name.slice(0, 60)}”`,
  left: "Not used",
  scope: "What the energy covers",
  confirm: "Read it so",
  change: "Change what the columns hold",
  faults: {
    twice: "Two columns are taken for the same thing. Leave one of them out.",
    "no-energy": "Choose a column for the energy, or for the time with the hardware or watts.",
  },
} as const;
