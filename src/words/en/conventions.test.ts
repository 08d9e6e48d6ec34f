import { expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import { chainOf } from "../../experiment/conventions/conventions.fixture.ts";
import type { Workload } from "../../experiment/experiment.ts";
import { noteWords } from "./conventions.ts";

const dataset = datasetOfData();

/** Jobs that between them meet most reasons. */
const jobs: readonly Workload[] = [
  { hardware: "nvidia-a100-sxm4-40gb", hours: 10, site: "aws/us-east-1" },
  { hardware: "nvidia-a100-sxm4-40gb", hours: 10, site: "grid/FR", utilisationPercent: 80 },
  {
    hardware: "custom",
    deviceW: 300,
    hours: 10,
    site: "home/FR",
    hostCpu: "ampere-altra-q80-30",
    hostMemoryGb: 64,
  },
  { hardware: "intel-xeon-e5-2683-v4", hours: 10, site: "grid/FR", pue: 1.2 },
  { hardware: "google-tpu-v3", hours: 10, site: "gcp/us-central1", intensityGPerKwh: 300 },
  { measuredKwh: 5, site: "grid/FR" },
  { measuredKwh: 5, measuredScope: "wall", site: "grid/FR" },
];

const sentences = jobs.flatMap((job) =>
  chainOf({ boundary: "full", workloads: [job] }, dataset).stops.flatMap(({ convention, terms }) =>
    terms.flatMap(({ name, notes }) => notes.map((note) => noteWords(note, name, convention))),
  ),
);

it("says of every term why it is as it is, with the tool's own constants", () => {
  expect(sentences.filter((text) => !/^\S.*\.$/.test(text) || /undefined|NaN/.test(text))).toEqual(
    [],
  );
  expect(sentences).toContain("0.3725 W for each GB, at any size.");
  expect(sentences).toContain("1.56 where none is given: Average PUE, Uptime survey 2024.");
  expect(sentences).toContain(
    "1.58 for every place, and no setting for another: Average PUE, Uptime survey 2023.",
  );
});
