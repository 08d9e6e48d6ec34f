import type { Problem } from "../problem.ts";
import type { AnyCells } from "../table-spec.ts";
import {
  anyRows,
  fileOf,
  rowKey,
  specOf,
  type TableName,
  tableNames,
  type Tables,
} from "../tables.ts";

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

export function uniqueKeys(tables: Tables): readonly Problem[] {
  return tableNames.flatMap((name) => {
    const first = new Map<string, number>();
    return anyRows(tables, name).flatMap(({ line, cells }): Problem[] => {
      const key = rowKey(name, cells);
      const before = first.get(key);
      first.set(key, before ?? line);
      if (before === undefined) return [];
      const column = specOf(name).key.join("/");
      const expected = `a key of its own, line ${before} has it`;
      return [{ file: fileOf(name), line, column, found: key, expected }];
    });
  });
}

function referencedKeys(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.map(shown) : [];
}

export function references(tables: Tables): readonly Problem[] {
  const keys = new Map(
    tableNames.map((name) => [
      name as string,
      new Set(anyRows(tables, name).map(({ cells }) => rowKey(name, cells))),
    ]),
  );
  return tableNames.flatMap((name) =>
    Object.entries(specOf(name).references ?? {}).flatMap(([column, target]) =>
      anyRows(tables, name).flatMap(({ line, cells }) =>
        referencedKeys(cells[column])
          .filter((key) => keys.get(target)?.has(key) !== true)
          .map((found) => ({
            file: fileOf(name),
            line,
            column,
            found,
            expected: `a key of data/${target}.csv`,
          })),
      ),
    ),
  );
}

function fallingPairs(cells: AnyCells, columns: readonly string[]): readonly [string, string][] {
  const given = columns.filter((column) => typeof cells[column] === "number");
  return given.flatMap((column, index): [string, string][] => {
    const before = given[index - 1];
    if (before === undefined || Number(cells[before]) <= Number(cells[column])) return [];
    return [[before, column]];
  });
}

export function ascendingFigures(tables: Tables): readonly Problem[] {
  return tableNames.flatMap((name) =>
    (specOf(name).ascending ?? []).flatMap((columns) =>
      anyRows(tables, name).flatMap(({ line, cells }) =>
        fallingPairs(cells, columns).map(([before, column]) => ({
          file: fileOf(name),
          line,
          column,
          found: shown(cells[column]),
          expected: `at least ${before}, ${shown(cells[before])}`,
        })),
      ),
    ),
  );
}

export function givenTogether(tables: Tables): readonly Problem[] {
  return tableNames.flatMap((name: TableName) =>
    (specOf(name).together ?? []).flatMap((columns) =>
      anyRows(tables, name).flatMap(({ line, cells }): Problem[] => {
        const given = columns.filter((column) => cells[column] !== undefined);
        if (given.length === 0 || given.length === columns.length) return [];
        const found = given.join(", ");
        const expected = `all or none of ${columns.join(", ")}`;
        return [{ file: fileOf(name), line, column: columns.join("/"), found, expected }];
      }),
    ),
  );
}
