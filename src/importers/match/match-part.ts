import { findHardware } from "../../dataset/hardware-names.ts";
import { searchHardware } from "../../dataset/hardware-search.ts";
import type { Dataset, Hardware } from "../../dataset/types.ts";
import { toDevices } from "../../experiment/typed/count.ts";
import type { NamedPart } from "../imported.ts";

/** The row a name stands for, and those it may stand for, the likeliest first. */
export type PartMatch = {
  readonly hardware: Hardware | undefined;
  readonly suggestions: readonly Hardware[];
};

const maxSuggestions = 6;

type Kind = "accelerator" | "cpu";

/** A processor with its own graphics is either. */
function isKind(hardware: Hardware, kind: Kind): boolean {
  return hardware.containsCpu || (hardware.kind === "cpu") === (kind === "cpu");
}

/** What fits all words, else all but the last, and so on: a name may end in words the table does not have. */
function suggestionsFor(dataset: Dataset, name: string, kind: Kind): readonly Hardware[] {
  const words = name
    .replaceAll(/\((?:r|tm|c)\)/gi, " ")
    .replace(/ @.*$/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^(cpu|gpu|processor|with|graphics|\d+-?core)$/i.test(word));
  for (let length = words.length; length > 0; length -= 1) {
    const text = words.slice(0, length).join(" ");
    const found = searchHardware(dataset, text, maxSuggestions, (row) => isKind(row, kind));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Spellings in which tools write a name: `8 x NVIDIA A40` repeats the count, Slurm writes `a100`. "Any" is what Green
 * Algorithms calls a part it does not know, in both of its lists.
 */
function spellings(name: string, kind: Kind): readonly string[] {
  const bare = name.replace(/^\d+ ?[x×] /i, "").trim();
  const any = /^(any|other)$/i.test(bare) ? [`Any ${kind === "cpu" ? "CPU" : "GPU"}`] : [];
  return [...any, bare, `NVIDIA ${bare}`];
}

/** The row of the hardware table that a tool's name of a part means. */
export function matchPart(dataset: Dataset, name: string, kind: Kind): PartMatch {
  for (const spelling of spellings(name, kind)) {
    const hardware = findHardware(dataset, spelling);
    if (hardware !== undefined && isKind(hardware, kind)) {
      const alike = suggestionsFor(dataset, spelling, kind);
      return { hardware, suggestions: alike.filter((row) => row !== hardware) };
    }
  }
  return {
    hardware: undefined,
    suggestions: suggestionsFor(dataset, spellings(name, kind).at(-2)!, kind),
  };
}

/** Devices of the table that the count of a file makes, and whether that took a guess. */
export type DeviceCount = { readonly devices: number; readonly isGuess: boolean };

/** Threads and cores of a whole processor are told of the machine: its processors are whole ones. */
function processorsOf(threads: number, hardware: Hardware): DeviceCount | undefined {
  const { cores } = hardware;
  if (cores === undefined) return undefined;
  // Two threads a core, as most have; a number that does not fit so is of cores.
  for (const perProcessor of [2 * cores, cores]) {
    if (threads % perProcessor === 0) return { devices: threads / perProcessor, isGuess: true };
  }
  return undefined;
}

export function devicesOf({ count, unit }: NamedPart, hardware: Hardware): DeviceCount | undefined {
  if (count === undefined) return undefined;
  if (unit === "devices") return { devices: count, isGuess: false };
  if (unit === "driver-devices") {
    return { devices: count / hardware.driverDevices, isGuess: false };
  }
  // The threads of one chip that is all of the machine.
  if (hardware.kind === "soc") return { devices: 1, isGuess: false };
  if (unit === "vcpus") return processorsOf(count, hardware);
  const devices = toDevices(count, unit, hardware);
  return devices === undefined ? undefined : { devices, isGuess: false };
}
