import {
  geoBounds,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3-geo";
import type { Point } from "./places.ts";

/** The map's projection in pixels, and how high the map is. */
export type Frame = {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
};

/** Cuts the world through the Bering Strait, so that no country is in two parts. */
const worldRotation = -11;

/** Latitudes the map of the world shows: no site is in the Antarctic or at the North Pole. */
const north = 80;
const south = -57;

/** Pixels between the outermost sites and the edge: a circle, its ring and some land around it. */
const margin = 48;

/** Closer up, an outline for maps 1 : 110 million is a few straight lines. */
const mostZoom = 6;
/** A map hardly larger than the world's is harder to read than the world's. */
const leastZoom = 1.3;

function sizeAt1(shape: GeoPermissibleObjects, rotation: number) {
  const projection = geoEqualEarth().rotate([rotation, 0]).scale(1).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  return { left, top, width: right - left, height: bottom - top };
}

/** An equal-area frame: the world, or no more of it than these points need. */
export function frameFor(points: readonly Point[], width: number): Frame {
  const worldScale = width / sizeAt1({ type: "Sphere" }, worldRotation).width;
  const band = sizeAt1(
    {
      type: "MultiPoint",
      coordinates: [
        [11, north],
        [11, south],
      ],
    },
    worldRotation,
  );
  const height = Math.round(band.height * worldScale);
  const made = (rotation: number, scale: number, x: number, y: number) => ({
    projection: geoEqualEarth()
      .rotate([rotation, 0])
      .scale(scale)
      .translate([width / 2 - x * scale, height / 2 - y * scale])
      .clipExtent([
        [0, 0],
        [width, height],
      ]),
    width,
    height,
  });
  const world = made(worldRotation, worldScale, 0, band.top + band.height / 2);

  const shape = { type: "MultiPoint" as const, coordinates: [...points] };
  const [[west], [east]] = geoBounds(shape);
  if (!((east - west + 360) % 360 < 180)) return world;
  const rotation = -geoCentroid(shape)[0];
  const around = sizeAt1(shape, rotation);
  const scale = Math.min(
    (width - 2 * margin) / around.width,
    (height - 2 * margin) / around.height,
    mostZoom * worldScale,
  );
  if (!(scale >= leastZoom * worldScale)) return world;
  return made(rotation, scale, around.left + around.width / 2, around.top + around.height / 2);
}

/** Where a point is drawn, pixels; undefined where it lies outside the map. */
export function pointIn({ projection, width, height }: Frame, at: Point): Point | undefined {
  const point = projection(at);
  if (point === null) return undefined;
  const [x, y] = point;
  return x >= 0 && x <= width && y >= 0 && y <= height ? point : undefined;
}
