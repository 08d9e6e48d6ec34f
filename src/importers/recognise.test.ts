import { describe, expect, it } from "vitest";
import { samples } from "./all-samples.fixture.ts";
import { emissionsCsv, headers } from "./codecarbon/emissions.fixture.ts";
import { queryColumns } from "./nvidia-smi/columns.ts";
import { readCodecarbon } from "./codecarbon/read-codecarbon.ts";
import { readQuery } from "./nvidia-smi/read-query.ts";
import { recognise } from "./recognise.ts";
import { codes, importedOf, problemOf } from "./samples.fixture.ts";

describe("recognise", () => {
  it("tells each format by its first lines", () => {
    expect(samples.map((sample) => recognise(sample)?.format)).toEqual([
      ...Array.from({ length: 9 }, () => "codecarbon"),
      "codecarbon-tasks",
      "codecarbon-experiments",
      "codecarbon-series",
      "carbontracker-standard",
      "carbontracker-output",
      "carbontracker-output",
      "carbontracker-standard",
      "carbontracker-sentence",
      "nvidia-smi",
      "nvidia-smi",
      "nvidia-dmon",
      "green-algorithms-link",
      "green-algorithms-csv",
      "model-card",
      "boamps",
      "sacct",
      "impact-tracker",
      "wandb",
      "mlflow",
      "mlflow-files",
      "mlflow-files",
      "zeus",
      "eco2ai",
      "nf-co2footprint",
      "nf-co2footprint",
      "nf-co2footprint",
    ]);
  });

  it("does so below a title and behind a byte order mark", () => {
    const csv = emissionsCsv(headers["3.2.1"], {});
    expect(recognise(`\uFEFF${csv}`)?.format).toBe("codecarbon");
    expect(recognise(`My runs\n\n${csv}`)?.format).toBe("codecarbon");
  });

  it("takes nothing else for one of them", () => {
    for (const text of [
      "name,watts,hours\na,400,3\n",
      "Dear all,\n\nthe meeting is at ten.\n",
      '{"title":"x"}',
      "timestamp,value\n2024-01-01,3\n",
      "---\nlicense: mit\n---\n# A model\n",
    ]) {
      expect(problemOf(text)).toEqual({ code: "unknown-format" });
    }
    expect(problemOf(" \n")).toEqual({ code: "empty" });
    expect(problemOf("PK\u0003\u0004\u0000\u0000")).toEqual({ code: "binary", kind: "workbook" });
    expect(queryColumns(["timestamp", "value"])).toBeUndefined();
  });

  it("says where quotation marks do not match", () => {
    const csv = emissionsCsv(headers["3.2.1"], {}, { run_id: "b", project_name: '"x' });
    expect(codes(importedOf(csv))).toContain("broken-quotes");
  });
});

describe("readers of rows", () => {
  it("take a hundred thousand rows one by one and keep runs only", () => {
    const reader = readCodecarbon();
    const [header = "", row = ""] = emissionsCsv(headers["3.2.1"], {}).split("\n");
    reader.row(header.split(","), 1);
    const cells = row.split(",");
    for (let line = 2; line <= 100_001; line += 1) reader.row(cells, line);
    const result = reader.end();
    expect(result.ok && [...result.imported.runs]).toMatchObject([
      { notices: [{ code: "flushes-merged", count: 100_000 }, {}] },
    ]);
  });

  it("keep a bounded number of the lines they leave out", () => {
    const reader = readQuery();
    reader.row(["timestamp", " index", " name", " power.draw [W]"], 1);
    for (let line = 2; line <= 50_001; line += 1) {
      reader.row([`never ${line}`, " 0", " T4", " 60 W"], line);
    }
    const result = reader.end();
    expect(result.ok).toBe(false);
    if (result.ok || result.problem.code !== "no-runs") return;
    const [skipped] = result.problem.skipped;
    expect(skipped).toMatchObject({ count: 50_000 });
    expect(skipped!.places).toHaveLength(20);
  });
});
