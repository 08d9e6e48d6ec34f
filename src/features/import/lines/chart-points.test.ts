import { describe, expect, it } from "vitest";
import { chartPoints, timeUnit } from "./chart-points.ts";

const point = (afterMs: number, w: number) => ({ afterMs, atMs: undefined, w, maxW: w });

describe("points of the power chart", () => {
  it("are joined while the log goes on", () => {
    const series = [point(0, 300), point(1000, 310), point(2500, 320)];
    expect(chartPoints(series)).toEqual(series.map(({ afterMs, w }) => ({ afterMs, w })));
  });

  it("are parted where the log has a gap of more than three usual distances", () => {
    const series = [point(0, 300), point(1000, 310), point(2000, 305), point(9000, 320)];
    expect(chartPoints(series).map(({ w }) => w)).toEqual([300, 310, 305, null, 320]);
  });

  it("stand in a unit that suits the log's length", () => {
    expect([1500, 180_000, 7_200_000].map((ms) => timeUnit(ms).unit)).toEqual(["s", "min", "h"]);
  });
});
