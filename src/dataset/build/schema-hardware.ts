import { z } from "zod";
import { maybe, need } from "./cells.ts";
import type { TableSpec } from "./table-spec.ts";

const watts = need.number("W", 0.1, 100_000);
const maybeWatts = maybe.number("W", 0.1, 100_000);
const tflops = maybe.number("TFLOPS", 0.001, 100_000);

const hardwareRow = z.object({
  id: need.kebab,
  name: need.text,
  vendor: need.text,
  kind: need.oneOf(["gpu", "tpu", "accelerator", "cpu", "soc"]),
  segment: need.oneOf(["datacenter", "workstation", "consumer", "laptop", "edge"]),
  rated_w: watts,
  rated_kind: need.oneOf(["tdp", "tbp", "tgp", "estimate", "measured-average"]),
  power_w: watts,
  power_basis: need.oneOf(["rated", "mean", "machine"]),
  power_low_w: watts,
  power_high_w: watts,
  power_standing: need.standing,
  machine_mean_w: maybeWatts,
  idle_w: maybeWatts,
  contains_cpu: need.yesNo,
  driver_devices: need.whole("devices", 1, 16),
  cores: maybe.whole("cores", 1, 1000),
  memory_gb: maybe.number("GB", 0.1, 2000),
  fp32_tflops: tflops,
  tf16_tflops: tflops,
  embodied_kg: maybe.number("kgCO2e", 1, 100_000),
  embodied_includes_host: need.yesNo,
  embodied_standing: maybe.standing,
  embodied_year: maybe.year,
  embodied_source_ids: maybe.list,
  year: need.year,
  rank: maybe.whole("place", 1, 200),
  aliases: maybe.list,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const instanceRow = z.object({
  provider: need.kebab,
  name: need.text,
  accelerator: need.text,
  hardware_id: maybe.kebab,
  devices: need.number("boards or chips", 0.01, 10_000),
  vcpus: maybe.number("vCPUs", 1, 1_000_000),
  memory_gb: maybe.number("GB", 1, 10_000_000),
  cpu: maybe.text,
  cpu_id: maybe.kebab,
  source_ids: need.sources,
});

export type HardwareRow = z.infer<typeof hardwareRow>;
export type InstanceRow = z.infer<typeof instanceRow>;

export const hardwareSpecs = {
  hardware: {
    row: hardwareRow,
    key: ["id"],
    references: { source_ids: "sources", embodied_source_ids: "sources" },
    ascending: [["power_low_w", "power_w", "power_high_w"]],
    together: [["embodied_kg", "embodied_standing", "embodied_year"]],
  },
  instances: {
    row: instanceRow,
    key: ["provider", "name"],
    references: {
      provider: "providers",
      hardware_id: "hardware",
      cpu_id: "hardware",
      source_ids: "sources",
    },
  },
} satisfies Record<string, TableSpec>;
