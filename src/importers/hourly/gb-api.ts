import { assemble, type Row } from "./assemble.ts";
import { finished, refused } from "./finished.ts";
import { isObject, numberOf, objectsOf, textOf, type JsonObject } from "./json.ts";
import type { HourlyOptions, HourlyResult } from "./series.ts";
import { stampMs } from "./stamps.ts";
import { sameZone, zoneProblem } from "./zones.ts";

type HalfHour = { readonly item: JsonObject; readonly zone: string };

/** Half-hours of a national answer, which are its data, or of a regional one, which stand below each region. */
function halfHours(value: unknown): HalfHour[] {
  if (!isObject(value)) return [];
  const items = isObject(value["data"]) ? [value["data"]] : objectsOf(value["data"]);
  return items.flatMap((item) => {
    if (Array.isArray(item["data"])) {
      const region = textOf(item["shortname"]);
      const zone = region === "" ? "GB" : `GB, ${region}`;
      return objectsOf(item["data"]).map((half) => ({ item: half, zone }));
    }
    return [{ item, zone: "GB" }];
  });
}

function rowOf({ item }: HalfHour, place: number): Row {
  const intensity = isObject(item["intensity"]) ? item["intensity"] : {};
  const actual = numberOf(intensity["actual"]);
  const stamp = textOf(item["from"]);
  return {
    place,
    stamp,
    stampMs: stampMs(stamp, "day-first"),
    gPerKwh: actual ?? numberOf(intensity["forecast"]),
    doubt: actual === undefined ? "forecast" : undefined,
  };
}

/** The GB Carbon Intensity API, half-hours. Where nothing was measured yet, or for a region, the forecast is taken. */
export function readGbApi(value: unknown, options: HourlyOptions): HourlyResult | undefined {
  const all = halfHours(value);
  if (!all.some(({ item }) => textOf(item["from"]) !== "" && isObject(item["intensity"]))) {
    return undefined;
  }
  const problem = zoneProblem(new Set(all.map(({ zone }) => zone)), options.zone);
  if (problem !== undefined) return refused(problem);
  const wanted = options.zone ?? all[0]?.zone ?? "GB";
  const rows: Row[] = [];
  all.forEach((half, at) => {
    if (sameZone(half.zone, wanted)) rows.push(rowOf(half, at + 1));
  });
  const about = { source: "gb-api", basis: "gb-operational", zone: wanted, said: [] } as const;
  return finished(about, assemble(rows, "entry", "start"));
}
