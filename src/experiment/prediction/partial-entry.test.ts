import { describe, expect, it } from "vitest";
import { partsOf, predict, readEntry, type PartialEntry } from "./partial-entry.ts";
import { readParts, textOfParts } from "./typed-parts.ts";

const sum: PartialEntry = {
  basis: "sum",
  scope: "it",
  kwh: "12",
  hours: "24",
  parts: "",
  by: "count",
  done: "3",
  planned: "10",
  plannedHours: "",
};

const parts: PartialEntry = { ...sum, basis: "parts", parts: "10 1\n12 1\n\n11 1", planned: "8" };

const wholeOf = (entry: PartialEntry) => predict(readEntry(entry).asked!).energy?.whole;

describe("what is typed of a run that is not over", () => {
  it("is a sum, by epochs or by hours", () => {
    expect(wholeOf(sum)).toBe(40);
    expect(wholeOf({ ...sum, by: "hours", plannedHours: "3d 8h" })).toBe(40);
    expect(wholeOf({ ...sum, kwh: "1,200" })).toBe(4000);
    // Without hours there is an energy all the same.
    const { hours, energy } = predict(readEntry({ ...sum, hours: "" }).asked!);
    expect([hours, energy!.whole]).toEqual([undefined, 40]);
  });

  it("is each epoch, by epochs or by hours", () => {
    expect(wholeOf(parts)).toBe(88);
    expect(wholeOf({ ...parts, by: "hours", plannedHours: "5" })).toBe(55);
    expect(partsOf(readEntry(parts).asked!)).toHaveLength(3);
  });

  it("is windows of a log, which hold so many epochs as were done", () => {
    // 33 kWh and 3 hours in 12 epochs of 90
    const windows: PartialEntry = { ...parts, areWindows: true, done: "12", planned: "90" };
    const { energy, hours } = predict(readEntry(windows).asked!);
    expect([energy!.whole, hours!.whole]).toEqual([247.5, 22.5]);
    expect(predict(readEntry({ ...windows, planned: "12" }).asked!).spread).toBe("done");
    expect(readEntry({ ...windows, done: "" }).lacking).toEqual(["done"]);
    expect(readEntry({ ...windows, planned: "11" }).problems).toEqual({
      planned: { code: "below-done", done: 12 },
    });
  });

  it("is hours alone, whose energy is the power model's", () => {
    const model: PartialEntry = { ...sum, basis: "model", by: "hours", plannedHours: "336" };
    const { energy, hours } = predict(readEntry(model).asked!);
    expect([energy, hours!.rest]).toEqual([undefined, 312]);
  });

  it("lacks what is empty, and has no prediction then", () => {
    const empty = readEntry({ ...sum, kwh: " ", planned: "" });
    expect(empty).toEqual({ problems: {}, lacking: ["kwh", "planned"], asked: undefined });
    expect(readEntry({ ...sum, by: "hours", hours: "" }).lacking).toEqual([
      "hours",
      "plannedHours",
    ]);
    expect(readEntry({ ...parts, parts: "\n" }).lacking).toEqual(["parts"]);
  });

  it("is told at its field when it is in error, and nothing is clamped", () => {
    const problemsOf = (change: Partial<PartialEntry>) => readEntry({ ...sum, ...change }).problems;
    expect(problemsOf({ planned: "2" })).toEqual({ planned: { code: "below-done", done: 3 } });
    expect(problemsOf({ by: "hours", plannedHours: "23.9" })).toEqual({
      plannedHours: { code: "below-done", done: 24 },
    });
    expect(problemsOf({ kwh: "-1" }).kwh).toMatchObject({ code: "out-of-range" });
    expect(problemsOf({ kwh: "1,5" }).kwh).toEqual({ code: "not-a-number" });
    expect(problemsOf({ done: "0" }).done).toMatchObject({ code: "out-of-range" });
    // What is divided by so little is beyond all numbers.
    expect(problemsOf({ done: "5e-323" }).done).toMatchObject({ code: "out-of-range" });
    expect(problemsOf({ by: "hours", hours: "1e-300", plannedHours: "9" }).hours).toMatchObject({
      code: "out-of-range",
    });
    expect(readEntry({ ...parts, planned: "2" }).problems).toEqual({
      planned: { code: "below-done", done: 3 },
    });
    expect(readEntry({ ...parts, by: "hours", parts: "1\n2", plannedHours: "9" }).problems).toEqual(
      {
        plannedHours: { code: "parts-without-hours" },
      },
    );
    expect(readEntry({ ...sum, planned: "2" }).asked).toBeUndefined();
  });

  it("is done at the hours that its epochs add up to, whatever rounding makes of them", () => {
    const done: PartialEntry = {
      ...parts,
      by: "hours",
      parts: "10 0.1\n12 0.2",
      plannedHours: "0.3",
    };
    const { asked, problems } = readEntry(done);
    expect(problems).toEqual({});
    expect(predict(asked!)).toMatchObject({ spread: "done", left: 0, energy: { whole: 22 } });
    expect(readEntry({ ...done, plannedHours: "0.299" }).problems.plannedHours).toMatchObject({
      code: "below-done",
    });
  });
});

describe("a list of epochs", () => {
  it("has kWh and hours in one line, parted by a space, a tab, a semicolon or a comma and a space", () => {
    const one = { parts: [{ kwh: 0.5, hours: 2 }] };
    for (const line of ["0.5 2", "0.5\t2", "0.5;2", "0.5, 2", " 0.5  2 \r"]) {
      expect(readParts(line)).toEqual(one);
    }
    expect(readParts("1,200")).toEqual({ parts: [{ kwh: 1200, hours: undefined }] });
  });

  it("names the line that cannot be read", () => {
    expect(readParts("1\n\ntwo")).toEqual({
      problem: { code: "line-unreadable", line: 3, text: "two" },
    });
    expect(readParts("1 2 3")).toMatchObject({ problem: { line: 1 } });
    expect(readParts("1 0")).toMatchObject({ problem: { code: "line-unreadable" } });
    expect(readParts("1 2\n3")).toEqual({ problem: { code: "line-uneven", line: 2 } });
    expect(readParts("1\n".repeat(10_001))).toMatchObject({ problem: { code: "too-many-lines" } });
  });

  it("is written as it is read", () => {
    const list = [
      { kwh: 0.003_504, hours: 0.25 },
      { kwh: 1e-9, hours: 1 },
    ];
    expect(readParts(textOfParts(list))).toEqual({ parts: list });
    expect(textOfParts([{ kwh: 53 / 3600, hours: undefined }])).toBe("0.0147222222");
  });
});
