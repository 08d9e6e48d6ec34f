-- Made-up jobs to measure docs/at-scale.sql with: as many as the variable `count` says, four to an experiment, the same
-- every time. Run it after docs/at-scale.sql; it empties the table of jobs first.
DELETE FROM jobs;

INSERT INTO jobs BY NAME
WITH
part AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS turn FROM hardware),
place AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS turn FROM sites WHERE zone IS NOT NULL),
series AS (
  SELECT
    number,
    number % (SELECT count(*) FROM part) AS part_turn,
    number * 31 % (SELECT count(*) FROM place) AS place_turn
  FROM range(CAST(getvariable('count') AS BIGINT)) AS made (number)
)
SELECT
  number::VARCHAR AS job,
  (number // 4)::VARCHAR AS experiment,
  2021 + number % 6 AS y,
  CASE WHEN number % 5 = 0 THEN 'full' END AS b,
  part.id AS hw,
  1 + number % 8 AS n,
  0.5 + number * 7919 % 3360 / 10 AS h,
  CASE WHEN number % 3 = 0 THEN 40 + number % 60 END AS u,
  CASE WHEN number % 10 = 0 THEN 1 + number % 997 END AS kwh,
  CASE WHEN number % 4 = 0 THEN 'amd-epyc-7742' END AS cpu,
  CASE WHEN number % 2 = 0 THEN number % 1024 END AS ram,
  place.id AS "at"
FROM series
JOIN part ON part.turn = series.part_turn
JOIN place ON place.turn = series.place_turn;
