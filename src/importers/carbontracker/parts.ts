import type { NamedPart } from "../imported.ts";
import type { StandardLog } from "./standard-log.ts";

/** Names that only number a device. */
const isName = (name: string): boolean => !/^(cpu|gpu|dram|package|core)[-:_ ]*\d*$/i.test(name);

/** The devices of a component, alike ones counted together. */
function counted(names: readonly string[], unit: NamedPart["unit"]): readonly NamedPart[] {
  const counts = new Map<string, number>();
  for (const name of names.filter(isName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count, unit }));
}

export function partsOf({ devices }: StandardLog): {
  readonly accelerators: readonly NamedPart[];
  readonly processor?: NamedPart;
} {
  const accelerators = counted(devices.get("gpu") ?? [], "driver-devices");
  const [processor] = counted(devices.get("cpu") ?? [], "processors");
  return { accelerators, ...(processor !== undefined && { processor }) };
}
