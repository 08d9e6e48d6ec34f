import { expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import { emptyDocument, toExperiment } from "../entry.ts";
import { parseLine } from "./one-line.ts";
import { withLine, type LineValues } from "./with-line.ts";

const dataset = datasetOfData();

it("enters what a line says: 8xA100 80GB, 3d 4h, aws us-east-1, in 2023", () => {
  const { parts } = parseLine("8xA100 80GB, 3d 4h, aws us-east-1, in 2023", dataset);
  const values: LineValues = Object.fromEntries(parts.map(({ field, value }) => [field, value]));
  const entered = withLine(emptyDocument, 1, values, { dataset, releases: [dataset.version] });
  expect(toExperiment(entered)).toEqual({
    year: 2023,
    workloads: [
      { hardware: "nvidia-a100-sxm4-80gb", devices: 8, hours: 76, site: "aws/us-east-1" },
    ],
  });
});

it("leaves a value out of its limits in error, with its text", () => {
  const values = { devices: 2_000_000 };
  const entered = withLine(emptyDocument, 1, values, { dataset, releases: [dataset.version] });
  expect(entered.workloads[0]?.entries.devices).toMatchObject({
    raw: "2000000",
    problem: { code: "out-of-range" },
  });
});
