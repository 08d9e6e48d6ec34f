import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { totalOfWorkload } from "./estimate.fixture.ts";
import type { Workload } from "./experiment.ts";
import { estimate } from "./estimate.ts";
import { experimentAt } from "./move.ts";
import { allSites, rankSites, sitesFor } from "./rank-sites.ts";

const dataset = datasetOfData();
const sites = allSites(dataset);
const job: Workload = { hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 };

describe("a job at every site", () => {
  it("has the calculator's figure at each, to the last digit", () => {
    for (const { site, kg } of rankSites({ workloads: [job] }, sites, dataset).ranked) {
      expect(kg).toBe(totalOfWorkload({ ...job, site }, dataset).range.totalKg);
    }
  });

  it("is ranked ascending, and equal figures by name", () => {
    const { ranked } = rankSites({ workloads: [job] }, sites, dataset);
    const inOrder = ranked.every(({ site, kg }, index) => {
      const before = ranked[index - 1];
      return before === undefined || before.kg < kg || (before.kg === kg && before.site < site);
    });
    expect(inOrder).toBe(true);
  });

  it("sets sites of unknown grid apart, and offers no zones without retail load", () => {
    const { ranked, apart } = rankSites({ workloads: [job] }, sites, dataset);
    expect(ranked.map(({ site }) => site)).not.toContain("runpod/US-NC-1");
    expect(apart).toContainEqual({ site: "runpod/US-NC-1", why: "grid-unknown" });
    expect(sites).not.toContain("grid/US-SE-SEPA");
  });

  it("counts the user's own intensity and PUE at the site they were given for, and at no other", () => {
    const own = { ...job, site: "grid/FR", intensityGPerKwh: 60, pue: 1.2 };
    const { ranked } = rankSites({ workloads: [own] }, ["grid/FR", "grid/DE"], dataset);
    expect(ranked).toEqual([
      { site: "grid/FR", kg: totalOfWorkload(own, dataset).range.totalKg, own: true },
      {
        site: "grid/DE",
        kg: totalOfWorkload({ ...job, site: "grid/DE" }, dataset).range.totalKg,
        own: false,
      },
    ]);
  });

  it("sets a site apart whose own intensity is of another kind", () => {
    const own: Workload = {
      ...job,
      site: "grid/FR",
      intensityGPerKwh: 0,
      intensityKind: "market",
    };
    const { ranked, apart } = rankSites({ workloads: [own] }, ["grid/FR", "grid/DE"], dataset);
    expect(apart).toEqual([{ site: "grid/FR", why: "kind", kind: "market" }]);
    expect(ranked.map(({ site }) => site)).toEqual(["grid/DE"]);
  });

  it("ranks all others for a job at a site of unknown grid that has a PUE of the user's own", () => {
    const own = { ...job, site: "lambda/us-west-2", pue: 1.2 };
    const { ranked, apart } = rankSites({ workloads: [own] }, sites, dataset);
    expect(ranked).toHaveLength(rankSites({ workloads: [job] }, sites, dataset).ranked.length);
    expect(apart).toContainEqual({ site: "lambda/us-west-2", why: "grid-unknown" });
  });

  it("moves only the workloads of one site when told so, and still shows the whole experiment", () => {
    const two = {
      workloads: [
        { ...job, site: "aws/us-east-1" },
        { ...job, site: "grid/PL" },
      ],
    };
    const move = { from: "aws/us-east-1" };
    for (const { site, kg } of rankSites(two, sites, dataset, move).ranked) {
      const there = estimate(experimentAt(two, site, move), dataset);
      expect(kg).toBe(there.total?.range.totalKg);
    }
  });

  it("ranks nothing while a workload lacks its hours, or what stays is of another kind", () => {
    const lacking = { workloads: [{ ...job, site: "grid/FR" }, { hardware: "nvidia-l4" }] };
    expect(rankSites(lacking, sites, dataset).unranked).toBe("incomplete");
    const market: Workload = {
      ...job,
      site: "grid/PL",
      intensityGPerKwh: 0,
      intensityKind: "market",
    };
    const mixed = { workloads: [{ ...job, site: "grid/FR" }, market] };
    expect(rankSites(mixed, sites, dataset, { from: "grid/FR" }).unranked).toBe("stays-other-kind");
  });

  it("keeps measured energy as it was measured", () => {
    for (const measuredScope of ["acc", "it", "meter", "wall"] as const) {
      const measured: Workload = { measuredKwh: 1075.2, measuredScope, site: "grid/FR" };
      const { ranked } = rankSites({ workloads: [measured] }, sites, dataset);
      expect(ranked).toHaveLength(rankSites({ workloads: [job] }, sites, dataset).ranked.length);
      for (const { site, kg } of ranked) {
        expect(kg).toBe(totalOfWorkload({ ...measured, site }, dataset).range.totalKg);
      }
    }
  });

  it("offers a personal computer its own country's grids beside every machine room and cloud", () => {
    const offered = sitesFor({ workloads: [{ ...job, site: "home/SE-SE3" }] }, dataset);
    const homes = offered.filter((site) => site.startsWith("home/"));
    expect(homes.toSorted()).toEqual([
      "home/SE",
      "home/SE-SE1",
      "home/SE-SE2",
      "home/SE-SE3",
      "home/SE-SE4",
    ]);
    expect(offered).toHaveLength(sites.length + 5);
  });

  it("takes the host of each kind of site, in whichever order they are asked", () => {
    const desk: Workload = { hardware: "nvidia-rtx-4090", hours: 100 };
    for (const order of [
      ["home/FR", "grid/FR"],
      ["grid/FR", "home/FR"],
    ]) {
      const { ranked } = rankSites({ boundary: "full", workloads: [desk] }, order, dataset);
      for (const { site, kg } of ranked) {
        const total = totalOfWorkload({ ...desk, site }, dataset, { boundary: "full" });
        expect(kg).toBe(total.range.totalKg);
      }
    }
  });
});
