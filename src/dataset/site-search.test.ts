import { describe, expect, it, test } from "vitest";
import { datasetOfData, fixtureLines } from "./dataset.fixture.ts";
import { findSite } from "./site-names.ts";
import { searchSites } from "./site-search.ts";

const dataset = datasetOfData();

const mlco2Regions = fixtureLines("mlco2-regions.txt").map((line) => line.split("|"));

function idsOf(text: string, limit = 50): readonly string[] {
  return searchSites(dataset, text, { limit }).map(({ id }) => id);
}

describe("findSite", () => {
  test.each(mlco2Regions)("knows %s %s %s %s of ML CO2 Impact", (provider, name, code, region) => {
    // Its Scaleway row has no code: ours is fr-par.
    const id = `${provider}/${code === "" ? "fr-par" : code}`;
    expect(findSite(dataset, id)?.id).toBe(id);
    if (code !== "") expect(findSite(dataset, `${name} ${code}`)?.id).toBe(id);
    if (region !== "") expect(findSite(dataset, `${name} ${region}`)?.id).toBe(id);
  });

  test.each([
    ["aws us-east-1", "aws/us-east-1"],
    ["AWS/US-EAST-1", "aws/us-east-1"],
    ["FR", "grid/FR"],
    ["FRA", "grid/FR"],
    ["France", "grid/FR"],
    ["grid/FR", "grid/FR"],
    ["home/FR", "home/FR"],
    ["US-MIDA-PJM", "grid/US-MIDA-PJM"],
    ["Google Cloud Zürich", "gcp/europe-west6"],
    ["europe-west6", "gcp/europe-west6"],
  ])("%s is %s", (text, id) => {
    expect(findSite(dataset, text)?.id).toBe(id);
  });

  it("leaves open which of three us-east-1 is meant", () => {
    expect(findSite(dataset, "us-east-1")).toBeUndefined();
  });

  it("keeps each region's own id", () => {
    for (const id of dataset.regions.keys()) expect(findSite(dataset, id)?.id).toBe(id);
  });
});

describe("searchSites", () => {
  test.each([
    ["Virginia", "aws/us-east-1"],
    ["us-east-1", "aws/us-east-1"],
    ["aws us-east-1", "aws/us-east-1"],
    ["Frankfurt", "aws/eu-central-1"],
    ["France", "aws/eu-west-3"],
    ["France", "grid/FR"],
    ["azure sweden", "azure/swedencentral"],
    ["Hillsboro", "grid/US-NW-PGE"],
    ["zurich", "gcp/europe-west6"],
  ])("%s offers %s among the first ten", (text, id) => {
    expect(idsOf(text, 10)).toContain(id);
  });

  it.each(["France", "Germany", "Sweden", "Iceland"])("puts the grid of %s first", (country) => {
    expect(idsOf(country, 1)[0]).toMatch(/^grid\//);
  });

  it("puts a whole id first", () => {
    expect(idsOf("aws us-east-1", 1)).toEqual(["aws/us-east-1"]);
    expect(idsOf("grid/FR", 1)).toEqual(["grid/FR"]);
  });

  it("offers homes in place of machine rooms on request", () => {
    const kinds = searchSites(dataset, "France", { own: "home" }).map(({ kind }) => kind);
    expect(kinds).toContain("home");
    expect(kinds).not.toContain("grid");
  });

  it("leaves out zones where nobody is supplied", () => {
    expect(idsOf("Yadkin")).toEqual([]);
  });

  it("takes well under 5 ms", () => {
    idsOf("warm up");
    const start = performance.now();
    for (let run = 0; run < 20; run++) idsOf("united states virginia");
    expect((performance.now() - start) / 20).toBeLessThan(5);
  });
});
