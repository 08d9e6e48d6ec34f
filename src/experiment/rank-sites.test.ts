import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { totalOfWorkload } from "./estimate.fixture.ts";
import type { Workload } from "./experiment.ts";
import { allSites, rankSites } from "./rank-sites.ts";

const dataset = datasetOfData();
const sites = allSites(dataset);
const job: Workload = { hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 };

describe("a job at every site", () => {
  it("has the calculator's figure at each, to the last digit", () => {
    for (const { site, kg } of rankSites({ workloads: [job] }, sites, dataset)) {
      expect(kg).toBe(totalOfWorkload({ ...job, site }, dataset).range.totalKg);
    }
  });

  it("is ranked ascending, and equal figures by name", () => {
    const ranked = rankSites({ workloads: [job] }, sites, dataset);
    const inOrder = ranked.every(({ site, kg }, index) => {
      const before = ranked[index - 1];
      return before === undefined || before.kg < kg || (before.kg === kg && before.site < site);
    });
    expect(inOrder).toBe(true);
  });

  it("leaves out sites whose grid is not known, and zones without retail load", () => {
    const ranked = new Set(rankSites({ workloads: [job] }, sites, dataset).map(({ site }) => site));
    expect(ranked.has("runpod/US-NC-1")).toBe(false);
    expect(sites).not.toContain("grid/US-SE-SEPA");
  });

  it("leaves the user's own intensity and PUE behind with their site", () => {
    const own = { ...job, site: "grid/FR", intensityGPerKwh: 1, pue: 1 };
    const ranked = rankSites({ workloads: [own] }, ["grid/FR"], dataset);
    expect(ranked[0]?.kg).toBe(totalOfWorkload({ ...job, site: "grid/FR" }, dataset).range.totalKg);
  });

  it("takes the host of each kind of site, in whichever order they are asked", () => {
    const desk: Workload = { hardware: "nvidia-rtx-4090", hours: 100 };
    for (const order of [
      ["home/FR", "grid/FR"],
      ["grid/FR", "home/FR"],
    ]) {
      const found = rankSites({ boundary: "full", workloads: [desk] }, order, dataset);
      for (const { site, kg } of found) {
        const total = totalOfWorkload({ ...desk, site }, dataset, { boundary: "full" });
        expect(kg).toBe(total.range.totalKg);
      }
    }
  });
});
