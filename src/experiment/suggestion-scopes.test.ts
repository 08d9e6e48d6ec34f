import { describe, expect, it } from "vitest";
import { estimate } from "./estimate.ts";
import { experimentAt } from "./move.ts";
import { at, brief, dataset, job, suggested } from "./suggestions.fixture.ts";

describe("regions that are not open to all", () => {
  it("are offered to nobody who is on none", () => {
    const open = [...dataset.regions.values()].filter(
      ({ access, zone }) => access === "open" && zone !== undefined,
    );
    const offered = open.flatMap(({ id }) =>
      at(id).list.flatMap((one) => ("site" in one ? [one.site] : [])),
    );
    const accesses = new Set(offered.map((site) => dataset.regions.get(site)?.access));
    expect([...accesses]).toEqual(["open"]);
  });

  it("are offered to those on one of their kind, who are told what they would leave", () => {
    const gov = at("aws/us-gov-east-1");
    expect(brief(gov)[0]).toBe("aws US: clear aws/us-gov-west-1");
    expect(gov.leaves).toBe("government");
    expect(at("aws/us-east-1").leaves).toBeUndefined();
    const china = at("aws/cn-north-1");
    expect(brief(china)[0]).toMatch(/^aws CN: /);
    expect(brief(china).some((line) => line.includes("gov"))).toBe(false);
  });

  it("are not offered where only a part of the work is on one", () => {
    const workloads = [
      { ...job, site: "aws/us-gov-east-1" },
      { ...job, site: "aws/us-east-1" },
    ];
    expect(brief(suggested(workloads))[0]).toBe("aws US: clear aws/us-west-2");
  });
});

describe("machines of one's own", () => {
  it("stay in their country and of their kind, and go to no average of grids", () => {
    for (const site of ["home/SE-SE4", "grid/SE-SE4", "grid/SE"]) {
      const { list } = at(site);
      expect(list).toHaveLength(1);
      const [own] = list;
      if (own === undefined || !("site" in own)) throw new Error("no suggestion");
      expect(own.site).toBe(`${site.slice(0, 4)}/SE-SE1`);
    }
    expect(brief(at("home/US-MIDA-PJM"))[0]).toMatch(/^own US: clear home\/US-/);
  });

  it("are told where their country is one grid, and where theirs is the cleanest", () => {
    expect(brief(at("grid/DE"))).toEqual(["own DE: alone"]);
    expect(brief(at("home/IS"))).toEqual(["own IS: alone"]);
    // Corsica's grid is the dirtier one.
    expect(brief(at("grid/FR"))).toEqual(["own FR: best"]);
  });

  it("keep all the work where it is while the rest is elsewhere", () => {
    const abroad = [
      { ...job, site: "grid/FR" },
      { ...job, site: "grid/DE" },
    ];
    expect(suggested(abroad)).toMatchObject({ places: { kind: "mixed" }, list: [] });
    const partly = [
      { ...job, site: "grid/SE-SE4" },
      { ...job, site: "aws/us-east-1" },
    ];
    expect(suggested(partly)).toMatchObject({ places: { kind: "mixed" }, list: [] });
    expect(brief(suggested(partly, { move: { from: "aws/us-east-1" } }))).toContain(
      "aws North America: clear aws/ca-central-1",
    );
  });
});

describe("work in several regions", () => {
  it("is compared as it stands, with what its places share", () => {
    const workloads = [
      { ...job, site: "aws/us-east-1" },
      { ...job, site: "aws/ca-west-1" },
    ];
    const found = suggested(workloads);
    expect(brief(found)).toEqual([
      "aws North America: clear aws/ca-central-1",
      "aws: clear aws/eu-north-1",
      "any: clear gcp/europe-north2",
    ]);
    const now = estimate({ workloads }, dataset).total?.range.totalKg ?? 0;
    const there = experimentAt({ workloads }, "aws/ca-central-1", "all");
    const kg = estimate(there, dataset).total?.range.totalKg ?? 0;
    expect(found.list[0]).toMatchObject({ savedKg: now - kg });
  });

  it("of several providers is offered those of any", () => {
    const workloads = [
      { ...job, site: "aws/us-east-1" },
      { ...job, site: "gcp/us-east4" },
    ];
    expect(brief(suggested(workloads))).toEqual([
      "any US: clear gcp/us-west1",
      "any North America: clear gcp/northamerica-northeast1",
      "any: clear gcp/europe-north2",
    ]);
  });
});
