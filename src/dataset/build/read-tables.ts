import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Problem } from "./problem.ts";
import type { AnyCells, Row } from "./table-spec.ts";
import { columnNames, fileOf, specOf, type TableName, tableNames, type Tables } from "./tables.ts";

export type Read = { readonly tables: Tables; readonly problems: readonly Problem[] };

/** The text of each CSV, by table. */
export type TableTexts = { readonly [T in TableName]: string };

export function readFolder(folder: string): TableTexts {
  const texts = tableNames.map((name) => [name, readFileSync(join(folder, fileOf(name)), "utf8")]);
  return Object.fromEntries(texts) as TableTexts;
}

function rowProblems(
  name: TableName,
  line: number,
  raw: Readonly<Record<string, string>>,
): { readonly cells?: AnyCells; readonly problems: readonly Problem[] } {
  const parsed = specOf(name).row.safeParse(raw);
  if (parsed.success) return { cells: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue): Problem => {
    const column = String(issue.path[0] ?? "");
    const inner = issue.code === "invalid_union" ? issue.errors.flat().at(-1) : undefined;
    const expected = (inner ?? issue).message;
    return { file: fileOf(name), line, column, found: raw[column] ?? "", expected };
  });
  return { problems };
}

function headerProblems(name: TableName, found: readonly string[]): readonly Problem[] {
  const expected = columnNames(name).join(",");
  if (found.join(",") === expected) return [];
  return [{ file: fileOf(name), line: 1, column: "header", found: found.join(","), expected }];
}

export function readTable(
  name: TableName,
  text: string,
): { readonly rows: readonly Row<AnyCells>[]; readonly problems: readonly Problem[] } {
  const file = fileOf(name);
  const csv = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
  const [header = [], ...lines] = csv.data;
  const problems: Problem[] = [...headerProblems(name, header)];
  for (const { row = 0, message } of csv.errors) {
    problems.push({ file, line: row + 1, column: "row", found: message, expected: "RFC 4180" });
  }
  if (!text.endsWith("\n") || text.includes("\r")) {
    problems.push({
      file,
      line: 0,
      column: "line ends",
      found: "other",
      expected: "LF, also last",
    });
  }
  if (problems.length > 0) return { rows: [], problems };
  const rows: Row<AnyCells>[] = [];
  for (const [index, values] of lines.slice(0, -1).entries()) {
    const line = index + 2;
    if (values.length !== header.length) {
      const expected = `${header.length} cells`;
      problems.push({ file, line, column: "row", found: `${values.length} cells`, expected });
      continue;
    }
    const raw = Object.fromEntries(header.map((column, at) => [column, values[at] ?? ""]));
    const read = rowProblems(name, line, raw);
    problems.push(...read.problems);
    if (read.cells !== undefined) rows.push({ line, cells: read.cells });
  }
  return { rows, problems };
}

/** Reads all tables and keeps going: a faulty row is reported and left out. */
export function readTables(texts: TableTexts): Read {
  const problems: Problem[] = [];
  const read = tableNames.map((name) => {
    const table = readTable(name, texts[name]);
    problems.push(...table.problems);
    return [name, table.rows];
  });
  return { tables: Object.fromEntries(read) as Tables, problems };
}
