import { describe, expect, it } from "vitest";
import { samples } from "../all-samples.fixture.ts";
import { output, standard } from "../carbontracker/logs.fixture.ts";
import { emissionsCsv, headers } from "../codecarbon/emissions.fixture.ts";
import { importProblemWords } from "../../words/en/imports.ts";
import { readText } from "../read-text.ts";
import { linesOf } from "./lines.ts";
import { readBodies } from "./read-bodies.ts";
import type { Progress } from "./reading.ts";
import { gzip, PiecewiseFile, readOf, utf16, utf8 } from "./streams.fixture.ts";

/** What the whole text gives at once. */
function atOnce(text: string) {
  const result = readText(text);
  if (!result.ok) throw new Error(result.problem.code);
  const { runs, ...imported } = result.imported;
  return { imported, lines: linesOf(runs).lines };
}

const csv = emissionsCsv(
  headers["3.2.1"],
  { project_name: '"île,\nde ""France"""' },
  { run_id: "b" },
);

describe("a file that streams", () => {
  it("gives what its whole text gives, in pieces of any size and any encoding", async () => {
    for (const sample of samples) {
      const expected = atOnce(sample);
      const files = [
        ...[1, 7, 64, 65_536].map((size) => new PiecewiseFile(utf8(sample), size)),
        new PiecewiseFile(utf8(`\uFEFF${sample}`), 2),
        new PiecewiseFile(utf8(sample.replaceAll("\n", "\r\n")), 3),
        new PiecewiseFile(utf16(`\uFEFF${sample}`, false), 5),
        new PiecewiseFile(utf16(`\uFEFF${sample}`, true), 7),
        new PiecewiseFile(utf16(sample, false), 1),
        new PiecewiseFile(gzip(sample), 11),
        new PiecewiseFile(gzip(sample.replaceAll("\n", "\r\n")), 65_536),
      ];
      for (const file of files) expect(await readOf(file)).toMatchObject(expected);
    }
  });

  it("keeps quoted commas, quotation marks and line breaks whole at every border", async () => {
    const { lines } = atOnce(csv);
    expect(lines[0]!.workload.name).toBe('île, de "France"');
    expect(lines.map(({ origin }) => origin.at)).toEqual([2, 4]);
    for (let size = 1; size < 150; size += 1) {
      expect(await readOf(new PiecewiseFile(utf8(csv), size))).toMatchObject({ lines });
    }
  });

  it("counts rows and bytes as they come, and of a zipped file the bytes of the file", async () => {
    const said: Progress[] = [];
    const bytes = gzip(csv);
    const source = { name: "a.csv.gz", bodies: [new PiecewiseFile(bytes, 100)] };
    await readBodies(source, {}, { onProgress: (progress) => said.push(progress) });
    expect(said.at(-1)).toMatchObject({ bytes: bytes.length, totalBytes: bytes.length });
    expect(await readOf(new PiecewiseFile(utf8(csv), 9))).toMatchObject({ rows: 3 });
  });

  it("reads carbontracker's two logs as one run", async () => {
    const source = { name: "both", bodies: [new Blob([standard]), new Blob([gzip(output)])] };
    const reading = await readBodies(source, {}, { onProgress: () => {} });
    expect(reading).toMatchObject({ is: "read", lines: [{ runs: 1, accelerators: [{}] }] });
    expect(reading).toMatchObject({ imported: { format: "carbontracker-output" } });
  });
});

describe("what is not a tool's file", () => {
  it("is opened where it is our own", async () => {
    const fragment = "#/?v=1&d=2026.11&hw=nvidia-a40&n=1&h=2";
    expect(await readOf(`https://example.org/wattprint/${fragment}\n`)).toEqual({
      is: "link",
      fragment,
    });
    for (const text of [
      '{\n  "format": "wattprint-ledger",\n  "entries": []\n}',
      "\uFEFFwattprint_ledger,id\n1,a\n",
    ]) {
      expect(await readOf(new PiecewiseFile(utf8(text), 3))).toEqual({
        is: "ledger",
        text: text.replace("\uFEFF", ""),
      });
    }
  });

  it("is a table to be mapped, and then read by what its columns are said to be", async () => {
    const text = "job;energy_wh;runtime_min\na;1500;60\nb;x;60\n";
    const reading = await readOf(text);
    if (reading.is !== "table") throw new Error(reading.is);
    expect(reading.table.header).toEqual(["job", "energy_wh", "runtime_min"]);
    const file = new PiecewiseFile(utf8(text), 4);
    expect(await readOf(file, { mapping: reading.table.proposed })).toMatchObject({
      is: "read",
      lines: [{ workload: { measuredKwh: 1.5, hours: 1 } }],
      imported: { skipped: [{ reason: { code: "unreadable" }, places: [3] }] },
    });
  });

  it("is refused in words", async () => {
    const problems = [
      ["empty", ""],
      ["empty", " \n".repeat(100_000)],
      ["unknown-format", `${" \n".repeat(100_000)}x`],
      ["unknown-format", "Dear all"],
      ["binary", "PK\u0003\u0004\u0000\u0000"],
    ] as const;
    for (const [code, text] of problems) {
      const reading = await readOf(new Blob([text]));
      if (reading.is !== "refused") throw new Error(reading.is);
      expect(reading.problem.code).toBe(code);
      expect(importProblemWords(reading.problem)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("hostile and damaged files", () => {
  it("end in words where gzip is cut off, damaged, or unzips to too much", async () => {
    const bytes = gzip(csv);
    const damaged = bytes.map((byte, at) => (at === 40 ? byte ^ 255 : byte));
    for (const file of [new Blob([bytes.slice(0, -20)]), new Blob([damaged])]) {
      expect(await readOf(file)).toEqual({ is: "refused", problem: { code: "gzip-damaged" } });
    }
    const source = { name: "bomb.gz", bodies: [new Blob([gzip(csv + ",\n".repeat(1_000_000))])] };
    const reads = { onProgress: () => {}, maxBytes: 1_000_000 };
    expect(await readBodies(source, {}, reads)).toEqual({
      is: "refused",
      problem: { code: "gzip-too-large" },
    });
  });

  it("keep the rows above a quotation mark that is never closed, and little of what is below", async () => {
    const open = `${emissionsCsv(headers["3.2.1"], {})}"${"never,closed\n".repeat(800_000)}`;
    const reading = await readOf(new PiecewiseFile(utf8(open), 65_536));
    if (reading.is !== "read") throw new Error(reading.is);
    expect(reading).toMatchObject({ lines: [{}], rows: 2 });
    expect(reading.imported.notices).toContainEqual({ code: "endless-row", line: 3 });
  });

  it("reject where the file is gone, at once or half way", async () => {
    class Gone extends Blob {
      override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
        let isFirst = true;
        return new ReadableStream({
          pull: async (controller) => {
            // As Chromium says it.
            if (!isFirst) throw new TypeError("network error");
            isFirst = false;
            controller.enqueue(new Uint8Array(await this.slice(0, 100).arrayBuffer()));
          },
        });
      }
    }
    for (const body of [new Gone([csv]), new Gone([gzip(csv)])]) {
      await expect(readOf(body)).rejects.toThrow("network error");
    }
  });
});
