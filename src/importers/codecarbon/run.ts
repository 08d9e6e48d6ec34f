import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, NamedPart, OtherReading } from "../imported.ts";
import { namedParts } from "../named-parts.ts";
import type { RunNotice } from "../notice.ts";
import type { CodecarbonRow } from "./row.ts";

/** Rows of one run: the longest of them, and what the others tell. */
export type CodecarbonRows = {
  readonly kept: CodecarbonRow;
  readonly count: number;
  /** Of all rows together. */
  readonly sumKwh: number;
  readonly sumS: number;
  readonly firstStartMs: number | undefined;
};

/** What any grid has, g/kWh: less is hardly a grid's factor, more is none of any country. */
const usualIntensity = { min: 1, max: 1500 };

/** The parts are rounded as the whole is, so they differ in the last digits only. */
const roundingShare = 1e-6;

/** CodeCarbon's own name for a project without one. */
const noName = "codecarbon";

/** A tracker that is started again under its id goes on from here; flushes of one start begin with the first. */
const sameStartMs = 60_000;

function accelerators({ gpuModel, gpuCount }: CodecarbonRow): readonly NamedPart[] {
  if (gpuModel !== undefined) return namedParts(gpuModel, gpuCount);
  return gpuCount === undefined ? [] : [{ name: "GPU", count: gpuCount, unit: "driver-devices" }];
}

export function impliedIntensity(kg: number, kwh: number): RunNotice {
  const gPerKwh = (kg * 1000) / kwh;
  const isUsual = gPerKwh >= usualIntensity.min && gPerKwh <= usualIntensity.max;
  return { code: "implied-intensity", gPerKwh, isUsual };
}

/** Row by row the run may have been written in pieces that do not hold one another. */
function isInPieces({ kept, count, firstStartMs }: CodecarbonRows): boolean {
  if (count === 1 || firstStartMs === undefined || kept.span === undefined) return false;
  return kept.span.startMs - firstStartMs > Math.max(sameStartMs, kept.durationS * 50);
}

export function codecarbonRun(rows: CodecarbonRows): ImportedRun {
  const { kept, count, sumKwh, sumS } = rows;
  const { kwh, pue = 1, kg, partsKwh, durationS, line, runId, cpuModel, cpuCount } = kept;
  const isMultiplied = pue > 1;
  const itKwh = (all: number) => (isMultiplied ? all / pue : all);
  const name = kept.task ?? (kept.project === noName ? undefined : kept.project);
  const values = (allKwh: number, allS: number) =>
    workloadOf({
      hours: allS / 3600,
      measuredKwh: itKwh(allKwh),
      measuredScope: "it" as const,
      name,
    });
  const { workload, notices } = values(kwh, durationS);
  const said: RunNotice[] = [...notices];
  const others: OtherReading[] = [];
  if (isMultiplied) {
    said.push({ code: "pue-divided-out", pue, printedKwh: kwh });
    if (pue <= 3) others.push({ code: "keep-pue", workload: { ...workload, pue } });
  } else if (pue !== 1) {
    said.push({ code: "out-of-range", property: "pue", value: pue });
  }
  if (count > 1) said.push({ code: "flushes-merged", count });
  if (isInPieces(rows)) {
    others.push({ code: "whole-run", workload: values(sumKwh, sumS).workload });
  }
  if (partsKwh !== undefined && Math.abs(partsKwh - kwh) > roundingShare * kwh) {
    said.push({ code: "parts-differ", partsKwh, kwh });
  }
  const hasIntensity = kg !== undefined && kg >= 0 && kwh > 0;
  said.push(hasIntensity ? impliedIntensity(kg, kwh) : { code: "no-intensity" });
  const parts = accelerators(kept);
  if (parts.length > 1) said.push({ code: "several-parts", names: parts.map((part) => part.name) });
  if (kept.mode === "process") said.push({ code: "process-only" });
  const machine = [kept.os, cpuModel, kept.gpuCount];
  return {
    origin: { where: "line", at: line },
    ...given("id", kept.task === undefined ? runId : undefined),
    workload,
    accelerators: parts,
    ...(cpuModel !== undefined && {
      processor: { name: cpuModel, ...given("count", cpuCount), unit: "vcpus" },
    }),
    ...given("place", kept.place),
    tool: {
      ...given("version", kept.version),
      kwh,
      ...(kg !== undefined && !Number.isNaN(kg) && { kg }),
      covers: isMultiplied ? "wall" : "it",
      ...(isMultiplied && { pue }),
      ...(hasIntensity && { intensityGPerKwh: (kg * 1000) / kwh }),
    },
    ...given("span", kept.span),
    ...(kept.os !== undefined && { machine: machine.join("|") }),
    others,
    notices: said,
  };
}
