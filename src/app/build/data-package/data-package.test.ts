import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { checkFolder } from "../../../dataset/build/check.ts";
import { releaseTexts } from "../../../dataset/build/release-texts.ts";
import {
  anyRows,
  columnNames,
  specOf,
  tableNames,
  type TableName,
} from "../../../dataset/build/tables.ts";
import { packageFiles } from "./data-package-plugin.ts";
import { dataPackageSchema } from "./data-package-schema.fixture.ts";
import { packageSchema, type Field, type Resource } from "./descriptor.ts";
import { releaseOf } from "./release.ts";
import { packageTables } from "./tables.ts";

const validate = new Ajv({ allErrors: true, strict: false }).compile(dataPackageSchema);

function descriptorIn(text: string | undefined) {
  const descriptor: unknown = JSON.parse(text ?? "");
  validate(descriptor);
  expect(validate.errors).toBeNull();
  return packageSchema.parse(descriptor);
}

const { tables } = checkFolder("data");
const ofData = descriptorIn(readFileSync("data/datapackage.json", "utf8")).resources;
const files = packageFiles(process.cwd());
const published = descriptorIn(files.get("datapackage.json")).resources;

/** Cells of a CSV file by column, as text. */
function cellsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true });
  expect(errors.filter(({ code }) => code !== "TooFewFields")).toEqual([]);
  return data.slice(0, -1); // the last line ends with a line break
}

/** A cell as its field reads it, as it stands in the JSON of the same table. */
function valueOf(text: string, { type, listDelimiter }: Field): unknown {
  if (listDelimiter !== undefined) return text === "" ? [] : text.split(listDelimiter);
  if (text === "") return null;
  if (type === "boolean") return text === "yes" ? true : text === "no" ? false : undefined;
  return type === "string" || type === "date" ? text : Number(text);
}

const shapes: Readonly<Record<Field["type"], RegExp>> = {
  string: /^[^\n]+$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  boolean: /^(yes|no)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function fits(text: string, { type, constraints = {} }: Field): boolean {
  const { required, enum: choices, minimum = -Infinity, maximum = Infinity } = constraints;
  if (text === "") return required !== true;
  const inRange = type === "string" || (!(Number(text) < minimum) && !(Number(text) > maximum));
  return shapes[type].test(text) && inRange && (choices?.includes(text) ?? true);
}

/** Everything in a file that its description does not allow. */
function problemsOf({ schema }: Resource, csv: string, others: ReadonlyMap<string, string>) {
  const rows = cellsOf(csv);
  const problems = rows.flatMap((row, at) =>
    schema.fields
      .filter((field) => !fits(row[field.name] ?? "", field))
      .map(({ name }) => `row ${at + 1}, ${name}: ${row[name]}`),
  );
  const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join("/"));
  if (new Set(keys).size < keys.length) problems.push("a key stands twice");
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [from = "", to = ""] = [fields[0], reference.fields[0]];
    const known = new Set(
      cellsOf(others.get(`${reference.resource}.csv`) ?? "").map((row) => row[to]),
    );
    const lost = rows.filter((row) => row[from] !== "" && !known.has(row[from]));
    problems.push(...lost.map((row) => `${from} is not in ${reference.resource}: ${row[from]}`));
  }
  return problems;
}

/** Whether the checks of `data/` take a text in a column. */
function takes(table: TableName, column: string, text: string): boolean {
  const cell = specOf(table).row.shape[column] as z.ZodType | undefined;
  return cell?.safeParse(text).success === true;
}

const namesOf = ({ schema }: Resource) => schema.fields.map(({ name }) => name);

describe("data/datapackage.json", () => {
  test("describes every table of data/, in the order of its columns", () => {
    expect(ofData.map(({ name }) => name).toSorted()).toEqual(tableNames.toSorted());
    for (const resource of ofData) {
      const name = tableNames.find((table) => table === resource.name)!;
      expect(namesOf(resource), name).toEqual(columnNames(name));
      expect(resource.schema.primaryKey, name).toEqual(specOf(name).key);
    }
  });

  test("requires and allows what the checks do", () => {
    for (const { name: table, schema } of ofData) {
      const known = tableNames.find((name) => name === table)!;
      const cells = anyRows(tables, known)[0]?.cells ?? {};
      for (const { name, constraints = {}, listDelimiter } of schema.fields) {
        const place = `${table}.${name}`;
        // A note must be there as a column, and may be empty.
        if (name !== "note")
          expect(constraints.required ?? false, place).toBe(!takes(known, name, ""));
        expect(
          (constraints.enum ?? []).filter((choice) => !takes(known, name, choice)),
          place,
        ).toEqual([]);
        expect(Array.isArray(cells[name]), place).toBe(listDelimiter !== undefined);
      }
    }
  });

  test.each(ofData.map((resource) => [resource.name, resource] as const))(
    "agrees with %s",
    (name, resource) => {
      const others = new Map(
        tableNames.map((table) => [`${table}.csv`, readFileSync(`data/${table}.csv`, "utf8")]),
      );
      expect(problemsOf(resource, others.get(`${name}.csv`) ?? "", others)).toEqual([]);
    },
  );
});

describe("the published package", () => {
  test("has a file for each resource, as CSV and JSON, and no other", () => {
    const named = published.flatMap(({ name, path }) => [path, `${name}.json`]);
    expect([...files.keys()].toSorted()).toEqual(["datapackage.json", ...named].toSorted());
  });

  test.each(published.map((resource) => [resource.name, resource] as const))(
    "agrees with %s",
    (name, resource) => {
      const csv = files.get(`${name}.csv`) ?? "";
      expect(csv.slice(0, csv.indexOf("\n")).split(",")).toEqual(namesOf(resource));
      expect(problemsOf(resource, csv, files)).toEqual([]);
      const fromCsv = cellsOf(csv).map((row) =>
        Object.fromEntries(
          resource.schema.fields.map((field) => [
            field.name,
            valueOf(row[field.name] ?? "", field),
          ]),
        ),
      );
      expect(JSON.parse(files.get(`${name}.json`) ?? "")).toEqual(fromCsv);
    },
  );

  test("gives back every cell of data/ that a release holds", () => {
    const release = releaseOf(
      { version: "2026.11", draft: true, method: "1", date: "2026-11-25", files: {} },
      releaseTexts(tables, "2026.11"),
    );
    for (const { name, columns, rows } of packageTables(release)) {
      const table = tableNames.find((known) => known === name);
      if (table === undefined) continue;
      const expected = anyRows(tables, table).map(({ cells }) =>
        Object.fromEntries(
          columns.map((column) => [column, cells[column] === "" ? null : (cells[column] ?? null)]),
        ),
      );
      expect(rows, name).toEqual(expected);
    }
  });
});
