import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import { rankSites, sitesFor } from "../../../experiment/rank-sites.ts";
import type { Experiment } from "../../../experiment/experiment.ts";
import { siteInfo } from "../site-info.ts";
import { filtered, noFilters, providersOffering, type Filters } from "./filters.ts";
import { sorted, type SortColumn } from "./sort.ts";

const dataset = releasedDataset("2026.11");
const experiment: Experiment = {
  workloads: [{ hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336, site: "aws/us-east-1" }],
};
const { ranked } = rankSites(experiment, sitesFor(experiment, dataset), dataset);

function sitesUnder(filters: Partial<Filters>): string[] {
  return filtered(ranked, { ...noFilters, ...filters }, dataset).map(({ site }) => site);
}

describe("filters", () => {
  it("leave everything when none is set", () => {
    expect(filtered(ranked, noFilters, dataset)).toBe(ranked);
  });

  it("find a site by any word of its name, place, grid or provider, in any order", () => {
    expect(sitesUnder({ text: "paris google" })).toEqual(["gcp/europe-west9"]);
    expect(sitesUnder({ text: "us-east-1 amazon" })).toEqual(["aws/us-east-1"]);
    expect(sitesUnder({ text: "no such place" })).toEqual([]);
  });

  it("keep a provider, all clouds, or one's own machine rooms", () => {
    expect(sitesUnder({ owner: "ovh" }).every((site) => site.startsWith("ovh/"))).toBe(true);
    expect(sitesUnder({ owner: "grid" }).every((site) => site.startsWith("grid/"))).toBe(true);
    expect(sitesUnder({ owner: "clouds" }).length + sitesUnder({ owner: "grid" }).length).toBe(
      ranked.length,
    );
  });

  it("keep data in the EEA, with Norway and without Switzerland and the United Kingdom", () => {
    const sites = new Set(sitesUnder({ staysIn: "eea" }));
    expect(sites.has("azure/norwayeast")).toBe(true);
    expect(sites.has("gcp/europe-west9")).toBe(true);
    expect(sites.has("gcp/europe-west6")).toBe(false);
    expect(sites.has("gcp/europe-west2")).toBe(false);
  });

  it("keep data in one country", () => {
    const countries = sitesUnder({ staysIn: "FR" }).map((id) => siteInfo(id, dataset).country);
    expect(new Set(countries)).toEqual(new Set(["FR"]));
  });

  it("keep grids whose fuel mix is measured, or also those modelled in part", () => {
    const measured = sitesUnder({ grids: "measured" });
    const partly = sitesUnder({ grids: "partly" });
    expect(measured).toContain("grid/FR");
    expect(measured).not.toContain("grid/JP-TK");
    expect(partly).toContain("grid/JP-TK");
    expect(partly.length).toBeGreaterThan(measured.length);
    expect(partly.length).toBeLessThan(ranked.length);
    expect(sitesUnder({ grids: "estimated" })).toHaveLength(ranked.length - partly.length);
  });

  it("keep providers that list an instance with the accelerator", () => {
    expect(providersOffering("google-tpu-v4", dataset)).toEqual(new Set(["gcp"]));
    const sites = sitesUnder({ offers: "google-tpu-v4" });
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.every((site) => site.startsWith("gcp/"))).toBe(true);
  });

  it("leave out regions that few may use", () => {
    const open = sitesUnder({ openOnly: true });
    expect(open).not.toContain("aws/us-gov-east-1");
    expect(open).toContain("aws/us-east-1");
  });

  it("narrow one another, and keep the order", () => {
    const both = sitesUnder({ owner: "aws", continent: "North America", openOnly: true });
    const order = ranked.map(({ site }) => site);
    expect(both.length).toBeGreaterThan(3);
    expect(both).toEqual(order.filter((site) => both.includes(site)));
  });
});

const job = {
  // Nothing of the order looks at the store.
  store: undefined as never,
  dataset,
  experiment,
  year: 2025,
  move: "all",
  current: { site: "aws/us-east-1", kg: undefined },
  price: undefined,
} as const;

describe("the order of the table", () => {
  it("is by the user's own figures where they gave some", () => {
    const [workload] = experiment.workloads;
    const own = { ...workload, intensityGPerKwh: 5, pue: 2.5 };
    const mine = { workloads: [own] };
    const { ranked: all } = rankSites(mine, sitesFor(mine, dataset), dataset);
    const mineJob = { ...job, experiment: mine };
    const byIntensity = sorted(all, { column: "intensity", descending: false }, mineJob);
    expect(byIntensity[0]?.site).toBe("aws/us-east-1");
    const byPue = sorted(all, { column: "pue", descending: true }, mineJob);
    expect(byPue[0]?.site).toBe("aws/us-east-1");
  });

  it("is by emissions, ties by name, unless another column is chosen", () => {
    expect(sorted(ranked, { column: "emissions", descending: false }, job)).toBe(ranked);
  });

  it("is the other way round when asked, for every column", () => {
    const columns: SortColumn[] = [
      "site",
      "place",
      "grid",
      "intensity",
      "pue",
      "emissions",
      "difference",
      "cost",
      "claim",
    ];
    for (const column of columns) {
      const up = sorted(ranked, { column, descending: false }, job);
      const down = sorted(ranked, { column, descending: true }, job);
      expect(new Set(up)).toEqual(new Set(down));
      expect(up[0]).not.toEqual(down[0]);
    }
  });

  it("leaves sites that are equal in a column by their emissions", () => {
    const byPue = sorted(ranked, { column: "pue", descending: false }, job);
    const ownRooms = byPue.filter(({ site }) => site.startsWith("grid/")).map(({ kg }) => kg);
    expect(ownRooms).toEqual(ownRooms.toSorted((a, b) => a - b));
  });
});
