import { describe, expect, it } from "vitest";
import { problemOf, samples, seriesOf, short } from "./samples.fixture.ts";

describe("the GB Carbon Intensity API", () => {
  it("gives what was measured, and the forecast where nothing was yet", () => {
    const series = seriesOf(samples.gbApi);
    expect(series).toMatchObject({
      source: "gb-api",
      zone: "GB",
      kind: "direct",
      basis: "gb-operational",
      lifeCycle: false,
    });
    expect(short(series)).toEqual([
      ["2018-01-20T12:00", 30, 263],
      ["2018-01-20T12:30", 30, 271],
      ["2018-01-20T13:00", 30, 268],
    ]);
    expect(series.notices).toEqual([
      { code: "basis", basis: "gb-operational" },
      { code: "forecast", count: 1, of: 3 },
    ]);
  });

  it("gives a region's forecasts, and asks which where there are several", () => {
    const region = (shortname: string) => ({
      regionid: 1,
      shortname,
      data: [0, 30].map((minute) => ({
        from: `2024-01-01T00:${minute === 0 ? "00" : "30"}Z`,
        intensity: { forecast: 100 + minute },
      })),
    });
    const one = JSON.stringify({ data: region("London") });
    expect(seriesOf(one)).toMatchObject({ zone: "GB, London", points: [{}, { gPerKwh: 130 }] });
    const two = JSON.stringify({ data: [region("London"), region("North Wales")] });
    expect(problemOf(two)).toMatchObject({ code: "several-zones" });
    expect(seriesOf(two, { zone: "GB, North Wales" }).points).toHaveLength(2);
  });
});

describe("NESO files", () => {
  it("give the intensity beside the generation mix", () => {
    const series = seriesOf(samples.nesoFuel);
    expect(series).toMatchObject({ source: "neso-fuel", zone: "GB", kind: "direct" });
    expect(short(series)).toEqual([
      ["2024-03-01T00:00", 30, 141],
      ["2024-03-01T00:30", 30, 138],
      ["2024-03-01T01:00", 30, 136],
    ]);
  });

  it("have offsets or none, and columns in any order", () => {
    const offset = samples.nesoFuel.replaceAll(/^(2024\S* \S*?),/gm, "$1+00,");
    expect(short(seriesOf(offset))).toEqual(short(seriesOf(samples.nesoFuel)));
    const turned = samples.nesoIntensity
      .split("\n")
      .map((line) => line.split(",").toReversed().join(","))
      .join("\n");
    expect(short(seriesOf(turned))).toEqual(short(seriesOf(samples.nesoIntensity)));
  });

  it("give what was measured, and the forecast where nothing was yet", () => {
    const series = seriesOf(samples.nesoIntensity);
    expect(short(series).map(([, , g]) => g)).toEqual([141, 138, 133]);
    expect(series.points.map(({ estimated }) => estimated)).toEqual([undefined, undefined, true]);
  });
});
