import { cellCount, type Column } from "./columns.ts";
import { type Core, type CoreTableName, coreColumns, coreSchema } from "./core-format.ts";

type Unknown = { readonly [key: string]: unknown };

function isRecord(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): value is Column {
  if (typeof value === "string") return true;
  return isRecord(value) && typeof value["keys"] === "string" && typeof value["at"] === "string";
}

function tableProblem(name: CoreTableName, table: unknown): string | undefined {
  if (!isRecord(table) || !isRecord(table["columns"]) || typeof table["rows"] !== "number") {
    return `table ${name} is missing`;
  }
  for (const columnName of coreColumns[name]) {
    const column = table["columns"][columnName];
    if (!isColumn(column)) return `column ${name}.${columnName} is missing`;
    if (cellCount(column) !== table["rows"]) return `column ${name}.${columnName} has gaps`;
  }
  return undefined;
}

function headProblem(value: Unknown): string | undefined {
  if (value["schema"] !== coreSchema) return `schema ${String(value["schema"])}, not ${coreSchema}`;
  if (typeof value["version"] !== "string") return "version is missing";
  if (typeof value["method"] !== "string") return "method is missing";
  const { intensityYears, intensitySources, intensitySteps } = value;
  if (![intensityYears, intensitySources, intensitySteps].every(Array.isArray)) {
    return "grid intensities are missing";
  }
  return undefined;
}

/** What keeps a parsed file from being a core this code can read; undefined when nothing does. */
export function coreShapeProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return "not an object";
  const problem = headProblem(value);
  if (problem !== undefined) return problem;
  const tables = value["tables"];
  if (!isRecord(tables)) return "tables are missing";
  for (const name of Object.keys(coreColumns) as CoreTableName[]) {
    const found = tableProblem(name, tables[name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isCore(value: unknown): value is Core {
  return coreShapeProblem(value) === undefined;
}
