import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import { onOtherHardware, onPresentDevices } from "../../../experiment/other-hardware.ts";
import { releasedTables } from "../../../experiment/part-rows.fixture.ts";
import { partRows } from "../../../experiment/throughput.ts";
import { newerParts } from "./newer.ts";
import { noPartFilters, orderedParts, type PartFilters, type SortName } from "./order.ts";

const dataset = releasedDataset("2026.11");
const rows = partRows(releasedTables("2026.11"));

function jobAt(site: string) {
  const experiment = {
    workloads: [{ hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site }],
  };
  const work = {
    index: 0,
    peakTflops: 312,
    precision: "tf16",
    neededGb: 320,
    count: "as-now",
  } as const;
  const { found } = onOtherHardware(experiment, work, rows, dataset);
  const total = onPresentDevices(experiment, 0, dataset)?.alike.total;
  if (total === undefined) throw new Error("no total");
  return { found, now: { kg: total.range.totalKg, fullKg: total.fullRange.totalKg } };
}

const { found } = jobAt("aws/us-east-1");

const ordered = (sort: SortName, filters: Partial<PartFilters> = {}) =>
  orderedParts(found, { ...noPartFilters, ...filters }, sort, rows, dataset);

describe("the order of parts", () => {
  it("is by emissions, the newest first, or by when they pay back, never last", () => {
    const kg = ordered("emissions").map(({ total }) => total.range.totalKg);
    expect(kg).toEqual(kg.toSorted((a, b) => a - b));
    const years = ordered("year").map(({ hardware }) => hardware.year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    const paybacks = ordered("payback").map(({ payback }) => payback);
    const firstNever = paybacks.indexOf(undefined);
    expect(paybacks.slice(firstNever).every((one) => one === undefined)).toBe(true);
  });

  it("is of those that pass every filter", () => {
    const tpus = ordered("emissions", { vendor: "Google", kind: "tpu", segment: "datacenter" });
    expect(tpus.length).toBe(8);
    const text = ordered("emissions", { text: "h100 sxm" });
    expect(text.map(({ hardware }) => hardware.id)).toContain("nvidia-h100-sxm5-80gb");
    expect(text.length).toBeLessThan(5);
    expect(ordered("emissions", { text: "abacus" })).toEqual([]);
  });
});

describe("newer parts", () => {
  it("count those sold later, each under one head", () => {
    const { now } = jobAt("aws/us-east-1");
    const { all, within, beyond, never, best } = newerParts(found, 2020, now);
    expect(all).toBe(found.filter(({ hardware }) => hardware.year > 2020).length);
    expect(within + beyond + never).toBe(all);
    expect(best?.hardware.id).toBe(ordered("emissions")[0]?.hardware.id);
    expect(newerParts(found, undefined, now).all).toBe(found.length);
  });

  it("pay back less often on a clean grid", () => {
    const virginia = newerParts(found, 2020, jobAt("aws/us-east-1").now);
    const sweden = jobAt("grid/SE-SE3");
    const there = newerParts(sweden.found, 2020, sweden.now);
    expect(there.within).toBeLessThan(virginia.within);
    expect(there.never).toBe(virginia.never);
  });

  it("name one that is lower as shown and higher with manufacture", () => {
    const { now } = jobAt("aws/us-east-1");
    const total = newerParts(found, 2020, now).turned?.total;
    expect(total?.range.totalKg).toBeLessThan(now.kg);
    expect(total?.fullRange.totalKg).toBeGreaterThan(now.fullKg);
  });
});
