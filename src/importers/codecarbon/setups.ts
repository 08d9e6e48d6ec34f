import { given, numberOf, textOf } from "../cells.ts";
import type { ImportedRun, NamedPart, NamedPlace } from "../imported.ts";
import { namedParts } from "../named-parts.ts";
import type { CodecarbonHeader } from "./columns.ts";

/** Where and on what rows ran, and by what they were measured: the same for most rows of a file. */
export type Setup = {
  readonly version: string | undefined;
  readonly mode: string | undefined;
  /** What every run of the setup has. */
  readonly shared: Pick<ImportedRun, "accelerators" | "processor" | "place" | "machine">;
};

const columnNames = [
  "codecarbon_version",
  "os",
  "tracking_mode",
  "cpu_model",
  "cpu_count",
  "gpu_model",
  "gpu_count",
  "cloud_provider",
  "provider",
  "cloud_region",
  "region",
  "country_iso_code",
  "country_name",
] as const;

type Text = (name: (typeof columnNames)[number]) => string | undefined;

/** Counts above 0; pandas writes some as `8.0`. */
function countOf(text: string | undefined): number | undefined {
  const count = numberOf(text);
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined;
}

function placeOf(text: Text): NamedPlace | undefined {
  const provider = text("cloud_provider") ?? text("provider");
  const cloudRegion = text("cloud_region") ?? (text("provider") && text("region"));
  const country = text("country_iso_code") ?? text("country_name");
  const place: NamedPlace = {
    ...(provider !== undefined && cloudRegion !== undefined && { provider, cloudRegion }),
    ...given("country", country),
    ...given("region", cloudRegion === undefined ? text("region") : undefined),
  };
  return Object.keys(place).length === 0 ? undefined : place;
}

function accelerators(model: string | undefined, count: number | undefined): readonly NamedPart[] {
  if (model !== undefined) return namedParts(model, count);
  return count === undefined ? [] : [{ name: "GPU", count, unit: "driver-devices" }];
}

function setupOf(text: Text): Setup {
  const [cpuModel, gpuModel, os] = [text("cpu_model"), text("gpu_model"), text("os")];
  const [cpuCount, gpuCount] = [countOf(text("cpu_count")), countOf(text("gpu_count"))];
  const processor: NamedPart | undefined =
    cpuModel === undefined
      ? undefined
      : { name: cpuModel, ...given("count", cpuCount), unit: "vcpus" };
  const machine = os === undefined ? undefined : [os, cpuModel, gpuCount].join("|");
  return {
    version: text("codecarbon_version"),
    mode: text("tracking_mode"),
    shared: {
      accelerators: accelerators(gpuModel, gpuCount),
      ...given("processor", processor),
      ...given("place", placeOf(text)),
      ...given("machine", machine),
    },
  };
}

/** The setups of a file, each once. */
export type Setups = {
  /** Of a row; `upTo`: only cells before it are sound. */
  readonly of: (cells: readonly string[], upTo: number) => number;
  readonly at: (index: number) => Setup;
  readonly begin: (header: CodecarbonHeader) => void;
  readonly count: () => number;
};

export function setupsOfFile(): Setups {
  const setups: Setup[] = [];
  const indices = new Map<string, number>();
  let places: readonly number[] = [];
  let last: { readonly cells: readonly (string | undefined)[]; readonly index: number } | undefined;

  return {
    begin: (header) => {
      places = columnNames.map(header.at);
      last = undefined;
    },
    of: (cells, upTo) => {
      const isLast = last?.cells.every((cell, at) => {
        const place = places[at]!;
        return cell === (place < upTo ? cells[place] : undefined);
      });
      if (last !== undefined && isLast === true) return last.index;
      const own = places.map((place) => (place < upTo ? cells[place] : undefined));
      // A text of its own: a cell cut from a chunk of the file would keep all of the chunk in memory.
      const key = JSON.stringify(own);
      let index = indices.get(key);
      if (index === undefined) {
        const texts = JSON.parse(key) as (string | null)[];
        index = setups.push(setupOf((name) => textOf(texts[columnNames.indexOf(name)] ?? ""))) - 1;
        indices.set(key, index);
      }
      last = { cells: own, index };
      return index;
    },
    at: (index) => setups[index]!,
    count: () => setups.length,
  };
}
