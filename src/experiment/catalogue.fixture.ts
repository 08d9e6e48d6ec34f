import type { Catalogue } from "./catalogue.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

export const tinyCatalogue: Catalogue = {
  dataset: tinyDataset,
  releases: ["2026.11", "2026.05"],
};

/** A release like the tiny one, by another version and with a newer year of grid data. */
export const otherRelease = { ...tinyDataset, version: "2026.05", newestGridYear: 2024 };
