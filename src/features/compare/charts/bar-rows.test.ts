import { describe, expect, it } from "vitest";
import { estimate } from "../../../experiment/estimate.ts";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import type { Experiment } from "../../../experiment/experiment.ts";
import { rankSites, sitesFor } from "../../../experiment/rank-sites.ts";
import { filtered, noFilters, type Filters } from "../table/filters.ts";
import { barCount, barRows } from "./bar-rows.ts";

const dataset = releasedDataset("2026.11");

function at(...sites: readonly (string | undefined)[]): Experiment {
  const job = { hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 };
  return { workloads: sites.map((site) => (site === undefined ? job : { ...job, site })) };
}

function rowsOf(
  experiment: Experiment,
  current: string | undefined,
  filters: Partial<Filters> = {},
) {
  const { ranked: all } = rankSites(experiment, sitesFor(experiment, dataset), dataset);
  const { total } = estimate(experiment, dataset);
  const job = {
    dataset,
    experiment,
    year: dataset.newestGridYear,
    move: "all" as const,
    current: { site: current, kg: total?.range.totalKg },
    price: undefined,
  };
  const ranked = filtered(all, { ...noFilters, ...filters }, dataset);
  return { ranked, total, rows: barRows({ job, ranked, all }, "now") };
}

describe("the bars", () => {
  it("are the lowest sites, and where it is now with its rank among what passes", () => {
    const { ranked, total, rows } = rowsOf(at("aws/us-east-1"), "aws/us-east-1");
    expect(rows.slice(0, barCount).map(({ site }) => site)).toEqual(
      ranked.slice(0, barCount).map(({ site }) => site),
    );
    expect(rows).toHaveLength(barCount + 1);
    const last = rows.at(-1);
    expect(last).toMatchObject({ site: "aws/us-east-1", isCurrent: true });
    expect(ranked[(last?.rank ?? 0) - 1]?.site).toBe("aws/us-east-1");
    expect(last?.kg).toBe(total?.range.totalKg);
    expect(last?.highKg).toBe(total?.range.highKg);
  });

  it("have no further one where it is now among the lowest", () => {
    const { rows } = rowsOf(at("gcp/europe-north2"), "gcp/europe-north2");
    expect(rows).toHaveLength(barCount);
    expect(rows.filter(({ isCurrent }) => isCurrent).map(({ rank }) => rank)).toEqual([1]);
  });

  it("keep where it is now under filters it does not pass, without a rank", () => {
    const { rows } = rowsOf(at("aws/us-east-1"), "aws/us-east-1", { text: "google paris" });
    expect(rows.map(({ site, rank }) => [site, rank])).toEqual([
      ["gcp/europe-west9", 1],
      ["aws/us-east-1", undefined],
    ]);
  });

  it("end with the experiment as it stands where it is at several sites", () => {
    const { rows, total } = rowsOf(at("aws/us-east-1", "grid/PL"), undefined);
    expect(rows.at(-1)).toMatchObject({ site: "", label: "now", isCurrent: true });
    expect(rows.at(-1)?.kg).toBe(total?.range.totalKg);
  });

  it("mark nothing for a job without a site", () => {
    const { rows } = rowsOf(at(undefined), undefined);
    expect(rows).toHaveLength(barCount);
    expect(rows.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  it("have the figures of the ranking, each inside its range", () => {
    const { ranked, rows } = rowsOf(at("aws/us-east-1"), "aws/us-east-1");
    rows.slice(0, barCount).forEach(({ kg, lowKg, highKg }, index) => {
      expect(kg).toBe(ranked[index]?.kg);
      expect(lowKg).toBeLessThan(kg);
      expect(highKg).toBeGreaterThan(kg);
    });
  });
});
