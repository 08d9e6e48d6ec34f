import { describe, expect, it } from "vitest";
import { intensitySources } from "../intensities.ts";
import { tablesWith } from "../tables.fixture.ts";
import { intensitySourcesListed, oneSourcePerUrl, unusedSources } from "./sources-used.ts";

describe("unusedSources", () => {
  it("names a source that no row cites", () => {
    const tables = tablesWith({ constants: [{}], sources: [{}, { id: "forgotten" }] });
    expect(unusedSources(tables)).toMatchObject([{ line: 3, found: "forgotten" }]);
  });
});

describe("oneSourcePerUrl", () => {
  it("names a second source with one address", () => {
    const tables = tablesWith({ sources: [{}, { id: "again" }] });
    expect(oneSourcePerUrl(tables)).toMatchObject([{ line: 3, column: "url" }]);
  });
});

describe("intensitySourcesListed", () => {
  it("asks for a row for each year of grid values", () => {
    expect(intensitySourcesListed(tablesWith({}))).toHaveLength(intensitySources.length);
  });
});
