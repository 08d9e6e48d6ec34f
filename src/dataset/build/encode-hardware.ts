import { coreColumns, type CoreTable } from "../core-format.ts";
import { hardwareId, hardwareKey } from "../hardware-key.ts";
import { partPages, partSlug, withoutVendor } from "../part-names.ts";
import { packTable } from "./pack.ts";
import type { HardwareRow, InstanceRow } from "./schema-hardware.ts";
import type { Row } from "./table-spec.ts";

/** How many first words of the name an alias leaves out, where it leaves out nothing else. */
function packAlias(alias: string, name: string): string {
  if (/^\d$/.test(alias)) throw new Error(`alias of one digit: ${alias}`);
  const words = name.split(" ");
  const dropped = words.findIndex((_, count) => words.slice(count).join(" ") === alias);
  return dropped > 0 && dropped < 10 ? String(dropped) : alias;
}

/** Aliases that a search would find by the name or another alias anyway are left to tables.json. */
function telling(aliases: readonly string[], names: readonly string[]): readonly string[] {
  const seen = new Set(names.map(hardwareKey));
  return aliases.filter((alias) => {
    const key = hardwareKey(alias);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** `t` and `a` stand for the TechPowerUp and Intel ARK pages named after the part. */
function packSource(id: string, { name, vendor }: HardwareRow): string {
  const page = partPages.find(({ prefix }) => id === prefix + partSlug(name, vendor));
  return page?.code ?? id;
}

function unless<T>(value: T, implied: unknown): T | undefined {
  return value === implied ? undefined : value;
}

export function encodeHardware(rows: readonly Row<HardwareRow>[]): CoreTable<"hardware"> {
  const packed = rows.map(({ cells }) => ({
    id: unless(cells.id, hardwareId(cells.name)),
    name: withoutVendor(cells.name, cells.vendor),
    vendor: cells.vendor,
    kind: cells.kind,
    ratedW: cells.rated_w,
    powerW: unless(cells.power_w, cells.rated_w),
    powerBasis: cells.power_basis,
    powerLowW: unless(cells.power_low_w, cells.power_w),
    powerHighW: unless(cells.power_high_w, cells.power_w),
    powerStanding: cells.power_standing,
    machineMeanW: cells.machine_mean_w,
    containsCpu: cells.contains_cpu,
    driverDevices: unless(cells.driver_devices, 1),
    cores: cells.cores,
    memoryGb: cells.memory_gb,
    year: cells.year,
    rank: cells.rank,
    embodiedKg: cells.embodied_kg,
    embodiedIncludesHost: cells.embodied_includes_host,
    embodiedStanding: cells.embodied_standing,
    embodiedYear: cells.embodied_year,
    embodiedSources: cells.embodied_source_ids,
    aliases: telling(cells.aliases, [cells.id, cells.name]).map((alias) =>
      packAlias(alias, cells.name),
    ),
    sources: cells.source_ids.map((id) => packSource(id, cells)),
  }));
  return packTable(coreColumns.hardware, packed);
}

export function encodeInstances(
  rows: readonly Row<InstanceRow>[],
  hardware: readonly Row<HardwareRow>[],
): CoreTable<"instances"> {
  const numbers = new Map(hardware.map(({ cells }, row) => [cells.id, row]));
  const packed = rows.map(({ cells }) => ({
    provider: cells.provider,
    name: cells.name,
    hardware: numbers.get(cells.hardware_id ?? ""),
    devices: cells.devices,
    vcpus: cells.vcpus,
    memoryGb: cells.memory_gb,
    cpu: numbers.get(cells.cpu_id ?? ""),
    sources: cells.source_ids,
  }));
  return packTable(coreColumns.instances, packed);
}
