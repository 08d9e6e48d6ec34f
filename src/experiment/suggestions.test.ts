import { describe, expect, it } from "vitest";
import { releasedDataset } from "./estimate.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { rankSites, sitesFor, type RankedSite } from "./rank-sites.ts";
import { suggestionsFor } from "./suggestions.ts";

const dataset = releasedDataset("2026.11");
const job: Workload = { hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 };

function suggested(
  workloads: readonly Workload[],
  filter: (ranked: RankedSite) => boolean = () => true,
) {
  const experiment: Experiment = { workloads };
  const ranking = rankSites(experiment, sitesFor(experiment, dataset), dataset);
  const total = estimate(experiment, dataset).total;
  const sites = new Set(workloads.map(({ site }) => site));
  return suggestionsFor({
    experiment,
    dataset,
    move: "all",
    ranking,
    filtered: ranking.ranked.filter(filter),
    current: {
      site: sites.size === 1 ? workloads[0]?.site : undefined,
      kg: total?.intensityKind === "location" ? total.range.totalKg : undefined,
    },
  });
}

function listed(site: string, more: Partial<Workload> = {}) {
  const found = suggested([{ ...job, ...more, site }]);
  if (found.is !== "compared") throw new Error(`not compared: ${found.is}`);
  return found.list;
}

describe("suggestions", () => {
  it("for 8 H100 in Virginia name AWS's cleanest in the country, on the continent and anywhere", () => {
    expect(listed("aws/us-east-1")).toMatchObject([
      { scope: "country", site: "aws/us-west-2", clear: true },
      { scope: "continent", site: "aws/ca-central-1", clear: true },
      { scope: "anywhere", site: "aws/eu-north-1", clear: true },
      { scope: "filtered", site: "gcp/europe-north2", clear: true },
    ]);
  });

  it("save what the table says", () => {
    const [, continent] = listed("aws/us-east-1");
    if (continent === undefined || "none" in continent) throw new Error("no suggestion");
    const now = estimate({ workloads: [{ ...job, site: "aws/us-east-1" }] }, dataset).total;
    const there = estimate({ workloads: [{ ...job, site: "aws/ca-central-1" }] }, dataset).total;
    const saved = (now?.range.totalKg ?? 0) - (there?.range.totalKg ?? 0);
    expect(continent.savedKg).toBe(saved);
    expect(continent.savedShare).toBeCloseTo(0.9, 2);
  });

  it("say that a difference is not clear where both sites are on one grid", () => {
    const sweden = listed("azure/swedencentral");
    const any = sweden.find(({ scope }) => scope === "filtered");
    expect(any).toMatchObject({ site: "gcp/europe-north2", clear: false });
  });

  it("say so where it is the lowest already", () => {
    expect(listed("gcp/europe-north2").every((one) => "none" in one)).toBe(true);
  });

  it("name a site once, with the farther scopes it is the cleanest of too", () => {
    const list = listed("scaleway/nl-ams-1");
    const sites = list.flatMap((one) => ("site" in one ? [one.site] : []));
    expect(new Set(sites).size).toBe(sites.length);
    expect(list.some((one) => "site" in one && one.also.length > 0)).toBe(true);
  });

  it("never send anybody to a region that only few may use", () => {
    for (const site of ["aws/us-east-1", "azure/eastus", "aws/ap-southeast-1"]) {
      for (const one of listed(site)) {
        const region = "site" in one ? dataset.regions.get(one.site) : undefined;
        expect(region?.access ?? "open").toBe("open");
      }
    }
  });

  it("keep machines of one's own in their country, on grids that are places", () => {
    expect(listed("grid/US-MIDA-PJM")).toMatchObject([{ scope: "country" }]);
    for (const site of ["home/SE-SE4", "grid/SE-SE4"]) {
      const [own, ...more] = listed(site);
      expect(more).toEqual([]);
      if (own === undefined || "none" in own) throw new Error("no suggestion");
      expect(own.site.startsWith(site.slice(0, 5))).toBe(true);
      expect(own.site).not.toMatch(/\/SE$/);
    }
    expect(listed("grid/IS")).toEqual([{ scope: "country", none: "no-other" }]);
    // Corsica's grid is the dirtier one.
    expect(listed("grid/FR")).toEqual([{ scope: "country", none: "lowest" }]);
  });

  it("count an own intensity at the current site, and compare none of another kind", () => {
    const clean = listed("aws/us-east-1", { intensityGPerKwh: 10 });
    expect(clean.every((one) => "none" in one)).toBe(true);
    const market = { ...job, site: "aws/us-east-1", intensityGPerKwh: 0 } as const;
    expect(suggested([{ ...market, intensityKind: "market" }])).toEqual({
      is: "none",
      why: "other-kind",
    });
  });

  it("name the cleanest region under the filters for a job that is nowhere yet, or in two places", () => {
    const onAws = ({ site }: RankedSite) => site.startsWith("aws/");
    expect(suggested([job], onAws)).toMatchObject({ is: "cleanest", site: "aws/eu-north-1" });
    const two = [
      { ...job, site: "grid/FR" },
      { ...job, site: "grid/DE" },
    ];
    expect(suggested(two)).toMatchObject({ is: "cleanest", site: "gcp/europe-north2" });
    expect(suggested([job], () => false)).toEqual({ is: "none", why: "nothing-ranked" });
  });

  it("offer a cloud region on an average of several grids, which is a place all the same", () => {
    const anywhere = listed("runpod/US-TX-1").find(({ scope }) => scope === "anywhere");
    expect(anywhere).toMatchObject({ site: "runpod/EU-SE-1" });
    const [country] = listed("runpod/EUR-NO-1");
    expect(country).not.toMatchObject({ none: "no-other" });
  });

  it("tell filters that leave no cloud region from being at the lowest", () => {
    const found = suggested([{ ...job, site: "aws/us-east-1" }], () => false);
    if (found.is !== "compared") throw new Error(found.is);
    expect(found.list.at(-1)).toEqual({ scope: "filtered", none: "filtered-out" });
  });

  it("hold for measured energy as well", () => {
    for (const measuredScope of ["acc", "it", "meter", "wall"] as const) {
      const found = suggested([{ measuredKwh: 1075.2, measuredScope, site: "aws/us-east-1" }]);
      expect(found).toMatchObject({ is: "compared" });
    }
  });
});
