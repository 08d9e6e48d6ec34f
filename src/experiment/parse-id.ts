import { nearest } from "../dataset/nearest.ts";
import type { Hardware } from "../dataset/types.ts";
import type { Catalogue } from "./catalogue.ts";
import { suggesting, type FieldProblem } from "./problem.ts";
import { splitSiteId } from "./site-id.ts";

/** Why a text is no hardware id of the release, or undefined when it is one. */
export function checkHardware(id: string, catalogue: Catalogue): FieldProblem | undefined {
  const { dataset } = catalogue;
  if (dataset.hardware.has(id)) return undefined;
  return { code: "unknown-hardware", ...suggesting(nearest(dataset.hardware.keys(), id)) };
}

function* cpuIds(hardware: Iterable<Hardware>): Iterable<string> {
  for (const { id, kind } of hardware) if (kind === "cpu") yield id;
}

/** Why a text is no id of a CPU. */
export function checkCpu(id: string, catalogue: Catalogue): FieldProblem | undefined {
  const { dataset } = catalogue;
  const found = dataset.hardware.get(id);
  if (found?.kind === "cpu") return undefined;
  const suggestion = suggesting(nearest(cpuIds(dataset.hardware.values()), id));
  return { code: found === undefined ? "unknown-cpu" : "not-a-cpu", ...suggestion };
}

/** Why a text is no site: `provider/region`, `grid/ZONE` or `home/ZONE`. */
export function checkSite(id: string, catalogue: Catalogue): FieldProblem | undefined {
  const { dataset } = catalogue;
  const { kind, rest } = splitSiteId(id);
  if (kind === "cloud") {
    if (dataset.regions.has(id)) return undefined;
    return { code: "unknown-site", ...suggesting(nearest(dataset.regions.keys(), id)) };
  }
  if (dataset.zones.has(rest)) return undefined;
  const zone = nearest(dataset.zones.keys(), rest);
  return { code: "unknown-site", ...suggesting(zone === undefined ? zone : `${kind}/${zone}`) };
}
