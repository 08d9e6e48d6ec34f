import { describe, expect, it } from "vitest";
import { noticesOf, problemOf, samples, seriesOf, short } from "./samples.fixture.ts";

type Answer = { data: unknown[]; meta: Record<string, unknown> };
const answer = (change: (one: Answer) => void): string => {
  const one = JSON.parse(samples.watttimeV3) as Answer;
  change(one);
  return JSON.stringify(one);
};

describe("WattTime", () => {
  it("is marginal, pounds per MWh turned to grams per kWh, five minutes each", () => {
    const series = seriesOf(samples.watttimeV3);
    expect(series).toMatchObject({
      source: "watttime-v3",
      kind: "marginal",
      basis: "watttime-marginal",
      lifeCycle: false,
      zone: "CAISO_NORTH",
    });
    expect(short(series)).toEqual([
      ["2024-02-01T00:00", 5, 394.625],
      ["2024-02-01T00:05", 5, 453.592],
      ["2024-02-01T00:10", 5, 408.233],
    ]);
  });

  it("is an average where the signal is", () => {
    const average = answer((one) => (one.meta["signal_type"] = "co2_aoer"));
    expect(seriesOf(average)).toMatchObject({ kind: "direct", basis: "watttime-average" });
  });

  it("refuses other signals, none, and units it does not know", () => {
    expect(problemOf(answer((one) => (one.meta["signal_type"] = "health_damage")))).toEqual({
      code: "not-carbon",
      signal: "health_damage",
    });
    expect(problemOf(answer((one) => delete one.meta["signal_type"]))).toEqual({
      code: "unknown-signal",
    });
    expect(problemOf(answer((one) => (one.meta["units"] = "percent")))).toEqual({
      code: "unknown-unit",
      unit: "percent",
    });
  });

  it("never mixes marginal values with averages", () => {
    const average = answer((one) => (one.meta["signal_type"] = "co2_aoer"));
    expect(problemOf(`[${samples.watttimeV3},${average}]`)).toEqual({
      code: "mixed-signals",
      signals: ["co2_moer", "co2_aoer"],
    });
    expect(problemOf(samples.watttimeRows.replace("MOER", "AOER"))).toMatchObject({
      code: "mixed-signals",
    });
  });

  it("puts several answers of one region together, and asks where there are more", () => {
    const later = samples.watttimeV3.replaceAll("T00:", "T01:");
    expect(seriesOf(`[${samples.watttimeV3},${later}]`).points).toHaveLength(6);
    const elsewhere = answer((one) => (one.meta["region"] = "PJM_DC"));
    const both = `[${samples.watttimeV3},${elsewhere}]`;
    expect(problemOf(both)).toEqual({ code: "several-zones", zones: ["CAISO_NORTH", "PJM_DC"] });
    expect(seriesOf(both, { zone: "PJM_DC" })).toMatchObject({ zone: "PJM_DC" });
  });

  it("reads rows of version 2, as CSV and as JSON, in any order", () => {
    const series = seriesOf(samples.watttimeRows);
    expect(series).toMatchObject({ source: "watttime-v2", kind: "marginal", zone: "CAISO_NORTH" });
    expect(short(series).map(([, , g]) => g)).toEqual([394.625, 453.592, 408.233]);
    expect(noticesOf(series, "unsorted")).toHaveLength(1);
    const rows = [0, 5, 10].map((minute) => ({
      point_time: `2022-02-01T00:${String(minute).padStart(2, "0")}:00.000Z`,
      value: 870,
      ba: "CAISO_NORTH",
      datatype: "MOER",
      version: minute === 0 ? "3.1" : "3.2",
    }));
    const json = seriesOf(JSON.stringify(rows));
    expect(json).toMatchObject({ source: "watttime-v2", kind: "marginal" });
    expect(noticesOf(json, "model-versions")).toEqual([
      { code: "model-versions", versions: ["3.1", "3.2"] },
    ]);
    expect(problemOf("point_time,value\n2022-02-01T00:00Z,870\n")).toEqual({
      code: "unknown-signal",
    });
  });
});

describe("California's SGIP signal", () => {
  it("is marginal, kilograms turned to grams, through the change of clocks, the newest version", () => {
    const series = seriesOf(samples.sgip);
    expect(series).toMatchObject({ source: "sgip", kind: "marginal", stepMs: 300_000 });
    expect(short(series)).toEqual([
      ["2020-11-01T08:50", 5, 412],
      ["2020-11-01T08:55", 5, 415],
      ["2020-11-01T09:00", 5, 420],
    ]);
    expect(noticesOf(series, "column")).toEqual([
      { code: "column", taken: "MOER version 2.0", left: ["MOER version 1.0"] },
    ]);
    expect(noticesOf(series, "clock-change")).toEqual([]);
  });
});
