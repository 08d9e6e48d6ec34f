import { expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { totalOfWorkload } from "./estimate.fixture.ts";

const dataset = datasetOfData();

/** Their example: 12 of the 16 cores of a Xeon E5-2683 v4 and 64 GB. Cores are a share of the processor. */
const example = { hardware: "intel-xeon-e5-2683-v4", devices: 12 / 16, hostMemoryGb: 64 };

it("gives the 4.5627 kWh of Green Algorithms v2 for 24 h at PUE 1.67 (printed 4.56, their issue 15)", () => {
  const total = totalOfWorkload({ ...example, hours: 24, pue: 1.67, site: "grid/AT" }, dataset);
  expect(total.energyKwh).toBeCloseTo(4.5627, 4);
});

it("gives the 2.13108 kWh and 63.93 g of v3.0 for 12 h at PUE 1.56 and Ontario's 30 g/kWh", () => {
  const workload = { ...example, hours: 12, pue: 1.56, intensityGPerKwh: 30, site: "grid/CA-ON" };
  const total = totalOfWorkload(workload, dataset);
  expect(total.energyKwh).toBeCloseTo(2.13108, 5);
  expect(total.range.totalKg).toBeCloseTo(0.06393, 5);
});
