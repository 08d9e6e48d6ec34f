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
