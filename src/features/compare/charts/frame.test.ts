import { geoArea, geoPath } from "d3-geo";
import { describe, expect, it } from "vitest";
import { frameFor, pointIn } from "./frame.ts";
import type { Point } from "./places.ts";

const paris: Point = [2.35, 48.86];
const warsaw: Point = [21.01, 52.23];
const virginia: Point = [-77.49, 39.04];
const sydney: Point = [151.21, -33.87];
const fiji: Point = [178.44, -18.12];
const honolulu: Point = [-157.86, 21.31];
const falklands: Point = [-57.85, -51.7];

function square([lon, lat]: Point) {
  const ring: Point[] = [
    [lon - 1, lat - 1],
    [lon - 1, lat + 1],
    [lon + 1, lat + 1],
    [lon + 1, lat - 1],
    [lon - 1, lat - 1],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}

describe("the frame of the map", () => {
  it("shows the world where the places are all over it", () => {
    const frame = frameFor([paris, virginia, sydney, fiji, honolulu, falklands], 900);
    for (const point of [paris, virginia, sydney, fiji, honolulu, falklands]) {
      expect(pointIn(frame, point)).toBeDefined();
    }
  });

  it("shows the world where nothing is left", () => {
    expect(pointIn(frameFor([], 900), paris)).toBeDefined();
  });

  it("goes closer where the places are close, and keeps its size", () => {
    const world = frameFor([paris, virginia, sydney], 900);
    const europe = frameFor([paris, warsaw], 900);
    expect(europe.height).toBe(world.height);
    expect(europe.projection.scale()).toBeGreaterThan(2 * world.projection.scale());
    expect(pointIn(europe, paris)).toBeDefined();
    expect(pointIn(europe, virginia)).toBeUndefined();
  });

  it("puts a single place in the middle, no closer than the outline is good for", () => {
    const frame = frameFor([paris], 900);
    const [x, y] = pointIn(frame, paris) ?? [];
    expect(x).toBeCloseTo(450, 6);
    expect(y).toBeCloseTo(frame.height / 2, 6);
    const world = frameFor([], 900);
    expect(frame.projection.scale() / world.projection.scale()).toBeCloseTo(6, 6);
  });

  it("goes closer across the date line", () => {
    const frame = frameFor([fiji, honolulu], 900);
    expect(pointIn(frame, paris)).toBeUndefined();
    expect(pointIn(frame, fiji)).toBeDefined();
    expect(pointIn(frame, honolulu)).toBeDefined();
  });

  it("keeps areas in proportion", () => {
    const { projection } = frameFor([paris, virginia, sydney], 900);
    const ratio = (at: Point) => geoPath(projection).area(square(at)) / geoArea(square(at));
    expect(ratio(paris) / ratio(virginia)).toBeCloseTo(1, 2);
    expect(ratio(sydney) / ratio(virginia)).toBeCloseTo(1, 2);
  });
});
