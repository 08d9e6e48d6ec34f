import { listIn, numberIn, present, unpackTable } from "./columns.ts";
import { type Core, type CoreTable, defaultOffsetPriceId } from "./core-format.ts";
import { coreShapeProblem, isCore } from "./core-shape.ts";
import { expandHardware } from "./expand-hardware.ts";
import { expandGrids } from "./expand-grids.ts";
import { expandProviders, expandRegions } from "./expand-sites.ts";
import type { Constant, Dataset, Instance, OffsetPrice, Standing } from "./types.ts";

export type Expanded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problem: string };

function expandConstants(table: CoreTable<"constants">): ReadonlyMap<string, Constant> {
  const cells = unpackTable(table);
  return new Map(
    cells.id.map((id, row) => {
      const value = Number(cells.value[row]);
      return [
        id,
        {
          id,
          symbol: cells.symbol[row] ?? "",
          value,
          low: numberIn(cells.low[row] ?? "") ?? value,
          high: numberIn(cells.high[row] ?? "") ?? value,
          unit: cells.unit[row] ?? "",
          year: Number(cells.year[row]),
          standing: cells.standing[row] as Standing,
          sources: listIn(cells.sources[row] ?? ""),
        },
      ];
    }),
  );
}

function expandInstances(
  table: CoreTable<"instances">,
  hardware: readonly string[],
): readonly Instance[] {
  const cells = unpackTable(table);
  const idAt = (cell: string): string | undefined =>
    cell === "" ? undefined : hardware[Number(cell)];
  return cells.name.map((name, row) => ({
    provider: cells.provider[row] ?? "",
    name,
    devices: Number(cells.devices[row]),
    sources: listIn(cells.sources[row] ?? ""),
    ...present({
      hardware: idAt(cells.hardware[row] ?? ""),
      vcpus: numberIn(cells.vcpus[row] ?? ""),
      memoryGb: numberIn(cells.memoryGb[row] ?? ""),
      cpu: idAt(cells.cpu[row] ?? ""),
    }),
  }));
}

function expandOffsetPrices(table: CoreTable<"offsetPrices">): readonly OffsetPrice[] {
  const cells = unpackTable(table);
  return cells.id.map((id, row) => ({
    id,
    name: cells.name[row] ?? "",
    currency: cells.currency[row] ?? "",
    year: Number(cells.year[row]),
    sources: listIn(cells.sources[row] ?? ""),
    ...present({
      lowPerT: numberIn(cells.lowPerT[row] ?? ""),
      midPerT: numberIn(cells.midPerT[row] ?? ""),
      highPerT: numberIn(cells.highPerT[row] ?? ""),
    }),
  }));
}

function expandTables(core: Core): Expanded {
  const offsetPrices = expandOffsetPrices(core.tables.offsetPrices);
  const defaultOffsetPrice = offsetPrices.find(({ id }) => id === defaultOffsetPriceId);
  if (defaultOffsetPrice === undefined) return { ok: false, problem: "no default offset price" };
  const hardware = expandHardware(core.tables.hardware);
  const dataset: Dataset = {
    version: core.version,
    method: core.method,
    newestGridYear: Math.max(...core.intensityYears),
    intensitySources: core.intensitySources,
    hardware,
    providers: expandProviders(core.tables.providers),
    regions: expandRegions(core),
    ...expandGrids(core),
    constants: expandConstants(core.tables.constants),
    instances: expandInstances(core.tables.instances, [...hardware.keys()]),
    defaultOffsetPrice,
  };
  return { ok: true, dataset };
}

/**
 * Turns a parsed `core.json` into the dataset the app works with. `methods` are the method ids the code keeps: a
 * release made for another cannot be computed here, and is refused.
 */
export function expandCore(value: unknown, methods: readonly string[]): Expanded {
  if (!isCore(value)) return { ok: false, problem: coreShapeProblem(value) ?? "not a core" };
  if (!methods.includes(value.method)) {
    return { ok: false, problem: `method ${value.method} is not known here` };
  }
  return expandTables(value);
}
