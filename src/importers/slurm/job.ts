import { finiteOf } from "../json.ts";
import { clockSeconds } from "../local-time.ts";

export type Cell = (name: string) => string | undefined;

const bytesPer: Readonly<Record<string, number>> = {
  K: 1 / 1024 / 1024,
  M: 1 / 1024,
  G: 1,
  T: 1024,
  P: 1024 * 1024,
};

export type Memory = { readonly gb: number; readonly per: "job" | "core" | "node" };

/** `250G`, `6760Mc`, `250Gn`: binary units; until Slurm 21.08 per core (`c`) or per node (`n`). */
export function memoryOf(text: string): Memory | undefined {
  const match = /^(\d+(?:\.\d+)?)([KMGTP])?([cn])?$/i.exec(text.trim());
  if (match === null) return undefined;
  const gb = Number(match[1]) * (bytesPer[(match[2] ?? "M").toUpperCase()] ?? 0);
  const suffix = match[3]?.toLowerCase();
  return { gb, per: suffix === "c" ? "core" : suffix === "n" ? "node" : "job" };
}

export type Resources = {
  readonly cpus: number | undefined;
  readonly nodes: number | undefined;
  readonly memory: string | undefined;
  readonly gpus: number;
  /** Kinds of GPU by Slurm's names, `a100`, and how many of each. */
  readonly gpuTypes: readonly { readonly name: string; readonly count: number }[];
};

/** `billing=32,cpu=32,gres/gpu=1,gres/gpu:a100=1,mem=250G,node=1`: with and without type the same GPUs. */
export function resourcesOf(text: string): Resources {
  const pairs = text.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  const value = (name: string) => pairs.find(([key]) => key === name)?.[1];
  const gpuTypes = pairs
    .filter(([key]) => key.startsWith("gres/gpu:"))
    .map(([key, count]) => ({ name: key.slice("gres/gpu:".length), count: finiteOf(count) ?? 0 }));
  const sum = gpuTypes.reduce((all, { count }) => all + count, 0);
  return {
    cpus: finiteOf(value("cpu")),
    nodes: finiteOf(value("node")),
    memory: value("mem"),
    gpus: finiteOf(value("gres/gpu")) ?? sum,
    gpuTypes,
  };
}

/** Slurm writes numbers this large where a counter has no value. */
const unsetJoules = 1e18;
/** NO_VAL of 32 bits, and the one below it. */
const unset32 = new Set([4_294_967_294, 4_294_967_295]);

export type Energy = { readonly joules: number | undefined; readonly unset: string | undefined };

const prefixes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** Joules of `ConsumedEnergyRaw`, else of `ConsumedEnergy` with its prefix. Empty and 0: the plugin is off. */
export function energyOf(cell: Cell): Energy {
  const raw = cell("consumedenergyraw")?.trim() ?? "";
  const text = raw === "" ? (cell("consumedenergy")?.trim() ?? "") : raw;
  const match = /^(\d+(?:\.\d+)?)([KMGT])?$/i.exec(text);
  if (match === null) return { joules: undefined, unset: undefined };
  const joules = Number(match[1]) * (prefixes[match[2]?.toUpperCase() ?? ""] ?? 1);
  if (joules >= unsetJoules || unset32.has(joules)) return { joules: undefined, unset: text };
  return { joules: joules > 0 ? joules : undefined, unset: undefined };
}

/** Seconds of a raw column, else of the one in hours and minutes. */
export function secondsOf(cell: Cell, raw: string, clock: string): number | undefined {
  return finiteOf(cell(raw)) ?? clockSeconds(cell(clock) ?? "");
}
