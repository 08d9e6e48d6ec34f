import type { Problem } from "../problem.ts";
import { fileOf, type Tables } from "../tables.ts";

type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** A box whose west lies east of its east crosses the date line. */
export function isInside({ west, south, east, north }: Box, lat: number, lon: number): boolean {
  const between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return between && lat >= south && lat <= north;
}

export function coordinates({ regions, zones, country_boxes }: Tables): readonly Problem[] {
  const boxes = new Map(country_boxes.map(({ cells }) => [cells.country, cells]));
  const points = [
    ...regions.map(({ line, cells }) => ({ file: fileOf("regions"), line, ...cells })),
    ...zones.map(({ line, cells }) => ({ file: fileOf("zones"), line, ...cells })),
  ];
  return points.flatMap(({ file, line, country, lat, lon }): Problem[] => {
    if (lat === undefined || lon === undefined) return [];
    const box = boxes.get(country);
    const found = `${lat},${lon} in ${country}`;
    if (box === undefined) {
      return [{ file, line, column: "country", found, expected: "a box in country_boxes.csv" }];
    }
    if (isInside(box, lat, lon)) return [];
    return [{ file, line, column: "lat/lon", found, expected: "a point inside the country" }];
  });
}
