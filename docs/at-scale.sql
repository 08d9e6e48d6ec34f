-- Wattprint's method 1 (docs/method.md) over a table of jobs, for DuckDB. docs/at-scale.md says how to run it, and what
-- Spark SQL and BigQuery want otherwise: part 1 anew, in part 2 the quotes around "at" and the head of each view.

-- ---------------------------------------------------------------------------------------------------------------------
-- 1. Tables, in DuckDB's words.
-- ---------------------------------------------------------------------------------------------------------------------

-- Folder or address of the published tables, unless it was set before.
SET VARIABLE data = coalesce(getvariable('data'), 'data');

-- Types are given where a look at the first rows could not tell them: a column of empty cells, yes and no.
CREATE OR REPLACE TABLE release AS
SELECT * FROM read_csv(getvariable('data') || '/release.csv', types = {'version': 'VARCHAR'});

CREATE OR REPLACE TABLE hardware AS
SELECT id, kind, rated_w, power_w, power_basis, embodied_kg, embodied_includes_host
FROM read_csv(
  getvariable('data') || '/hardware.csv',
  types = {'rated_w': 'DOUBLE', 'power_w': 'DOUBLE', 'embodied_kg': 'DOUBLE', 'embodied_includes_host': 'VARCHAR'}
);

CREATE OR REPLACE TABLE sites AS
SELECT id, kind, zone, pue, wue_site_l_per_kwh, wue_grid_l_per_kwh
FROM read_csv(
  getvariable('data') || '/sites.csv',
  types = {'zone': 'VARCHAR', 'pue': 'DOUBLE', 'wue_site_l_per_kwh': 'DOUBLE', 'wue_grid_l_per_kwh': 'DOUBLE'}
);

CREATE OR REPLACE TABLE zone_intensity AS
SELECT zone, year, g_per_kwh
FROM read_csv(getvariable('data') || '/zone_intensity.csv', types = {'g_per_kwh': 'DOUBLE'});

CREATE OR REPLACE TABLE constants AS
SELECT id, value FROM read_csv(getvariable('data') || '/constants.csv', types = {'value': 'DOUBLE'});

-- One row a workload. The columns are the keys of a link, in the link's units; an empty cell is a key not given.
CREATE TABLE IF NOT EXISTS jobs (
  job VARCHAR,        -- your name for the row
  experiment VARCHAR, -- rows of one experiment are added up in experiment_figures
  d VARCHAR,          -- release the row is meant for; another than the loaded one gives no figure
  y DOUBLE,           -- year of the run
  b VARCHAR,          -- boundary of the headline
  hw VARCHAR,
  hk VARCHAR,
  w DOUBLE,
  wk VARCHAR,
  n DOUBLE,
  h DOUBLE,
  u DOUBLE,
  runs DOUBLE,
  kwh DOUBLE,
  ks VARCHAR,
  cpu VARCHAR,
  cpun DOUBLE,
  cpuu DOUBLE,
  ram DOUBLE,
  "at" VARCHAR,
  g DOUBLE,
  gk VARCHAR,
  pue DOUBLE,
  emb DOUBLE
);

-- ---------------------------------------------------------------------------------------------------------------------
-- 2. The method: joins, CASE and one window function.
-- ---------------------------------------------------------------------------------------------------------------------

-- One row a job and boundary. A job that lacks something has a reason, and no figure.
CREATE OR REPLACE VIEW job_figures AS
WITH
-- The constants of the method, side by side.
constant AS (
  SELECT
    max(CASE WHEN id = 'utilisation_default' THEN value END) AS utilisation_default,
    max(CASE WHEN id = 'host_rated_u_default' THEN value END) AS host_rated_u_default,
    max(CASE WHEN id = 'host_rated_u_given' THEN value END) AS host_rated_u_given,
    max(CASE WHEN id = 'host_mean' THEN value END) AS host_mean,
    max(CASE WHEN id = 'host_tpu_mean' THEN value END) AS host_tpu_mean,
    max(CASE WHEN id = 'host_cpu_only' THEN value END) AS host_cpu_only,
    max(CASE WHEN id = 'host_soc_or_pc' THEN value END) AS host_soc_or_pc,
    max(CASE WHEN id = 'host_measured_acc' THEN value END) AS host_measured_acc,
    max(CASE WHEN id = 'host_cpu_utilisation_default' THEN value END) AS host_cpu_utilisation_default,
    max(CASE WHEN id = 'dram_w_per_gb' THEN value END) AS dram_w_per_gb,
    max(CASE WHEN id = 'dram_w_per_gb_large' THEN value END) AS dram_w_per_gb_large,
    max(CASE WHEN id = 'dram_large_from_gb' THEN value END) AS dram_large_from_gb,
    max(CASE WHEN id = 'pue_own_site' THEN value END) AS pue_own_site,
    max(CASE WHEN id = 'embodied_host_share' THEN value END) AS embodied_host_share,
    max(CASE WHEN id = 'embodied_life_hours' THEN value END) AS embodied_life_hours,
    max(CASE WHEN id = 'embodied_tpu_life_hours' THEN value END) AS embodied_tpu_life_hours,
    max(CASE WHEN id = 'embodied_per_rated_watt' THEN value END) AS embodied_per_rated_watt,
    max(CASE WHEN id = 'embodied_per_rated_watt_cpu' THEN value END) AS embodied_per_rated_watt_cpu,
    max(CASE WHEN id = 'wue_site_default' THEN value END) AS wue_site_default,
    max(CASE WHEN id = 'wue_grid_world' THEN value END) AS wue_grid_world
  FROM constants
),

-- The jobs, with what the absence of a key means.
given AS (
  SELECT
    jobs.job,
    jobs.experiment,
    NULLIF(jobs.d, '') AS d,
    coalesce(jobs.y, release.newest_grid_year) AS run_year,
    coalesce(NULLIF(jobs.b, ''), 'site') AS b,
    NULLIF(jobs.hw, '') AS hw,
    coalesce(NULLIF(jobs.hk, ''), 'gpu') AS hk,
    jobs.w,
    coalesce(NULLIF(jobs.wk, ''), 'rated') AS wk,
    coalesce(jobs.n, 1) AS n,
    jobs.h,
    jobs.u,
    coalesce(jobs.runs, 1) AS runs,
    jobs.kwh,
    coalesce(NULLIF(jobs.ks, ''), 'it') AS ks,
    NULLIF(jobs.cpu, '') AS cpu,
    coalesce(jobs.cpun, 1) AS cpun,
    jobs.cpuu,
    jobs.ram,
    NULLIF(jobs."at", '') AS site,
    jobs.g,
    coalesce(NULLIF(jobs.gk, ''), 'location') AS gk,
    jobs.pue,
    jobs.emb,
    release.version,
    release.year AS release_year
  FROM jobs
  CROSS JOIN release
),

-- The year of the run, else the nearest that the zone has; of two as near, the newer.
nearest_year AS (
  SELECT zone, run_year, year, g_per_kwh
  FROM (
    SELECT
      zone_intensity.zone,
      run.run_year,
      zone_intensity.year,
      zone_intensity.g_per_kwh,
      row_number() OVER (
        PARTITION BY zone_intensity.zone, run.run_year
        ORDER BY abs(run.run_year - zone_intensity.year), zone_intensity.year DESC
      ) AS place
    FROM zone_intensity
    CROSS JOIN (SELECT DISTINCT run_year FROM given) AS run
  ) AS ranked
  WHERE place = 1
),

-- Every figure found, the job's own before the table's.
found AS (
  SELECT
    given.job,
    given.experiment,
    given.b,
    given.n,
    given.h,
    given.runs,
    given.kwh,
    given.hw,
    given.u,
    given.cpu,
    given.cpun,
    coalesce(given.cpuu, constant.host_cpu_utilisation_default) / 1e2 AS cpu_utilisation,
    host_cpu.power_w AS cpu_w,
    given.ram,
    given.emb,
    CASE WHEN given.hw = 'custom' THEN given.hk ELSE part.kind END AS kind,
    coalesce(given.w, part.power_w) AS power_w,
    CASE WHEN given.hw = 'custom' OR given.w IS NOT NULL THEN given.wk ELSE part.power_basis END AS power_basis,
    CASE WHEN given.hw = 'custom' THEN given.w ELSE part.rated_w END AS rated_w,
    part.embodied_kg AS part_kg,
    part.embodied_includes_host,
    CASE
      WHEN given.kwh IS NULL THEN 'power'
      WHEN given.ks = 'acc' THEN 'acc'
      WHEN given.ks = 'wall' THEN 'wall'
      ELSE 'machine'
    END AS basis,
    coalesce(place.kind, 'grid') AS site_kind,
    coalesce(given.pue, place.pue, constant.pue_own_site) AS pue,
    coalesce(given.g, nearest_year.g_per_kwh) AS intensity_g_per_kwh,
    CASE WHEN given.g IS NULL THEN 'location' ELSE given.gk END AS intensity_kind,
    CASE WHEN given.g IS NULL THEN nearest_year.year END AS intensity_year,
    coalesce(place.wue_site_l_per_kwh, constant.wue_site_default) AS wue_site_l_per_kwh,
    coalesce(place.wue_grid_l_per_kwh, constant.wue_grid_world) AS wue_grid_l_per_kwh,
    -- The first thing that keeps the job from having a figure.
    CASE
      WHEN given.d <> given.version THEN 'another-release: d'
      WHEN NOT given.run_year BETWEEN 2006 AND given.release_year OR given.run_year <> floor(given.run_year)
        THEN 'out-of-range: y'
      WHEN given.b NOT IN ('chip', 'site', 'full') THEN 'unknown: b'
      WHEN given.hw <> 'custom' AND part.id IS NULL THEN 'unknown: hw'
      WHEN given.hk NOT IN ('gpu', 'cpu', 'soc') THEN 'unknown: hk'
      WHEN given.w <= 0 OR NOT given.w <= 100000 THEN 'out-of-range: w'
      WHEN given.wk NOT IN ('rated', 'mean', 'machine') THEN 'unknown: wk'
      WHEN given.n <= 0 OR NOT given.n <= 1000000 THEN 'out-of-range: n'
      WHEN given.h <= 0 OR NOT given.h <= 1000000000 THEN 'out-of-range: h'
      WHEN given.u <= 0 OR NOT given.u <= 450 THEN 'out-of-range: u'
      WHEN NOT given.runs BETWEEN 1 AND 1000000 OR given.runs <> floor(given.runs) THEN 'out-of-range: runs'
      WHEN NOT given.kwh BETWEEN 0 AND 1e12 THEN 'out-of-range: kwh'
      WHEN given.ks NOT IN ('acc', 'it', 'meter', 'wall') THEN 'unknown: ks'
      WHEN given.cpu IS NOT NULL AND host_cpu.id IS NULL THEN 'unknown: cpu'
      WHEN given.cpun <= 0 OR NOT given.cpun <= 1000000 THEN 'out-of-range: cpun'
      WHEN given.cpuu <= 0 OR NOT given.cpuu <= 450 THEN 'out-of-range: cpuu'
      WHEN NOT given.ram BETWEEN 0 AND 10000000 THEN 'out-of-range: ram'
      WHEN given.site IS NOT NULL AND place.id IS NULL THEN 'unknown: at'
      WHEN NOT given.g BETWEEN 0 AND 5000 THEN 'out-of-range: g'
      WHEN given.gk NOT IN ('location', 'direct', 'market', 'marginal') THEN 'unknown: gk'
      WHEN NOT given.pue BETWEEN 1 AND 3 THEN 'out-of-range: pue'
      WHEN NOT given.emb BETWEEN 0 AND 100 THEN 'out-of-range: emb'
      WHEN given.kwh IS NULL AND given.hw IS NULL THEN 'hardware-missing'
      WHEN given.kwh IS NULL AND given.hw = 'custom' AND given.w IS NULL THEN 'watts-missing'
      WHEN given.kwh IS NULL AND given.h IS NULL THEN 'hours-missing'
      WHEN given.kwh IS NOT NULL AND given.ks = 'acc' AND given.h IS NULL
        AND (given.cpu IS NOT NULL OR given.ram IS NOT NULL) THEN 'host-hours-missing'
      WHEN given.g IS NULL AND given.site IS NULL THEN 'site-missing'
      WHEN given.g IS NULL AND nearest_year.g_per_kwh IS NULL THEN 'grid-unknown'
    END AS reason
  FROM given
  CROSS JOIN constant
  LEFT JOIN hardware AS part ON part.id = given.hw
  LEFT JOIN hardware AS host_cpu ON host_cpu.id = given.cpu AND host_cpu.kind = 'cpu'
  LEFT JOIN sites AS place ON place.id = given.site
  LEFT JOIN nearest_year ON nearest_year.zone = place.zone AND nearest_year.run_year = given.run_year
),

-- How the machine around the devices is counted: the lowest row of the table that fits.
hosted AS (
  SELECT
    found.*,
    -- Nothing is multiplied where something is missing or out of range, lest an engine stop at an overflow.
    CASE WHEN reason IS NULL THEN coalesce(h, 0) * runs END AS total_hours,
    CASE WHEN reason IS NULL THEN kwh * runs END AS measured_kwh,
    CASE
      WHEN basis IN ('machine', 'wall') OR (basis = 'power' AND power_basis = 'machine') THEN 'none'
      WHEN cpu IS NOT NULL THEN 'described'
      WHEN basis = 'acc' THEN 'measured-acc'
      WHEN kind = 'soc' OR site_kind = 'home' THEN 'soc-or-pc'
      WHEN kind = 'cpu' THEN 'cpu-only'
      WHEN power_basis = 'mean' AND kind = 'tpu' THEN 'tpu-mean'
      WHEN power_basis = 'mean' THEN 'mean'
      WHEN u IS NOT NULL THEN 'rated-u-given'
      ELSE 'rated-u-default'
    END AS host
  FROM found
),

-- kWh of all runs before PUE: the devices, and what was described around them.
powered AS (
  SELECT
    hosted.*,
    CASE basis
      WHEN 'power' THEN
        total_hours * n * power_w / 1e3
        * CASE WHEN power_basis <> 'rated' THEN 1 ELSE coalesce(u / 1e2, constant.utilisation_default) END
      WHEN 'wall' THEN measured_kwh / NULLIF(pue, 0)
      ELSE measured_kwh
    END AS device_kwh,
    CASE WHEN host = 'described' THEN total_hours * cpun * cpu_w * cpu_utilisation / 1e3 ELSE 0 END AS cpu_kwh,
    CASE
      WHEN host = 'none' OR ram IS NULL THEN 0
      WHEN ram <= constant.dram_large_from_gb THEN total_hours * ram * constant.dram_w_per_gb / 1e3
      ELSE total_hours * (
        constant.dram_large_from_gb * constant.dram_w_per_gb
        + (ram - constant.dram_large_from_gb) * constant.dram_w_per_gb_large
      ) / 1e3
    END AS memory_kwh,
    CASE host
      WHEN 'measured-acc' THEN constant.host_measured_acc
      WHEN 'soc-or-pc' THEN constant.host_soc_or_pc
      WHEN 'cpu-only' THEN constant.host_cpu_only
      WHEN 'tpu-mean' THEN constant.host_tpu_mean
      WHEN 'mean' THEN constant.host_mean
      WHEN 'rated-u-given' THEN constant.host_rated_u_given
      WHEN 'rated-u-default' THEN constant.host_rated_u_default
    END AS host_share,
    -- Not known, and not zero, unless hardware and hours describe the run.
    total_hours * n * CASE
      WHEN hw IS NULL OR h IS NULL THEN NULL
      WHEN emb IS NOT NULL THEN emb
      WHEN part_kg IS NULL AND kind IN ('cpu', 'soc') THEN rated_w * constant.embodied_per_rated_watt_cpu
      WHEN part_kg IS NULL THEN rated_w * constant.embodied_per_rated_watt
      WHEN embodied_includes_host = 'yes' THEN part_kg / constant.embodied_tpu_life_hours
      ELSE (part_kg + constant.embodied_host_share * rated_w) / constant.embodied_life_hours
    END AS embodied_kg
  FROM hosted
  CROSS JOIN constant
),

-- kWh of everything around the devices at `full`: described, or the larger of memory and estimate.
whole AS (
  SELECT
    powered.*,
    CASE
      WHEN host = 'none' THEN 0
      WHEN host = 'described' THEN cpu_kwh + memory_kwh
      WHEN host = 'cpu-only' THEN memory_kwh + host_share * (device_kwh + memory_kwh)
      WHEN host IN ('rated-u-given', 'rated-u-default')
        THEN greatest(memory_kwh, total_hours * n * power_w * host_share / 1e3)
      ELSE greatest(memory_kwh, host_share * device_kwh)
    END AS full_host_kwh
  FROM powered
),

-- Three rows a job.
counted AS (
  SELECT
    whole.*,
    boundary.boundary,
    CASE boundary.boundary
      WHEN 'chip' THEN device_kwh
      WHEN 'site' THEN device_kwh + cpu_kwh + memory_kwh
      ELSE device_kwh + full_host_kwh
    END AS it_kwh,
    CASE WHEN boundary.boundary = 'chip' THEN 1 ELSE pue END AS counted_pue
  FROM whole
  CROSS JOIN (
    SELECT 'chip' AS boundary UNION ALL SELECT 'site' AS boundary UNION ALL SELECT 'full' AS boundary
  ) AS boundary
),

measured AS (
  SELECT
    counted.*,
    CASE WHEN basis = 'wall' AND boundary <> 'chip' THEN measured_kwh ELSE it_kwh * counted_pue END AS energy_kwh
  FROM counted
)

SELECT
  job,
  experiment,
  boundary,
  boundary = b AS is_headline,
  reason,
  it_kwh,
  energy_kwh,
  energy_kwh * intensity_g_per_kwh / 1e3 AS operational_kg,
  embodied_kg,
  energy_kwh * intensity_g_per_kwh / 1e3
    + CASE WHEN boundary = 'full' THEN coalesce(embodied_kg, 0) ELSE 0 END AS total_kg,
  it_kwh * wue_site_l_per_kwh AS water_site_l,
  it_kwh * counted_pue * wue_grid_l_per_kwh AS water_grid_l,
  CASE WHEN reason IS NULL THEN intensity_g_per_kwh END AS intensity_g_per_kwh,
  CASE WHEN reason IS NULL THEN intensity_kind END AS intensity_kind,
  CASE WHEN reason IS NULL THEN intensity_year END AS intensity_year,
  CASE WHEN reason IS NULL THEN counted_pue END AS pue,
  CASE WHEN reason IS NULL THEN host END AS host
FROM measured;

-- One row an experiment and boundary. It has a total where each of its jobs has one, all of one kind of intensity.
CREATE OR REPLACE VIEW experiment_figures AS
SELECT
  experiment,
  boundary,
  count(*) AS jobs,
  CASE
    WHEN count(reason) > 0 THEN 'workload-incomplete'
    WHEN min(intensity_kind) <> max(intensity_kind) THEN 'kinds-differ'
  END AS reason,
  CASE WHEN count(reason) = 0 AND min(intensity_kind) = max(intensity_kind) THEN sum(energy_kwh) END AS energy_kwh,
  CASE WHEN count(reason) = 0 AND min(intensity_kind) = max(intensity_kind) THEN sum(embodied_kg) END AS embodied_kg,
  CASE WHEN count(reason) = 0 AND min(intensity_kind) = max(intensity_kind) THEN sum(total_kg) END AS total_kg
FROM job_figures
GROUP BY experiment, boundary;
