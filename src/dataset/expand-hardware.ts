import { type Cells, listIn, numberIn, present, textIn, unpackTable } from "./columns.ts";
import type { ColumnOf, CoreTable } from "./core-format.ts";
import { hardwareId } from "./hardware-key.ts";
import { partPages, partSlug, withVendor } from "./part-names.ts";
import type { Hardware, HardwareKind, PowerBasis, Standing } from "./types.ts";

/** An alias that is the name without its first words is stored as the number of words left out. */
function expandAlias(stored: string, name: string): string {
  if (!/^\d$/.test(stored)) return stored;
  return name.split(" ").slice(Number(stored)).join(" ");
}

function expandSource(stored: string, name: string, vendor: string): string {
  const page = partPages.find(({ code }) => code === stored);
  return page === undefined ? stored : page.prefix + partSlug(name, vendor);
}

function hardwareRow(cells: Cells<ColumnOf<"hardware">>, row: number): Hardware {
  const cell = (column: ColumnOf<"hardware">): string => cells[column][row] ?? "";
  const number = (column: ColumnOf<"hardware">): number | undefined => numberIn(cell(column));
  const vendor = cell("vendor");
  const name = withVendor(cell("name"), vendor);
  const ratedW = Number(cell("ratedW"));
  const powerW = number("powerW") ?? ratedW;
  return {
    id: textIn(cell("id")) ?? hardwareId(name),
    name,
    vendor,
    kind: cell("kind") as HardwareKind,
    ratedW,
    powerW,
    powerBasis: cell("powerBasis") as PowerBasis,
    powerLowW: number("powerLowW") ?? powerW,
    powerHighW: number("powerHighW") ?? powerW,
    powerStanding: cell("powerStanding") as Standing,
    containsCpu: cell("containsCpu") === "1",
    driverDevices: number("driverDevices") ?? 1,
    year: Number(cell("year")),
    embodiedIncludesHost: cell("embodiedIncludesHost") === "1",
    embodiedSources: listIn(cell("embodiedSources")),
    aliases: listIn(cell("aliases")).map((alias) => expandAlias(alias, name)),
    sources: listIn(cell("sources")).map((source) => expandSource(source, name, vendor)),
    ...present({
      machineMeanW: number("machineMeanW"),
      cores: number("cores"),
      memoryGb: number("memoryGb"),
      rank: number("rank"),
      embodiedKg: number("embodiedKg"),
      embodiedStanding: textIn(cell("embodiedStanding")) as Standing | undefined,
      embodiedYear: number("embodiedYear"),
    }),
  };
}

export function expandHardware(table: CoreTable<"hardware">): ReadonlyMap<string, Hardware> {
  const cells = unpackTable(table);
  const rows = Array.from({ length: table.rows }, (_, row) => hardwareRow(cells, row));
  return new Map(rows.map((hardware) => [hardware.id, hardware]));
}
