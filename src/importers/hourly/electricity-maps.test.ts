import { describe, expect, it } from "vitest";
import { noticesOf, problemOf, samples, seriesOf, short } from "./samples.fixture.ts";

const { electricityMapsOld: old, electricityMapsNew: now } = samples;

describe("Electricity Maps", () => {
  it("gives the life-cycle column of either layout, and names the one left aside", () => {
    const series = seriesOf(old);
    expect(series).toMatchObject({
      source: "electricity-maps",
      kind: "location",
      basis: "life-cycle",
      lifeCycle: true,
      zone: "FR",
      stepMs: 3_600_000,
    });
    expect(short(series)).toEqual([
      ["2023-01-01T00:00", 60, 48.5],
      ["2023-01-01T01:00", 60, 47.25],
      ["2023-01-01T02:00", 60, 45.75],
    ]);
    expect(series.notices).toEqual([
      { code: "basis", basis: "life-cycle" },
      {
        code: "column",
        taken: "Carbon Intensity gCO₂eq/kWh (LCA)",
        left: ["Carbon Intensity gCO₂eq/kWh (direct)"],
      },
      { code: "estimated", count: 1, of: 3 },
    ]);
    expect(series.points[1]).toMatchObject({ estimated: true });
    expect(seriesOf(now).points[2]?.gPerKwh).toBe(361.5);
  });

  it("says direct where only direct values are there", () => {
    const column = /,Carbon intensity gCO₂eq\/kWh \(Life cycle\)/;
    const rows = now.replace(column, "").replaceAll(/,3(72.4|68.91|61.5)(?=,)/g, "");
    expect(seriesOf(rows)).toMatchObject({ kind: "direct", basis: "direct", lifeCycle: false });
    const emptied = seriesOf(now.replaceAll(/,3(72.4|68.91|61.5)(?=,)/g, ","));
    expect(emptied).toMatchObject({ kind: "direct", points: [{ gPerKwh: 310.12 }, {}, {}] });
    expect(noticesOf(emptied, "column")).toHaveLength(1);
  });

  it("is told by its columns in any order, case, spacing and encoding of ₂", () => {
    const odd = now
      .replace("Datetime (UTC)", "\uFEFF DATETIME  (UTC) ")
      .replaceAll("gCO₂eq", "gCO?eq")
      .replace("Zone id", "ZONE ID");
    expect(short(seriesOf(odd))).toEqual(short(seriesOf(now)));
    const turned = now
      .split("\n")
      .map((line) => line.split(",").toReversed().join(","))
      .join("\r\n");
    expect(short(seriesOf(turned))).toEqual(short(seriesOf(now)));
  });

  it("reads what a spreadsheet makes of it: days first, semicolons, decimal commas", () => {
    const saved = now
      .replaceAll(/(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d):00/g, "13/$2/$1 $4")
      .replaceAll(",", ";")
      .replaceAll(/(\d)\.(\d)/g, "$1,$2")
      .replaceAll("false", "FALSE");
    expect(short(seriesOf(`sep=;\r\n${saved.replaceAll("\n", "\r\n")}`))).toEqual(
      short(seriesOf(now)).map(([start, ...rest]) => [start.replace("06-01", "06-13"), ...rest]),
    );
  });

  it("says which of day and month it took for the first where dates do not tell", () => {
    const saved = now.replaceAll(/(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d):00/g, "05/$2/$1 $4");
    const series = seriesOf(saved);
    expect(short(series)[0]?.[0]).toBe("2024-06-05T00:00");
    expect(noticesOf(series, "date-order-assumed")).toEqual([
      { code: "date-order-assumed", order: "day-first" },
    ]);
    const american = seriesOf(
      now.replaceAll(/(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d):00/g, "$2/13/$1 $4"),
    );
    expect(short(american)[0]?.[0]).toBe("2024-06-13T00:00");
    expect(noticesOf(american, "date-order-assumed")).toEqual([]);
    expect(
      problemOf(saved.replace("05/06/2024 00:00", "13/06/2024 00:00").replace("05/06", "05/16")),
    ).toMatchObject({ code: "mixed-dates" });
  });

  it("has five minutes as well, but no days, months or years", () => {
    const every = (stamps: readonly string[]) =>
      now
        .split("\n")
        .map((line, at) => line.replace(/^2024[^,]*/, stamps[at - 1] ?? ""))
        .join("\n");
    const minutes = ["2024-06-01 00:00:00", "2024-06-01 00:05:00", "2024-06-01 00:10:00"];
    expect(short(seriesOf(every(minutes))).map(([, length]) => length)).toEqual([5, 5, 5]);
    const days = ["2024-06-01 00:00:00", "2024-06-02 00:00:00", "2024-06-03 00:00:00"];
    expect(problemOf(every(days))).toEqual({ code: "too-coarse", stepHours: 24 });
    const years = ["2022-01-01 00:00:00", "2023-01-01 00:00:00", "2024-01-01 00:00:00"];
    expect(problemOf(every(years))).toEqual({ code: "too-coarse", stepHours: 8760 });
    expect(problemOf(now.split("\n").slice(0, 2).join("\n"))).toEqual({ code: "one-time" });
  });

  it("asks for one zone where several are in it", () => {
    const both = now + old.split("\n").slice(1).join("\n");
    expect(problemOf(both)).toEqual({ code: "several-zones", zones: ["DE", "FR"] });
    expect(seriesOf(both, { zone: "fr" })).toMatchObject({ zone: "FR", points: [{}, {}, {}] });
    expect(problemOf(both, { zone: "GB" })).toEqual({
      code: "zone-not-in-file",
      zone: "GB",
      zones: ["DE", "FR"],
    });
  });

  it("names the time column where it is missing", () => {
    expect(problemOf(now.replace("Datetime (UTC)", "When"))).toEqual({
      code: "missing-column",
      source: "electricity-maps",
      column: "Datetime (UTC)",
    });
  });
});
