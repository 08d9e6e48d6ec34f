import Papa from "papaparse";
import { assemble, type Row } from "./assemble.ts";
import type { FoundTable } from "./find-table.ts";
import { finished, refused } from "./finished.ts";
import type { Candidate, Doubt, Layout } from "./layout.ts";
import type { DateOrder, HourlyNotice, HourlyProblem } from "./notice.ts";
import type { HourlyOptions, HourlyResult } from "./series.ts";
import { dateOrders, stampMs } from "./stamps.ts";
import { sameZone, zoneProblem } from "./zones.ts";

/** One row, with a value for every candidate, since which one is taken shows at the end only. */
type RawRow = {
  readonly line: number;
  readonly stamp: string;
  readonly values: readonly (number | undefined)[];
  readonly doubt: Doubt | undefined;
};

type RawTable = {
  readonly rows: readonly RawRow[];
  readonly zones: ReadonlySet<string>;
  readonly notices: readonly HourlyNotice[];
};

const isBlank = (cells: readonly string[]): boolean =>
  cells.length === 1 && cells[0]!.trim() === "";

/** Walks the rows once; of those of other zones only the zone's name is kept. */
function readRows(text: string, found: FoundTable, layout: Layout, zone?: string): RawTable {
  const { candidates, zoneAt, stampAt, doubt } = layout;
  const rows: RawRow[] = [];
  const zones = new Set<string>();
  const notices: HourlyNotice[] = [];
  let line = 0;
  let brokenAt: number | undefined;
  let lastWidth = found.width;
  Papa.parse<string[]>(text, {
    delimiter: found.delimiter,
    step: ({ data: cells, errors }) => {
      line += 1;
      if (errors.length > 0) brokenAt ??= line;
      if (line <= found.headerRows || isBlank(cells)) return;
      const its = zoneAt === undefined ? "" : (cells[zoneAt]?.trim() ?? "");
      lastWidth = cells.length;
      if (its !== "") zones.add(its);
      if (zone === undefined ? zones.size > 1 : !sameZone(its, zone)) return;
      const values = candidates.map(({ gPerKwh }) => gPerKwh(cells, line));
      rows.push({ line, stamp: cells[stampAt]?.trim() ?? "", values, doubt: doubt?.(cells) });
    },
  });
  if (brokenAt !== undefined) notices.push({ code: "broken-quotes", line: brokenAt });
  if (lastWidth < found.width && !/[\r\n]$/.test(text)) {
    if (rows.at(-1)?.line === line) rows.pop();
    notices.push({ code: "cut-off", line });
  }
  return { rows, zones, notices };
}

/** The order of day and month in the stamps, and what is to be said of it. */
function orderOf(
  rows: readonly RawRow[],
  assumed: DateOrder | undefined,
): { readonly order: DateOrder; readonly notices: HourlyNotice[] } | HourlyProblem {
  const { any, dayFirst, monthFirst } = dateOrders(rows.map(({ stamp }) => stamp));
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return { code: "mixed-dates", dayFirst, monthFirst };
  }
  if (dayFirst !== undefined) return { order: "day-first", notices: [] };
  if (monthFirst !== undefined) return { order: "month-first", notices: [] };
  const order = assumed ?? "day-first";
  const guessed = any && assumed === undefined;
  const notices: HourlyNotice[] = guessed ? [{ code: "date-order-assumed", order }] : [];
  return { order, notices };
}

/** The first candidate with any value; -1 where none has one. */
function chosen(rows: readonly RawRow[], candidates: readonly Candidate[]): number {
  return candidates.findIndex((_, index) =>
    rows.some(({ values }) => values[index] !== undefined && !Number.isNaN(values[index])),
  );
}

/** What is said of the columns that were not taken. */
function columnNotices(candidates: readonly Candidate[], taken: string): HourlyNotice[] {
  const left = new Set(candidates.map(({ column }) => column));
  left.delete(taken);
  return left.size > 0 ? [{ code: "column", taken, left: [...left] }] : [];
}

/** Reads a table whose header was recognised. */
export function readTable(text: string, found: FoundTable, options: HourlyOptions): HourlyResult {
  const { layout, source } = found;
  if ("code" in layout) return refused(layout);
  const { rows, zones, notices } = readRows(text, found, layout, options.zone);
  const zoneTrouble =
    (layout.zoneAt === undefined ? undefined : zoneProblem(zones, options.zone)) ??
    layout.problem?.();
  if (zoneTrouble !== undefined) return refused(zoneTrouble);
  const order = orderOf(rows, layout.dateOrder);
  if ("code" in order) return refused(order);
  const best = chosen(rows, layout.candidates);
  const taken = Math.max(0, best);
  const candidate = layout.candidates[taken]!;
  const assembled = assemble(
    rows.map(({ line, stamp, values, doubt }): Row => ({
      place: line,
      stamp,
      stampMs: stampMs(stamp, order.order),
      gPerKwh: values[taken],
      doubt,
    })),
    "line",
    layout.marks,
  );
  const column = best < 0 ? [] : columnNotices(layout.candidates, candidate.column);
  const zone = layout.zone ?? [...zones].find((one) => sameZone(one, options.zone ?? one));
  const said = [...column, ...order.notices, ...notices, ...(layout.notices?.() ?? [])];
  return finished({ source, basis: candidate.basis, zone, said }, assembled);
}
