import { expect, it } from "vitest";
import { importedOf } from "../samples.fixture.ts";
import { powerSeries } from "./series.ts";

const of = (most: number, samples: readonly (readonly [ms: number, watts: number])[]) => {
  const series = powerSeries(() => most);
  for (const [ms, watts] of samples) series.add(ms, watts);
  return series.points(false).map(({ afterMs, w, maxW }) => [afterMs, w, maxW]);
};

it("keeps every sample of a short log", () => {
  const samples = [
    [5000, 100],
    [6000, 300],
  ] as const;
  expect(of(500, samples)).toEqual([
    [0, 100, 100],
    [1000, 300, 300],
  ]);
});

it("keeps mean and peak of a long one in bins of one length", () => {
  const hour = Array.from(
    { length: 3600 },
    (_, at) => [at * 1000, at === 1800 ? 700 : 300] as const,
  );
  const points = of(500, hour);
  expect(points.length).toBeLessThanOrEqual(500);
  expect(points.length).toBeGreaterThan(200);
  const steps = new Set(points.slice(1).map(([ms], at) => ms! - points[at]![0]!));
  expect([...steps]).toEqual([8192]);
  expect(points.filter(([, , maxW]) => maxW === 700)).toHaveLength(1);
  const peak = points.find(([, , maxW]) => maxW === 700)!;
  expect(peak[1]).toBeCloseTo(300 + 400 / 8, 0);
});

it("shows a gap, and bears a clock that goes back", () => {
  const points = of(4, [
    [1_000_000, 1],
    [1_001_000, 2],
    [9_000_000, 3],
    [500_000, 4],
    [501_000, 5],
  ]);
  expect(points).toHaveLength(3);
  expect(points.slice(0, 2)).toEqual([
    [0, 4.5, 5],
    [expect.closeTo(500_000, -6), 1.5, 2],
  ]);
  expect(points.at(-1)!.slice(1)).toEqual([3, 3]);
});

it("stands beside the sums of each device, on the clock of its log", () => {
  const text = `timestamp, index, name, power.draw [W]
2026/06/18 00:00:00.000, 0, NVIDIA A40, 120.00 W
2026/06/18 00:00:01.000, 0, NVIDIA A40, 130.00 W
`;
  const [device] = importedOf(text).runs[0]!.power!;
  expect(device!.series).toEqual([
    { afterMs: 0, atMs: Date.UTC(2026, 5, 18), w: 120, maxW: 120 },
    { afterMs: 1000, atMs: Date.UTC(2026, 5, 18, 0, 0, 1), w: 130, maxW: 130 },
  ]);
});

it("shares its points out where a log has very many devices", () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => {
    const second = String(Math.floor(at / 2000) % 60).padStart(2, "0");
    const minute = String(Math.floor(at / 120_000)).padStart(2, "0");
    return `2026/06/18 00:${minute}:${second}.000, ${at % 2000}, NVIDIA A40, 120.00 W`;
  });
  const { power } = importedOf(["timestamp, index, name, power.draw [W]", ...rows].join("\n"))
    .runs[0]!;
  expect(power).toHaveLength(2000);
  const points = power!.reduce((sum, { series }) => sum + series.length, 0);
  expect(points).toBeLessThanOrEqual(8000);
});
