import { plainHeader } from "../cells.ts";

/** Where what stands in a query log. -1 where there is none. */
export type QueryColumns = {
  readonly width: number;
  readonly timeAt: number;
  readonly powerAt: number;
  readonly nameAt: number;
  /** Index, else UUID, else bus id. */
  readonly deviceAt: number;
  readonly power: string | undefined;
  /** Other columns of power that were not taken. */
  readonly otherPower: readonly string[];
  readonly ignored: readonly string[];
};

/** The best first. Limits are no power drawn, and utilisation never becomes power. */
const powerNames = ["power.draw", "power.draw.average", "power.draw.instant"];

const withoutUnit = (name: string): string => name.replace(/ ?\[[^\]]*\]$/, "");

/** The header of `nvidia-smi --query-gpu=... --format=csv`, with or without a column of power. */
export function queryColumns(cells: readonly string[]): QueryColumns | undefined {
  const names = plainHeader(cells).map(withoutUnit);
  const find = (...wanted: readonly string[]) =>
    wanted.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const isQuery = names.some((name) => /^(power|utilization|temperature|clocks)\./.test(name));
  const hasDevice = find("timestamp", "index", "name", "gpu_name", "uuid", "gpu_uuid") >= 0;
  if (!isQuery || (!hasDevice && !powerNames.includes(names[0] ?? ""))) return undefined;
  const found = powerNames.filter((name) => names.includes(name));
  const columns = {
    timeAt: find("timestamp"),
    powerAt: find(...powerNames),
    nameAt: find("name", "gpu_name"),
    deviceAt: find("index", "uuid", "gpu_uuid", "pci.bus_id", "gpu_bus_id"),
  };
  const used = new Set(Object.values(columns));
  return {
    ...columns,
    width: cells.length,
    power: found[0],
    otherPower: found.slice(1),
    ignored: names.filter((name, at) => name !== "" && !used.has(at) && !found.includes(name)),
  };
}

const timePattern = /^\s*\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}\s*$/;
const wattsPattern = /^\s*\d+(\.\d+)? W\s*$/;

/** A row of a log that was written with `noheader`: told by its time. */
export function isHeaderlessRow(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.some((cell) => timePattern.test(cell));
}

/** What the columns of such a row are, where the units tell; undefined with `nounits`. */
export function columnsOfRow(cells: readonly string[]): QueryColumns | undefined {
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const powerAt = find(wattsPattern);
  if (powerAt < 0) return undefined;
  // A temperature has no unit either: it is no number that a machine gives its GPUs.
  const index = find(/^\s*(?:\d|1[0-5])\s*$/);
  const others = cells.filter((cell, at) => at !== powerAt && wattsPattern.test(cell));
  return {
    width: cells.length,
    timeAt: find(timePattern),
    powerAt,
    nameAt: find(/^\s*(NVIDIA|Tesla|GeForce|Quadro|GRID|TITAN|[AHBLTPV]\d+)\b/i),
    deviceAt: index >= 0 ? index : find(/^\s*(GPU-|[0-9A-F]{8}:)/i),
    power: "W",
    otherPower: others.map((cell) => cell.trim()),
    ignored: [],
  };
}
