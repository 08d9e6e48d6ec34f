import Papa from "papaparse";
import { plainHeader } from "../importers/cells.ts";
import type { LedgerEntry } from "./entry.ts";
import { checkedEntry, type EntryProblem } from "./entry-fields.ts";
import type { LedgerRow } from "./figures.ts";
import type { Found, FoundDamaged } from "./found.ts";

const formatColumn = "wattprint_ledger";
const formatVersion = "1";

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe, and so is one that looks made so. */
const escaped = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unescaped = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Columns that are read again. */
const own: Readonly<Record<string, keyof LedgerEntry>> = {
  id: "id",
  name: "name",
  date: "date",
  person: "person",
  stage: "stage",
  status: "status",
  is_repeat: "isRepeat",
  note: "note",
  changed_at: "changedAt",
  link: "fragment",
};

/** Columns for whoever opens the file. They are not read again: figures follow from the links. */
const figures: Readonly<Record<string, (row: LedgerRow) => string | number | undefined>> = {
  release: ({ version }) => version,
  boundary: (row) => (row.problem === undefined ? row.boundary : undefined),
  intensity_kind: ({ intensityKind }) => intensityKind,
  energy_kwh: ({ energyKwh }) => energyKwh,
  counted_kgco2e: ({ kg }) => kg,
  counted_low_kgco2e: ({ lowKg }) => lowKg,
  counted_high_kgco2e: ({ highKg }) => highKg,
  not_counted: ({ problem }) => problem?.code,
};

function cellOf(entry: LedgerEntry, property: keyof LedgerEntry, appUrl: string): string {
  const value = entry[property];
  if (property === "fragment") return appUrl + entry.fragment;
  return typeof value === "boolean" ? "yes" : escaped(value ?? "");
}

/**
 * A ledger as a table, an entry to a row (RFC 4180), with the figures of its row.
 * @param appUrl what the links begin with
 */
export function ledgerCsv(rows: readonly LedgerRow[], appUrl: string): string {
  const fields = [formatColumn, ...Object.keys(own), ...Object.keys(figures)];
  const data = rows.map((row) => [
    formatVersion,
    ...Object.values(own).map((property) => cellOf(row.entry, property, appUrl)),
    ...Object.values(figures).map((figure) => figure(row) ?? ""),
  ]);
  return `${Papa.unparse({ fields, data }, { newline: "\r\n" })}\r\n`;
}

/** The first line, where names of columns stand: no cell of it has a line break in it. */
const headerOf = (text: string) => /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ""))?.[0] ?? "";

/** Whether a text means to be such a table. */
export function isLedgerCsv(text: string): boolean {
  return /(^|[^\w])wattprint_ledger($|[^\w])/.test(headerOf(text.slice(0, 5000)));
}

type Cells = { readonly cells: readonly string[]; readonly isBroken: boolean };

/** Spreadsheets write other delimiters in other countries. In the header nothing else can stand between names. */
function rowsOf(text: string): { readonly header: readonly string[]; readonly rows: Cells[] } {
  const body = text.replace(/^\uFEFF/, "");
  const header = headerOf(body);
  const delimiter = /[^\w" ]/.exec(header)?.[0] ?? ",";
  const newline = /\r\n|\n|\r/.exec(body)?.[0] as "\r\n" | "\n" | "\r" | undefined;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter,
    ...(newline === undefined ? {} : { newline }),
  });
  const broken = new Set(errors.map(({ row }) => row));
  const [names = [], ...rows] = data;
  return {
    header: plainHeader(names),
    rows: rows.map((cells, index) => ({ cells, isBroken: broken.has(index + 1) })),
  };
}

function valueOf(property: keyof LedgerEntry, cell: string): unknown {
  if (property === "fragment") return cell.slice(Math.max(0, cell.indexOf("#/")));
  if (property === "isRepeat") return cell === "yes" ? true : cell;
  const text = unescaped(cell);
  return property === "note" ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** Properties of a row; an empty cell is an absent one, but for the name. */
function entryOf(header: readonly string[], cells: readonly string[]) {
  const entries = Object.entries(own).flatMap(([column, property]) => {
    const cell = cells[header.indexOf(column)] ?? "";
    return cell === "" && property !== "name" ? [] : [[property, valueOf(property, cell)] as const];
  });
  return checkedEntry(Object.fromEntries(entries));
}

const columnOf = (problem: EntryProblem): EntryProblem => ({
  ...problem,
  property: Object.keys(own).find((column) => own[column] === problem.property) ?? problem.property,
});

/** Reads a table of {@link ledgerCsv}, as it was written or as a spreadsheet saved it. */
export function readLedgerCsv(text: string): Found {
  const { header, rows } = rowsOf(text);
  const columns = ["id", "link", "changed_at"].filter((column) => !header.includes(column));
  if (columns.length > 0) return { problem: { code: "missing-column", columns } };
  const entries: LedgerEntry[] = [];
  const damaged: FoundDamaged[] = [];
  for (const [index, { cells, isBroken }] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const at = { where: "row", at: index + 2, raw: cells.join(" | ") } as const;
    const version = cells[header.indexOf(formatColumn)] ?? "";
    if (version !== formatVersion && /^\d+$/.test(version)) {
      return { problem: { code: "unknown-format-version", version } };
    }
    const checked = entryOf(header, cells);
    if (isBroken || cells.slice(header.length).some((cell) => cell !== "")) {
      damaged.push({ ...at, problems: [{ property: "", code: "broken-row" }] });
    } else if ("entry" in checked) {
      entries.push(checked.entry);
    } else {
      damaged.push({ ...at, problems: checked.problems.map(columnOf) });
    }
  }
  const names = header.filter(
    (name) => name !== formatColumn && !Object.hasOwn(own, name) && !Object.hasOwn(figures, name),
  );
  return {
    entries,
    damaged,
    notices: names.length === 0 ? [] : [{ code: "unknown-parts", names }],
  };
}
