import { figure, gPerKwhOf } from "./figures.ts";
import type { Cells, Candidate, TableFormat } from "./layout.ts";
import { signalProblem, watttimeBasis } from "./watttime-signal.ts";

/** WattTime version 2 as CSV: rows of lb/MWh with their data type, market and model version. */
export const watttimeRows: TableFormat = {
  source: "watttime-v2",
  recognise: ({ at, names }, decimalComma) => {
    const stampAt = at("point_time");
    const valueAt = at("value");
    if (stampAt < 0 || valueAt < 0) return undefined;
    const signalAt = [at("datatype"), at("signal_type")].find((index) => index >= 0) ?? -1;
    const zoneAt = [at("ba"), at("region")].find((index) => index >= 0);
    const versionAt = at("version");
    const signals = new Set<string>();
    const versions = new Set<string>();
    const lbPerMwh = (cells: Cells) => {
      const pounds = figure(cells[valueAt], decimalComma);
      return pounds === undefined ? undefined : gPerKwhOf.lbPerMwh(pounds);
    };
    const note = (cells: Cells) => {
      const signal = cells[signalAt]?.trim() ?? "";
      const version = cells[versionAt]?.trim() ?? "";
      if (signal !== "") signals.add(signal);
      if (version !== "") versions.add(version);
      return signal;
    };
    const candidates = (["watttime-marginal", "watttime-average"] as const).map(
      (basis): Candidate => ({
        column: names[valueAt]!,
        basis,
        gPerKwh: (cells) => (watttimeBasis(note(cells)) === basis ? lbPerMwh(cells) : undefined),
      }),
    );
    return {
      stampAt,
      marks: "start",
      dateOrder: "month-first",
      candidates,
      ...(zoneAt !== undefined && { zoneAt }),
      problem: () => signalProblem(signals),
      notices: () =>
        versions.size > 1 ? [{ code: "model-versions", versions: [...versions].sort() }] : [],
    };
  },
};
