import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { mappedFields } from "../../words/en/imports-mapping.ts";
import type { Imported } from "../imported.ts";
import { matchRuns } from "../match/match-runs.ts";
import { readText } from "../read-text.ts";
import { type MappedField, mappedUnits, proposedMapping } from "./mapping.ts";
import { plainTable } from "./plain-table.ts";
import { plainReader } from "./read-plain.ts";

const proposed = (...names: readonly string[]) =>
  names.map((name) => {
    const column = proposedMapping([name]).columns.get(0);
    return column === undefined ? "" : `${column.field} ${column.unit}`.trim();
  });

function importedOf(text: string): Imported {
  const result = readText(text, { mapping: plainTable(text)!.proposed });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.imported;
}

const csv = `job;gpu_type;num_gpus;runtime_min;energy_wh;co2_g;country;comment
a;NVIDIA A100-SXM4-40GB;4;90;2400;150;France;first
b;NVIDIA A100-SXM4-40GB;2;30;much;;France;
c;NVIDIA T4;1;60;;;France;no energy
`;

describe("a table of one's own", () => {
  it("is read with semicolons, decimal commas and German names, as a spreadsheet saves it", () => {
    const table = `Experiment;Datum;Grafikkarte;Anzahl GPUs;Laufzeit (h);Energie (kWh);Ort
Baseline;03.02.2026;NVIDIA A100 80GB;4;12,5;17,25;Deutschland
Groß;10.02.2026;NVIDIA A100 80GB;8;48;1.131,50;Deutschland
`;
    expect(plainTable(table)).toMatchObject({ delimiter: ";", headerLine: 1 });
    const { runs } = importedOf(table);
    expect(runs.map(({ workload }) => workload)).toMatchObject([
      { name: "Baseline", hours: 12.5, measuredKwh: 17.25 },
      { name: "Groß", hours: 48, measuredKwh: 1131.5 },
    ]);
    expect(runs[0]).toMatchObject({
      accelerators: [{ name: "NVIDIA A100 80GB", count: 4 }],
      place: { text: "Deutschland" },
      span: { endMs: Date.UTC(2026, 1, 3) },
    });
  });

  it("gets a proposal of what its columns are", () => {
    expect(proposed("energy_kwh", "energyKWh", "Energy [kWh]", "total energy", "E (Wh)")).toEqual([
      "energy kWh",
      "energy kWh",
      "energy kWh",
      "energy kWh",
      "energy Wh",
    ]);
    expect(proposed("energy_J", "energy_mJ", "Energy (MJ)", "joules")).toEqual([
      "energy J",
      "energy mJ",
      "energy MJ",
      "energy J",
    ]);
    expect(proposed("hours", "runtime_s", "Duration", "time (min)", "elapsed_ms")).toEqual([
      "time h",
      "time s",
      "time s",
      "time min",
      "time ms",
    ]);
    expect(proposed("co2_kg", "emissions (g)", "kgCO2e", "g/kWh", "carbon intensity")).toEqual([
      "emissions kg",
      "emissions g",
      "emissions kg",
      "intensity g/kWh",
      "intensity g/kWh",
    ]);
    expect(
      proposed("GPU", "num_gpus", "region", "PUE", "avg power (W)", "GPU utilization"),
    ).toEqual(["hardware", "devices", "place", "pue", "power W", ""]);
  });

  it("is read by its mapping, row by row, and says what it left", () => {
    const { runs, skipped, ignored } = importedOf(csv);
    expect(runs).toMatchObject([
      {
        workload: { name: "a", hours: 1.5, measuredKwh: 2.4, measuredScope: "it" },
        accelerators: [{ name: "NVIDIA A100-SXM4-40GB", count: 4 }],
        place: { text: "France" },
        tool: { kwh: 2.4, kg: 0.15, intensityGPerKwh: 62.5 },
      },
      { workload: { name: "c", hours: 1 } },
    ]);
    expect(skipped).toMatchObject([
      { reason: { code: "unreadable", column: "energy" }, places: [3] },
    ]);
    expect(ignored).toEqual(["comment"]);
    const matched = matchRuns(runs, releasedDataset("2026.11"));
    expect(matched.questions).toEqual([]);
    expect(matched.runs[1]!.workload).toEqual({
      name: "c",
      hardware: "nvidia-t4",
      devices: 1,
      hours: 1,
      site: "grid/FR",
    });
  });

  it("is found below a title and by any delimiter, and not in prose", () => {
    expect(plainTable(`My runs\n\n${csv}`)).toMatchObject({ delimiter: ";", headerLine: 3 });
    expect(plainTable(csv.replaceAll(";", "\t"))).toMatchObject({ delimiter: "\t" });
    expect(
      plainTable("Dear all,\nthe meeting is at ten.\nBring tea, cake and jam.\n"),
    ).toBeUndefined();
    expect(plainTable("a,b\n")).toBeUndefined();
  });

  it("takes rows one by one as well", () => {
    const table = plainTable(csv)!;
    const reader = plainReader(table, table.proposed);
    for (const [at, line] of csv.trim().split("\n").entries()) reader.row(line.split(";"), at + 1);
    expect(reader.end()).toEqual({ ok: true, imported: importedOf(csv) });
  });

  it("is found below a title of several lines", () => {
    const table = plainTable(`"Runs\nof May"\n\n${csv}`)!;
    expect(table.headerLine).toBe(4);
    expect(importedOf(`"Runs\nof May"\n\n${csv}`).runs).toHaveLength(importedOf(csv).runs.length);
  });

  it("has words for each field", () => {
    expect(Object.keys(mappedFields).toSorted()).toEqual(Object.keys(mappedUnits).toSorted());
  });

  it("has each unit at its worth", () => {
    for (const [unit, factor] of Object.entries(mappedUnits.energy)) {
      const text = "x,y\n3600,1\n";
      const columns = new Map([[0, { field: "energy" as MappedField, unit }]]);
      const result = readText(text, { mapping: { columns, scope: "meter" } });
      expect(result).toMatchObject({
        ok: true,
        imported: { runs: [{ workload: { measuredKwh: 3600 * factor, measuredScope: "meter" } }] },
      });
    }
  });

  test.prop([
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.string(), { maxLength: 6 }),
  ])("never throws, whatever the text", (text, cells) => {
    for (const one of [text, csv + text, `${cells.join(",")}\n${text}`]) {
      const table = plainTable(one);
      expect(table === undefined || readText(one, { mapping: table.proposed })).toBeTruthy();
    }
  });
});
