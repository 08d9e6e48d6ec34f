import { assemble, type Row } from "./assemble.ts";
import { gPerKwhOf } from "./figures.ts";
import { finished, refused } from "./finished.ts";
import { isObject, numberOf, objectsOf, textOf, type JsonObject } from "./json.ts";
import type { HourlyNotice } from "./notice.ts";
import type { HourlyOptions, HourlyResult } from "./series.ts";
import { stampMs } from "./stamps.ts";
import { signalProblem, watttimeBasis } from "./watttime-signal.ts";
import { sameZone, zoneProblem } from "./zones.ts";

type Item = {
  readonly source: "watttime-v3" | "watttime-v2";
  readonly place: number;
  readonly stamp: string;
  readonly value: number | undefined;
  readonly signal: string;
  readonly zone: string;
  readonly version: string;
  readonly unit: string;
};

/** The only unit that rows of version 2 have, and that CO2 signals of version 3 have. */
const lbPerMwh = "lbs_co2_per_mwh";

/** What stands beside a list of version 3, or in each row of version 2. */
function itemOf(row: JsonObject, meta: JsonObject, place: number): Item {
  const model = isObject(meta["model"]) ? meta["model"] : {};
  const datatype = textOf(row["datatype"]);
  return {
    source: datatype === "" ? "watttime-v3" : "watttime-v2",
    place,
    stamp: textOf(row["point_time"]),
    value: numberOf(row["value"]),
    signal: datatype === "" ? textOf(meta["signal_type"]) : datatype,
    zone: textOf(row["ba"]) || textOf(meta["region"]),
    version: textOf(row["version"]) || textOf(model["date"]),
    unit: datatype === "" ? textOf(meta["units"]) : lbPerMwh,
  };
}

/** One answer, several in a list, or the rows of version 2 in a list. */
function itemsOf(value: unknown): Item[] {
  const answers = Array.isArray(value) ? objectsOf(value) : [value].filter(isObject);
  const items: Item[] = [];
  for (const answer of answers) {
    const meta = isObject(answer["meta"]) ? answer["meta"] : {};
    const rows = Array.isArray(answer["data"]) ? objectsOf(answer["data"]) : [answer];
    for (const row of rows) {
      if ("point_time" in row) items.push(itemOf(row, meta, items.length + 1));
    }
  }
  return items;
}

const different = (items: readonly Item[], of: "signal" | "zone" | "version" | "unit") =>
  new Set(items.map((item) => item[of]).filter((text) => text !== ""));

/** WattTime's answers: version 3 with its signal and unit beside the data, version 2 with both in each row. */
export function readWatttime(value: unknown, options: HourlyOptions): HourlyResult | undefined {
  const all = itemsOf(value);
  const [first] = all;
  if (first === undefined) return undefined;
  const zones = different(all, "zone");
  const wrongZone = zoneProblem(zones, options.zone);
  if (wrongZone !== undefined) return refused(wrongZone);
  const wanted = options.zone;
  const items = wanted === undefined ? all : all.filter(({ zone }) => sameZone(zone, wanted));
  const signals = different(items, "signal");
  const problem = signalProblem(signals);
  if (problem !== undefined) return refused(problem);
  const unit = items.find((item) => item.unit.toLowerCase() !== lbPerMwh);
  if (unit !== undefined) return refused({ code: "unknown-unit", unit: unit.unit });
  const versions = [...different(items, "version")].sort();
  const said: HourlyNotice[] = versions.length > 1 ? [{ code: "model-versions", versions }] : [];
  const rows = items.map(({ place, stamp, value: pounds }): Row => ({
    place,
    stamp,
    stampMs: stampMs(stamp, "month-first"),
    gPerKwh: pounds === undefined ? undefined : gPerKwhOf.lbPerMwh(pounds),
    doubt: undefined,
  }));
  const [signal = ""] = signals;
  const about = {
    source: items[0]?.source ?? first.source,
    basis: watttimeBasis(signal) ?? "watttime-marginal",
    zone: items[0]?.zone,
    said,
  } as const;
  return finished(about, assemble(rows, "entry", "start"));
}
