import type { Catalogue } from "../catalogue.ts";
import { withEntryAt, withWorkload } from "../edit.ts";
import { isFaulty, untouched, valuesOf, type Entered } from "../entry.ts";
import type { Workload } from "../experiment.ts";
import { workloadFields, workloadProperties } from "../fields.ts";
import { workloadOn } from "../option.ts";
import { checkedEntry } from "../parse-value.ts";

/** A line of the calculator, by the id of its workload, or one that is not there yet. */
export type Line = number | "new";

/** Lines that something is entered in. A document without any has its first one to offer. */
export function linesOf({ workloads }: Entered): readonly { id: number; workload: Workload }[] {
  const touched = workloads.filter((workload) => !untouched(workload));
  const offered = touched.length > 0 ? touched : workloads.slice(0, 1);
  return offered.map(({ id, entries }) => ({ id, workload: valuesOf<Workload>(entries) }));
}

/** The line of an id, else the first; an empty one where it is to be new. */
export function chosenLine(
  lines: ReturnType<typeof linesOf>,
  line: Line | undefined,
): { readonly line: Line; readonly workload: Workload } {
  const found = lines.find(({ id }) => id === line) ?? lines[0];
  if (line === "new" || found === undefined) return { line: "new", workload: {} };
  return { line: found.id, workload: found.workload };
}

/** Hardware and place that a log names, in place of the line's; what was given for another of them is set aside. */
export function withNamed(line: Workload, named: Workload): Workload {
  const { hardware, devices, site, pue } = named;
  const there = site === undefined || site === line.site ? line : withoutPlace(line);
  const on = hardware === undefined ? there : workloadOn(there, hardware);
  return {
    ...on,
    ...(devices !== undefined && { devices }),
    ...(site !== undefined && { site }),
    ...(pue !== undefined && { pue }),
  };
}

function withoutPlace(line: Workload): Workload {
  const { intensityGPerKwh: _g, intensityKind: _gk, pue: _pue, site: _at, ...rest } = line;
  return rest;
}

/** The document with a workload in a line's place, or at its end; entries that stay the same are left as they are. */
export function withLine(
  entered: Entered,
  line: Line,
  workload: Workload,
  catalogue: Catalogue,
): Entered {
  const now = entered.workloads.find(({ id }) => id === line);
  if (line === "new" || now === undefined) return withWorkload(entered, workload, catalogue);
  return workloadProperties.reduce((document, property) => {
    const entry = now.entries[property];
    const value = workload[property];
    const before = entry === undefined || isFaulty(entry) ? undefined : entry.value;
    if (before === value) return document;
    const place = { of: "workload", workload: line, property } as const;
    const field = workloadFields[property];
    const next = value === undefined ? undefined : checkedEntry(field, value, catalogue);
    return withEntryAt(document, place, next);
  }, entered);
}
