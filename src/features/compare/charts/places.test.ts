import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import type { Experiment } from "../../../experiment/experiment.ts";
import { rankSites, sitesFor } from "../../../experiment/rank-sites.ts";
import { filtered, noFilters } from "../table/filters.ts";
import { placesOf, spotOf } from "./places.ts";

const dataset = releasedDataset("2026.11");
const experiment: Experiment = {
  workloads: [{ hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336, site: "aws/us-east-1" }],
};
const { ranked } = rankSites(experiment, sitesFor(experiment, dataset), dataset);
const { places, withoutPlace } = placesOf(ranked, dataset);
const placeWith = (id: string) => places.find(({ sites }) => sites.some(({ site }) => site === id));

describe("places of the map", () => {
  it("gather the sites of a city, whoever's they are", () => {
    const paris = placeWith("gcp/europe-west9");
    expect(paris?.name).toBe("Paris, France");
    expect(paris?.sites.map(({ site }) => site)).toContain("aws/eu-west-3");
    expect(placeWith("aws/eu-west-3")).toBe(paris);
  });

  it("keep cities apart that are further than 50 km from each other", () => {
    expect(placeWith("aws/eu-west-3")).not.toBe(placeWith("aws/eu-west-2"));
  });

  it("have each site once or count it as without coordinates", () => {
    const drawn = places.flatMap(({ sites }) => sites.map(({ site }) => site));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length + withoutPlace).toBe(ranked.length);
  });

  it("begin with the lowest, in every place and among places", () => {
    const lowest = places.map(({ sites }) => sites[0].kg);
    expect(lowest).toEqual(lowest.toSorted((a, b) => a - b));
    for (const { sites } of places) {
      expect(sites[0].kg).toBe(Math.min(...sites.map(({ kg }) => kg)));
    }
  });

  it("stay the same places under filters", () => {
    const french = placesOf(filtered(ranked, { ...noFilters, text: "paris" }, dataset), dataset);
    expect(french.places.every(({ key }) => places.some((place) => place.key === key))).toBe(true);
  });

  it("put a personal computer where its grid is", () => {
    expect(spotOf("home/FR", dataset)).toBe(spotOf("grid/FR", dataset));
  });
});
