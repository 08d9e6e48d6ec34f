import { describe, expect, it } from "vitest";
import { formatProblems } from "./problem.ts";
import { readTable } from "./read-tables.ts";

const header = "country,west,south,east,north,standing,source_ids\n";

describe("readTable", () => {
  it("reads cells as the values they mean", () => {
    const { rows, problems } = readTable("country_boxes", `${header}FR,-5,41,10,51,assumed,a|b\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        cells: {
          country: "FR",
          west: -5,
          south: 41,
          east: 10,
          north: 51,
          standing: "assumed",
          source_ids: ["a", "b"],
        },
      },
    ]);
  });

  it("reports every faulty cell with file, line, column, found and expected", () => {
    const text = `${header}France,-5,41,10,951,guessed,\nDE,6,47,15,55,assumed,a\n`;
    const { rows, problems } = readTable("country_boxes", text);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "4 problems in data/
      data/country_boxes.csv:2 country: found "France", expected an ISO 3166 alpha-2 code
      data/country_boxes.csv:2 north: found "951", expected degrees north, -90 to 90
      data/country_boxes.csv:2 standing: found "guessed", expected measured, published, estimated, assumed
      data/country_boxes.csv:2 source_ids: found "", expected an id of a-z, 0-9 and -, several joined by |"
    `);
  });

  it("wants the header exactly as the schema has it", () => {
    const { problems } = readTable("country_boxes", "country,east\nFR,10\n");
    expect(problems).toMatchObject([{ line: 1, column: "header", found: "country,east" }]);
  });

  it("names a row with a cell too many", () => {
    const { problems } = readTable("country_boxes", `${header}FR,-5,41,10,51,assumed,a,b\n`);
    expect(problems).toMatchObject([{ line: 2, found: "8 cells", expected: "7 cells" }]);
  });

  it("names a quote that is never closed", () => {
    const { problems } = readTable("country_boxes", `${header}FR,"-5,41\n`);
    expect(problems).toContainEqual(expect.objectContaining({ line: 2, expected: "RFC 4180" }));
  });

  it("wants LF line ends", () => {
    const { problems } = readTable("country_boxes", header.replace("\n", "\r\n"));
    expect(problems.map(({ column }) => column)).toContain("line ends");
  });
});
