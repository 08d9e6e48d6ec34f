import { describe, expect, it } from "vitest";
import { estimate } from "./estimate.ts";
import { experimentAt } from "./move.ts";
import type { RankedSite } from "./rank-sites.ts";
import { at, brief, dataset, job, suggested } from "./suggestions.fixture.ts";

describe("suggestions for a job in a cloud region", () => {
  it("go from the same provider in the same country to any provider anywhere", () => {
    expect(brief(at("aws/us-east-1"))).toEqual([
      "aws US: clear aws/us-west-2",
      "aws North America: clear aws/ca-central-1",
      "aws: clear aws/eu-north-1",
      "any: clear gcp/europe-north2",
    ]);
  });

  it("save what the estimate there is lower by, to the last digit", () => {
    const experiment = { workloads: [{ ...job, site: "aws/us-east-1" }] };
    const now = estimate(experiment, dataset).total?.range.totalKg ?? 0;
    let clear = 0;
    for (const one of suggested(experiment.workloads).list) {
      if (one.is !== "clear") continue;
      clear += 1;
      const there = estimate(experimentAt(experiment, one.site, "all"), dataset).total;
      expect(one.savedKg).toBe(now - (there?.range.totalKg ?? 0));
      expect(one.savedShare).toBe(one.savedKg / now);
    }
    expect(clear).toBe(4);
  });

  it("name a site once, with every scope it is the cleanest of", () => {
    expect(brief(at("aws/ca-west-1"))).toEqual([
      "aws CA + aws North America: clear aws/ca-central-1",
      "aws: clear aws/eu-north-1",
      "any: clear gcp/europe-north2",
    ]);
  });

  it("say so where it is the lowest already, and where there is no other region", () => {
    expect(brief(at("gcp/europe-north2"))).toEqual([
      "gcp SE: alone",
      "gcp Europe + gcp + any: best",
    ]);
    expect(brief(at("aws/eu-north-1"))[0]).toBe("aws SE: alone");
  });

  it("call no difference clear that the two sites' figures blur", () => {
    // One grid, and PUEs of 1.15 and 1.13.
    const only = ({ site }: RankedSite) => site === "aws/us-east-2";
    const { list } = suggested([{ ...job, site: "aws/us-east-1" }], { filter: only });
    expect(list.at(-1)).toMatchObject({ is: "unclear", site: "aws/us-east-2" });
    expect(brief(at("azure/swedencentral")).at(-1)).toBe("any: unclear gcp/europe-north2");
  });

  it("count regions of equal figures as equal, whatever their names", () => {
    // At the chips, the PUE does not count: all of PJM is the same.
    const pjm = ({ site }: RankedSite) => site === "aws/us-east-1";
    const { list } = suggested([{ ...job, site: "aws/us-east-2" }], {
      boundary: "chip",
      filter: pjm,
    });
    expect(list.at(-1)?.is).toBe("best");
  });

  it("keep what the filters leave apart, so that the list stays as it is", () => {
    const workloads = [{ ...job, site: "aws/us-east-1" }];
    const filtered = (filter: (ranked: RankedSite) => boolean) =>
      brief(suggested(workloads, { filter })).at(-1);
    expect(filtered(({ site }) => site.startsWith("gcp/"))).toBe(
      "any filtered: clear gcp/europe-north2",
    );
    expect(filtered(({ site }) => site.startsWith("aws/"))).toBe(
      "any filtered: again aws/eu-north-1",
    );
    expect(filtered(({ site }) => site.startsWith("aws/cn-"))).toBe("any filtered: empty");
    expect(filtered(({ site }) => site.startsWith("grid/"))).toBe("any filtered: empty");
  });

  it("offer a region of which only the country's average is known", () => {
    expect(brief(at("runpod/US-TX-1"))).toContain("runpod: clear runpod/EU-SE-1");
  });
});

describe("where there is nothing to compare with", () => {
  it("a job that is nowhere yet sees the cleanest region of each continent", () => {
    const found = suggested([job]);
    expect(found.uncompared).toBe("no-site");
    expect(brief(found)[0]).toBe("any + any Europe: uncompared gcp/europe-north2");
    expect(brief(found)).toContain("any North America: uncompared gcp/northamerica-northeast1");
    expect(found.list).toHaveLength(6);
    const onAws = suggested([job], { filter: ({ site }) => site.startsWith("aws/") });
    expect(brief(onAws).at(-1)).toBe("any filtered: uncompared aws/eu-north-1");
  });

  it("an own intensity without a site is compared all the same", () => {
    const found = suggested([{ ...job, intensityGPerKwh: 400 }]);
    expect(found.uncompared).toBeUndefined();
    expect(found.list[0]).toMatchObject({ is: "clear", site: "gcp/europe-north2" });
  });

  it("an intensity of another kind stands without savings, and so does an unknown grid", () => {
    const market = at("aws/us-east-1", { intensityGPerKwh: 0, intensityKind: "market" });
    expect(market.uncompared).toBe("other-kind");
    expect(brief(market)).toContain("aws North America: uncompared aws/ca-central-1");
    const unknown = at("runpod/US-NC-1");
    expect(unknown.uncompared).toBe("no-figure");
    expect(brief(unknown)[0]).toMatch(/^runpod US: uncompared runpod\/US-/);
  });
});

describe("the figure as it stands", () => {
  it("is the user's own where they gave one, location-based", () => {
    expect(
      at("aws/us-east-1", { intensityGPerKwh: 10 }).list.every(({ is }) => is === "best"),
    ).toBe(true);
    expect(brief(at("aws/us-east-1", { intensityGPerKwh: 900 }))[0]).toBe(
      "aws US: clear aws/us-west-2",
    );
  });

  it("may be measured energy of any scope, and nothing at all", () => {
    for (const measuredScope of ["acc", "it", "meter", "wall"] as const) {
      const measured = { measuredKwh: 1075.2, measuredScope, site: "aws/us-east-1" };
      expect(brief(suggested([measured]))[1]).toBe("aws North America: clear aws/ca-central-1");
    }
    const { list } = suggested([{ measuredKwh: 0, site: "aws/us-east-1" }]);
    expect(list.every(({ is }) => is === "best")).toBe(true);
  });

  it("holds what does not move", () => {
    const workloads = [
      { ...job, site: "aws/us-east-1" },
      { ...job, site: "grid/PL" },
    ];
    const { list } = suggested(workloads, { move: { from: "aws/us-east-1" } });
    const alone = at("aws/us-east-1").list;
    list.forEach((one, index) => {
      const same = alone[index];
      if (one.is !== "clear" || same?.is !== "clear") throw new Error("not clear");
      expect(one.savedKg).toBeCloseTo(same.savedKg, 9);
      expect(one.savedShare).toBeLessThan(same.savedShare);
    });
  });
});
