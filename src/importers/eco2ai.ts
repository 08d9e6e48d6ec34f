import { given, isBlank, numberOf, plainHeader, textOf } from "./cells.ts";
import { impliedIntensity } from "./codecarbon/run.ts";
import { workloadOf } from "./figures.ts";
import type { ImportedRun, NamedPart, NamedPlace, RowReader } from "./imported.ts";
import { localMs } from "./local-time.ts";
import { skips } from "./skips.ts";

const format = "eco2ai";

/** Names of columns in small letters; the energy is kWh, though some versions call it power in kWTh. */
const energyNames = ["power_consumption(kwh)", "power_consumption(kwth)"];

type Layout = { readonly names: readonly string[]; readonly energyAt: number };

/** The header of Eco2AI's `emission.csv`, of any version. */
export function eco2aiLayout(cells: readonly string[]): Layout | undefined {
  const names = plainHeader(cells);
  const energyAt = names.findIndex((name) => energyNames.includes(name));
  return energyAt >= 0 && names.includes("co2_emissions(kg)") ? { names, energyAt } : undefined;
}

/** `Tesla T4 1 device(s)`; `Intel(R) Xeon(R) CPU @ 2.20GHz/1 device(s), TDP:85.0`. */
function partOf(text: string | undefined, unit: NamedPart["unit"]): NamedPart | undefined {
  const match = /^(.*?)[ /]+(\d+) device\(s\)/.exec(text ?? "");
  const name = match?.[1]?.trim() ?? "";
  const count = Number(match?.[2]);
  return name === "" || !(count > 0) ? undefined : { name, count, unit };
}

/** `Massachusetts/United States`, or a country alone. */
function placeOf(text: string | undefined): NamedPlace | undefined {
  const parts = (text ?? "").split("/").map((part) => part.trim());
  const country = parts.at(-1) ?? "";
  if (country === "") return undefined;
  const region = parts.length > 1 ? parts[0] : undefined;
  return { country, ...given("region", region === "" ? undefined : region) };
}

type Row = {
  readonly line: number;
  readonly seconds: number | undefined;
  readonly kwh: number;
  readonly kg: number | undefined;
  readonly startMs: number | undefined;
  readonly project: string | undefined;
  readonly cpu: NamedPart | undefined;
  readonly gpu: NamedPart | undefined;
  readonly place: NamedPlace | undefined;
};

/** Rows of one id: one for each epoch, which follow one another, or the same run once more. */
function merged(known: Row | undefined, row: Row): Row {
  if (known === undefined) return row;
  const endMs = (known.startMs ?? 0) + (known.seconds ?? 0) * 1000;
  // Starts are whole seconds.
  const follows = row.startMs !== undefined && row.startMs >= endMs - 2000;
  if (!follows) return (row.seconds ?? 0) >= (known.seconds ?? 0) ? row : known;
  return {
    ...known,
    seconds: (known.seconds ?? 0) + (row.seconds ?? 0),
    kwh: known.kwh + row.kwh,
    kg: known.kg === undefined || row.kg === undefined ? undefined : known.kg + row.kg,
  };
}

function runOf(id: string, row: Row, rows: number): ImportedRun {
  const { line, seconds, kwh, kg, startMs, project, cpu, gpu, place } = row;
  const { workload, notices } = workloadOf({
    hours: seconds === undefined ? undefined : seconds / 3600,
    measuredKwh: kwh,
    measuredScope: "it",
    name: project,
  });
  const hasIntensity = kg !== undefined && kwh > 0;
  return {
    origin: { where: "line", at: line },
    ...given("id", id.startsWith("line ") ? undefined : id),
    workload,
    accelerators: gpu === undefined ? [] : [gpu],
    ...given("processor", cpu),
    ...given("place", place),
    tool: {
      kwh,
      ...given("kg", kg),
      covers: "it",
      ...(hasIntensity && { intensityGPerKwh: (kg * 1000) / kwh }),
    },
    ...(startMs !== undefined &&
      seconds !== undefined && { span: { startMs, endMs: startMs + seconds * 1000 } }),
    others: [],
    notices: [
      ...(rows > 1 ? [{ code: "epochs-merged" as const, count: rows }] : []),
      hasIntensity ? impliedIntensity(kg, kwh) : { code: "no-intensity" as const },
      ...notices,
    ],
  };
}

const used =
  "id project_name start_time duration(s) time(s) co2_emissions(kg) cpu_name gpu_name country region/country".split(
    " ",
  );

/** Reads the table that Eco2AI keeps of its runs: energy of CPU, GPU and memory in kWh, emissions in kg. */
export function readEco2ai(): RowReader {
  const left = skips();
  const byId = new Map<string, { row: Row; count: number }>();
  let layout: Layout | undefined;

  function take(cells: readonly string[], line: number, { names, energyAt }: Layout): void {
    if (cells.length !== names.length) {
      left.add({ code: "cell-count", found: cells.length, expected: names.length }, line);
      return;
    }
    const cell = (...wanted: readonly string[]) =>
      wanted.map((name) => textOf(cells[names.indexOf(name)])).find((text) => text !== undefined);
    const column = names[energyAt]!;
    const kwh = numberOf(cells[energyAt]);
    if (kwh === undefined) return left.add({ code: "no-energy", column }, line);
    if (!(kwh >= 0)) {
      const sample = cells[energyAt]?.trim() ?? "";
      return left.add({ code: kwh < 0 ? "negative" : "unreadable", column, sample }, line);
    }
    const seconds = numberOf(cell("duration(s)", "time(s)"));
    const kg = numberOf(cell("co2_emissions(kg)"));
    const row: Row = {
      line,
      seconds: seconds !== undefined && seconds >= 0 ? seconds : undefined,
      kwh,
      kg: kg !== undefined && kg >= 0 ? kg : undefined,
      startMs: localMs(cell("start_time") ?? ""),
      project: cell("project_name"),
      cpu: partOf(cell("cpu_name"), "processors"),
      gpu: partOf(cell("gpu_name"), "driver-devices"),
      place: placeOf(cell("region/country", "country")),
    };
    const id = cell("id") ?? `line ${line}`;
    const known = byId.get(id);
    byId.set(id, { row: merged(known?.row, row), count: (known?.count ?? 0) + 1 });
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = eco2aiLayout(cells);
      if (found !== undefined) layout = found;
      else if (layout !== undefined) take(cells, line, layout);
    },
    end: () => {
      const skipped = left.list();
      const runs = [...byId].map(([id, { row, count }]) => runOf(id, row, count));
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const ignored = (layout?.names ?? []).filter(
        (name) => name !== "" && !used.includes(name) && !energyNames.includes(name),
      );
      const notices = [{ code: "local-times" as const }];
      return { ok: true, imported: { format, runs, skipped, ignored, notices } };
    },
  };
}
