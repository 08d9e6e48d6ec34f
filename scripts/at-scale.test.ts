import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { csvOf } from "../src/app/build/data-package/csv.ts";
import { newestRelease } from "../src/app/build/data-package/release.ts";
import { packageTables } from "../src/app/build/data-package/tables.ts";
import type { Boundary } from "../src/calculation/load.ts";
import { estimate } from "../src/experiment/estimate.ts";
import type { Experiment } from "../src/experiment/experiment.ts";
import {
  experimentOf,
  figureNames,
  figuresOf,
  near,
  type Figures,
} from "./at-scale/figures.fixture.ts";
import { figureKeys, randomJobs } from "./at-scale/jobs.fixture.ts";

/** Another one: AT_SCALE_SEED=1 npm run unit -- at-scale */
const seed = Number(process.env["AT_SCALE_SEED"] ?? 20_261_125);

/** Longer than other tests may take: a busy machine is no failure. */
const patience = 180_000;

const boundaries: readonly Boundary[] = ["chip", "full", "site"];

const release = newestRelease(process.cwd());
if (release === undefined) throw new Error("no release in public/datasets");
const { dataset } = release;
const jobs = randomJobs(100_000, seed, dataset);
/** Two rows make an experiment, which has one year: the first one's. */
const experimentNumber = (index: number) => Math.floor(index / 2);
jobs.forEach(({ y: _own, ...job }, index) => {
  const { y } = jobs[2 * experimentNumber(index)] ?? {};
  jobs[index] = y === undefined ? job : { ...job, y };
});
const experiments = jobs.map((job) => experimentOf(job, dataset));

const folder = mkdtempSync(join(tmpdir(), "wattprint-at-scale-"));
let connection: DuckDBConnection;

beforeAll(async () => {
  for (const { name, columns, rows } of packageTables(release)) {
    writeFileSync(join(folder, `${name}.csv`), csvOf(columns, rows));
  }
  const cells = jobs.map((job, index) => ({
    job: String(index),
    experiment: String(experimentNumber(index)),
    ...job,
  }));
  writeFileSync(join(folder, "jobs.csv"), csvOf(["job", "experiment", ...figureKeys], cells));
  // Where the package of this platform is not installed, importing DuckDB has failed by now, and the test with it.
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET VARIABLE data = '${folder}'`);
  await connection.run(readFileSync("docs/at-scale.sql", "utf8"));
  await connection.run(`COPY jobs FROM '${folder}/jobs.csv' (HEADER)`);
}, patience);

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

/** Rows of a query one after the other, in batches of a few thousand. */
async function* rowsOf(query: string): AsyncGenerator<readonly DuckDBValue[]> {
  for await (const rows of await connection.stream(query)) yield* rows.getRows();
}

test(
  "a hundred thousand jobs have the figures of the app, at every boundary",
  { timeout: patience },
  async () => {
    const query = `SELECT reason, ${figureNames.join(", ")} FROM job_figures ORDER BY job::INTEGER, boundary`;
    const wrong: unknown[] = [];
    let expected: readonly Figures[] = [];
    let row = 0;
    let withFigures = 0;
    for await (const [reason, ...values] of rowsOf(query)) {
      const index = Math.floor(row / 3);
      const at = row % 3;
      row += 1;
      if (at === 0) expected = figuresOf(experiments[index], boundaries, dataset);
      if (reason === null) withFigures += 1;
      if (!same(reason as string | null, values as (number | null)[], expected[at]!))
        wrong.push({ job: jobs[index], boundary: boundaries[at], reason, values, expected });
    }
    console.log(`seed ${seed}: ${row} rows, ${withFigures} with figures`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(wrong).toHaveLength(0);
    expect(row).toBe(3 * jobs.length);
    expect(withFigures).toBeGreaterThan(1.5 * jobs.length);
  },
);

/** A link in error has no total, and the row says which key it is. */
function same(reason: string | null, values: readonly (number | null)[], expected: Figures) {
  const sameReason =
    expected.reason === "in-error"
      ? /^(out-of-range|unknown): \w+$/.test(reason ?? "")
      : expected.reason === reason;
  return sameReason && values.every((value, at) => near(value, expected.values[at] ?? null));
}

test(
  "experiments have the total of the app, or none for the same reason",
  { timeout: patience },
  async () => {
    const query = `
    SELECT experiment::INTEGER, boundary, reason, energy_kwh, embodied_kg, total_kg
    FROM experiment_figures ORDER BY 1, 2`;
    const wrong: unknown[] = [];
    const reasons = new Map<string | null, number>();
    for await (const [number, boundary, ...found] of rowsOf(query)) {
      const first = 2 * Number(number);
      const expected = totalsOf([experiments[first], experiments[first + 1]], boundary as Boundary);
      const isSame = found.every((value, at) =>
        typeof value === "string"
          ? value === expected[at]
          : near(value as number | null, (expected[at] ?? null) as number | null),
      );
      const reason = found[0] as string | null;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      if (!isSame) wrong.push({ jobs: jobs.slice(first, first + 2), boundary, found, expected });
    }
    console.log(Object.fromEntries(reasons));
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(wrong).toHaveLength(0);
    expect(new Set(reasons.keys())).toEqual(new Set(["kinds-differ", "workload-incomplete", null]));
  },
);

/** Reason, energy, embodied and total of an experiment of these workloads. */
function totalsOf(parts: readonly (Experiment | undefined)[], boundary: Boundary) {
  const workloads = parts.map((part) => part && (part.workloads[0] ?? {}));
  const known = workloads.filter((workload) => workload !== undefined);
  if (known.length < parts.length) return ["workload-incomplete", null, null, null];
  const { year } = parts[0] ?? {};
  const { total, noTotal } = estimate(
    { boundary, workloads: known, ...(year !== undefined && { year }) },
    dataset,
  );
  if (total === undefined) return [noTotal ?? null, null, null, null];
  return [null, total.energyKwh, total.embodiedKg ?? null, total.range.totalKg];
}

test("the jobs reach every part, site, rule and key", () => {
  const seen = (key: string) => new Set(jobs.map((job) => job[key]));
  const parts = seen("hw");
  const sites = seen("at");
  expect([...dataset.hardware.keys()].filter((id) => !parts.has(id))).toEqual([]);
  expect([...dataset.regions.keys()].filter((id) => !sites.has(id))).toEqual([]);
  const zones = [...dataset.zones.keys()];
  expect(zones.filter((zone) => !sites.has(`grid/${zone}`) || !sites.has(`home/${zone}`))).toEqual(
    [],
  );
  // Absent and given, at least.
  const some = jobs.slice(0, 10_000);
  const values = (key: string) => new Set(some.map((job) => job[key])).size;
  expect(figureKeys.filter((key) => key !== "d" && values(key) < 2)).toEqual([]);
});

test("the jobs to measure with all have a figure", async () => {
  await connection.run("SET VARIABLE count = 5000");
  await connection.run(readFileSync("docs/at-scale-jobs.sql", "utf8"));
  const counts = [];
  for await (const row of rowsOf("SELECT count(*), count(total_kg) FROM job_figures"))
    counts.push(row.map(Number));
  expect(counts).toEqual([[15_000, 15_000]]);
});

test("what is not a number, or meant for another release, has a reason and no figure", async () => {
  await connection.run(`
    INSERT INTO jobs BY NAME
    SELECT * FROM (VALUES
      ('x0', '2026.11', 'NaN'::DOUBLE, 1::DOUBLE, NULL),
      ('x1', '2026.11', 1, 'Infinity'::DOUBLE, NULL),
      ('x2', '2099.01', 1, 1, NULL),
      ('x3', NULL, 1, 1, 0)
    ) AS odd(job, d, n, h, pue), (SELECT 'nvidia-h100-sxm5-80gb' AS hw, 'grid/FR' AS "at")`);
  const rows = [];
  for await (const row of rowsOf(`
    SELECT reason, total_kg FROM job_figures
    WHERE job LIKE 'x%' AND boundary = 'site' ORDER BY job`))
    rows.push(row);
  expect(rows).toEqual([
    ["out-of-range: n", null],
    ["out-of-range: h", null],
    ["another-release: d", null],
    ["out-of-range: pue", null],
  ]);
});

test("of two years as near the newer is taken, which no released grid has to decide", async () => {
  await connection.run("INSERT INTO zone_intensity VALUES ('XX', 2020, 100), ('XX', 2022, 200)");
  await connection.run("INSERT INTO sites VALUES ('grid/XX', 'grid', 'XX', 1.5, 0.3, 3.9)");
  await connection.run(`
    INSERT INTO jobs BY NAME
    SELECT 'tie' AS job, 2021 AS y, 1 AS kwh, 'wall' AS ks, 'grid/XX' AS "at"`);
  const found = [];
  for await (const [year, kg] of rowsOf(`
    SELECT intensity_year, total_kg FROM job_figures WHERE job = 'tie' AND boundary = 'site'`))
    found.push([Number(year), kg]);
  expect(found).toEqual([[2022, 0.2]]);
});
