import { describe, expect, it } from "vitest";
import { noticesOf, problemOf, samples, seriesOf, short } from "./samples.fixture.ts";

const header = samples.electricityMapsNew.split("\n")[0]!;

/** A file of Electricity Maps with these times and life-cycle values. */
const rows = (...given: readonly (readonly [string, string | number])[]): string =>
  [
    header,
    ...given.map(([stamp, value]) => `${stamp},Spain,Spain,ES,,${value},1,1,x,false,`),
    "",
  ].join("\n");

/** Hours of a day, one value each. */
const day = (date: string, count: number, value: (hour: number) => string | number) =>
  Array.from(
    { length: count },
    (_, hour) => [`${date} ${String(hour).padStart(2, "0")}:00:00`, value(hour)] as const,
  );

describe("rows that can not be used", () => {
  it("are left out and counted, with the line of the first", () => {
    const series = seriesOf(
      rows(...day("2024-05-06", 24, (hour) => ["", "n/a", "many", -5, 9000][hour - 10] ?? 100), [
        "yesterday",
        100,
      ]),
    );
    expect(series.points).toHaveLength(19);
    expect(series.notices.slice(2)).toEqual([
      { code: "unreadable-time", sample: "yesterday", count: 1, first: 26, where: "line" },
      { code: "missing", count: 2, first: 12, where: "line" },
      { code: "unreadable-value", count: 1, first: 14, where: "line" },
      { code: "negative", lowest: -5, count: 1, first: 15, where: "line" },
      { code: "too-high", highest: 9000, max: 5000, count: 1, first: 16, where: "line" },
      {
        code: "gaps",
        count: 1,
        longestHours: 5,
        longestFromMs: Date.parse("2024-05-06T10:00Z"),
      },
    ]);
  });

  it("end in a problem that says so where none is left", () => {
    expect(problemOf(rows(...day("2024-05-06", 3, () => "")))).toMatchObject({
      code: "no-values",
      notices: [{ code: "missing", count: 3, first: 2, where: "line" }],
    });
    expect(problemOf(`${header}\n`)).toEqual({ code: "no-values", notices: [] });
  });
});

describe("times", () => {
  it("are sorted, and of the same one twice the first is kept", () => {
    const series = seriesOf(
      rows(
        ["2024-05-06 02:00:00", 3],
        ["2024-05-06 00:00:00", 1],
        ["2024-05-06 01:00:00", 2],
        ["2024-05-06 02:00:00", 99],
      ),
    );
    expect(short(series).map(([, , g]) => g)).toEqual([1, 2, 3]);
    expect(noticesOf(series, "unsorted")).toHaveLength(1);
    expect(noticesOf(series, "duplicates")).toEqual([
      { code: "duplicates", count: 1, first: 5, where: "line" },
    ]);
  });

  it("have gaps, the longest of which is named", () => {
    const kept = day("2024-05-06", 24, () => 100).filter(
      (_, at) => at !== 3 && (at < 10 || at > 13),
    );
    expect(noticesOf(seriesOf(rows(...kept)), "gaps")).toEqual([
      {
        code: "gaps",
        count: 2,
        longestHours: 4,
        longestFromMs: Date.parse("2024-05-06T10:00Z"),
      },
    ]);
  });

  it("look local where an hour is doubled or missing on the night clocks change", () => {
    const autumn = day("2024-10-27", 24, () => 100);
    autumn.splice(3, 0, ["2024-10-27 02:00:00", 120]);
    expect(noticesOf(seriesOf(rows(...autumn)), "clock-change")).toEqual([
      { code: "clock-change", atMs: Date.parse("2024-10-27T02:00Z") },
    ]);
    const spring = day("2024-03-31", 24, () => 100).filter((_, hour) => hour !== 2);
    expect(noticesOf(seriesOf(rows(...spring)), "clock-change")).toEqual([
      { code: "clock-change", atMs: Date.parse("2024-03-31T02:00Z") },
    ]);
    const weekday = day("2024-05-06", 24, () => 100).filter((_, hour) => hour !== 2);
    expect(noticesOf(seriesOf(rows(...weekday)), "clock-change")).toEqual([]);
  });

  it("never overlap, whatever stands between the usual ones", () => {
    const mixed = rows(...day("2024-05-06", 5, () => 100), ["2024-05-06 02:20:00", 50]);
    expect(short(seriesOf(mixed)).map(([, minutes]) => minutes)).toEqual([60, 60, 20, 40, 60, 60]);
    const ends =
      samples.eiaPublished.trimEnd() +
      "\nCISO,8/1/2024 0:40,,,,,,,,,,,,,,0.45\nCISO,8/1/2024 2:00,,,,,,,,,,,,,,0.5\n";
    expect(short(seriesOf(ends)).map(([start, minutes]) => [start.slice(11), minutes])).toEqual([
      ["22:00", 60],
      ["23:00", 60],
      ["00:00", 40],
      ["00:40", 20],
      ["01:00", 60],
    ]);
  });
});

describe("values", () => {
  it("that look like kilograms are kept as they are, and said to", () => {
    const series = seriesOf(rows(...day("2024-05-06", 3, (hour) => 0.2 + hour / 10)));
    expect(series.points[2]?.gPerKwh).toBe(0.4);
    expect(noticesOf(series, "looks-like-kg")).toEqual([{ code: "looks-like-kg", highest: 0.4 }]);
    const zero = seriesOf(rows(...day("2024-05-06", 3, () => 0)));
    expect(noticesOf(zero, "looks-like-kg")).toEqual([]);
  });
});

describe("files that are no such file", () => {
  it("end in a problem", () => {
    expect(problemOf("")).toEqual({ code: "empty" });
    expect(problemOf("\uFEFF \r\n")).toEqual({ code: "empty" });
    expect(problemOf("PK\u0003\u0004\u0014\0\u0006")).toEqual({ code: "binary", workbook: true });
    expect(problemOf("\u0089PNG\r\n\u001A\n\0\0\0")).toEqual({ code: "binary", workbook: false });
    expect(problemOf("\uFFFD\uFFFD\uFFFD text")).toEqual({ code: "binary", workbook: false });
    expect(problemOf("a,b\n1,2\n")).toEqual({ code: "unknown-format" });
    expect(problemOf("{}")).toEqual({ code: "unknown-format" });
    expect(problemOf(samples.gbApi.slice(0, 90))).toEqual({ code: "damaged-json" });
    expect(problemOf("[".repeat(200_000))).toEqual({ code: "damaged-json" });
    expect(problemOf(" ".repeat(150_000_001))).toMatchObject({ code: "too-large" });
  });

  it("lose the last line where it is cut off", () => {
    const series = seriesOf(samples.electricityMapsNew.slice(0, -40));
    expect(series.points).toHaveLength(2);
    expect(noticesOf(series, "cut-off")).toEqual([{ code: "cut-off", line: 4 }]);
    expect(noticesOf(seriesOf(samples.electricityMapsNew.trimEnd()), "cut-off")).toEqual([]);
  });

  it("tell where quotation marks do not match", () => {
    const broken = samples.electricityMapsNew.replace(
      "2024-06-01 02:00:00,Germany",
      '2024-06-01 02:00:00,"Germany',
    );
    expect(noticesOf(seriesOf(broken), "broken-quotes")).toMatchObject([{ line: 4 }]);
  });

  it("are read the same with other line ends, a mark of their encoding, and blank lines", () => {
    const plain = short(seriesOf(samples.electricityMapsNew));
    const odd = `\uFEFF\r\n${samples.electricityMapsNew.replaceAll("\n", "\r\n")}\r\n\r\n`;
    expect(short(seriesOf(odd))).toEqual(plain);
    expect(short(seriesOf(samples.electricityMapsNew.replaceAll("\n", "\r")))).toEqual(plain);
  });

  it("may have names that mean something to a program", () => {
    const hostile = header.replace("Country", "__proto__").replace("Data source", "constructor");
    expect(seriesOf(samples.electricityMapsNew.replace(header, hostile)).points).toHaveLength(3);
    expect(problemOf('{"__proto__":{"data":[1]},"data":[null,1,"x",[[]],{"from":1}]}')).toEqual({
      code: "unknown-format",
    });
  });
});
