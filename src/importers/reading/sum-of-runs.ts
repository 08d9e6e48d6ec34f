import type { Workload } from "../../experiment/experiment.ts";
import { given } from "../cells.ts";
import type { ImportedRun, LocalSpan, ToolFigures } from "../imported.ts";
import { exactSum } from "./exact-sum.ts";
import type { ImportedLine } from "./reading.ts";
import { sumOfNotices } from "./sum-of-notices.ts";

/** Runs of one kind, added up. */
export type SumOfRuns = {
  readonly add: (run: ImportedRun) => void;
  readonly runs: () => number;
  readonly line: () => ImportedLine;
  readonly figures: () => { readonly kwh: number; readonly hours: number };
};

function sumOfWorkloads(first: Workload) {
  const hours = exactSum();
  const kwh = exactSum();
  let name = first.name;
  return {
    add: (workload: Workload) => {
      hours.add(workload.hours ?? 0);
      kwh.add(workload.measuredKwh ?? 0);
      if (workload.name !== name) name = undefined;
    },
    hours: hours.value,
    kwh: kwh.value,
    workload: (): Workload => {
      const { name: _, ...rest } = first;
      return {
        ...rest,
        ...(first.hours !== undefined && { hours: hours.value() }),
        ...(first.measuredKwh !== undefined && { measuredKwh: kwh.value() }),
        ...given("name", name),
      };
    },
  };
}

function sumOfFigures(first: ToolFigures) {
  const kwh = exactSum();
  const kg = exactSum();
  let { version, intensityGPerKwh } = first;
  return {
    add: (tool: ToolFigures) => {
      kwh.add(tool.kwh ?? 0);
      kg.add(tool.kg ?? 0);
      if (tool.version !== version) version = undefined;
      if (tool.intensityGPerKwh !== intensityGPerKwh) intensityGPerKwh = undefined;
    },
    kwh: kwh.value,
    tool: (): ToolFigures => {
      const { version: _, intensityGPerKwh: printed, ...rest } = first;
      const isImplied = first.kwh !== undefined && first.kg !== undefined && kwh.value() > 0;
      const implied = isImplied ? (kg.value() * 1000) / kwh.value() : intensityGPerKwh;
      return {
        ...rest,
        ...given("version", version),
        ...(first.kwh !== undefined && { kwh: kwh.value() }),
        ...(first.kg !== undefined && { kg: kg.value() }),
        ...given("intensityGPerKwh", printed === undefined ? undefined : implied),
      };
    },
  };
}

/** Times, ids, machines and curves are of single runs; of all together there is the time from first to last. */
export function sumOfRuns(first: ImportedRun, isDouble: boolean): SumOfRuns {
  let runs = 0;
  let span: LocalSpan | undefined = first.span;
  let { person } = first;
  const workload = sumOfWorkloads(first.workload);
  const figures = sumOfFigures(first.tool);
  const said = sumOfNotices();
  const others = first.others.map((one) => sumOfWorkloads(one.workload));

  function sum(): ImportedLine {
    const {
      id: _id,
      machine: _machine,
      power: _power,
      epochs: _epochs,
      plan: _plan,
      person: _person,
      ...rest
    } = first;
    const tool = figures.tool();
    return {
      ...rest,
      workload: workload.workload(),
      tool,
      ...given("span", span),
      ...given("person", person),
      others: first.others.map(({ code }, at) => ({ code, workload: others[at]!.workload() })),
      notices: said.notices(tool.intensityGPerKwh),
      runs,
      isDouble,
    };
  }

  return {
    add: (run) => {
      runs += 1;
      if (run.person !== person) person = undefined;
      workload.add(run.workload);
      figures.add(run.tool);
      said.add(run.notices);
      for (const [at, other] of run.others.entries()) others[at]?.add(other.workload);
      if (run.span === undefined || span === undefined) return;
      const { startMs, endMs } = span;
      if (run.span.startMs >= startMs && run.span.endMs <= endMs) return;
      span = {
        startMs: Math.min(startMs, run.span.startMs),
        endMs: Math.max(endMs, run.span.endMs),
      };
    },
    runs: () => runs,
    line: () => (runs === 1 ? { ...first, runs, isDouble } : sum()),
    figures: () => ({
      kwh: first.workload.measuredKwh === undefined ? figures.kwh() : workload.kwh(),
      hours: workload.hours(),
    }),
  };
}
