import { figure } from "./figures.ts";
import type { Candidate, TableFormat } from "./layout.ts";
import type { Basis } from "./series.ts";

/** A save in another encoding may have spoilt the ₂, so the middle of the name is left open. */
const lifeCycle = /^carbon intensity g.{0,12}eq\/kwh \((lca|life ?-?cycle)\)$/;
const direct = /^carbon intensity g.{0,12}eq\/kwh \(direct\)$/;

/**
 * CSV of the data portal, old and new layout: life cycle beside direct emissions, flow-traced. The stamp is taken as
 * the start of its hour; the portal does not say. Other columns than these are not looked at.
 */
export const electricityMaps: TableFormat = {
  source: "electricity-maps",
  recognise: ({ at, names }, decimalComma) => {
    const found: readonly (readonly [number, Basis])[] = [
      [at(lifeCycle), "life-cycle"],
      [at(direct), "direct"],
    ];
    const candidates = found
      .filter(([index]) => index >= 0)
      .map(([index, basis]): Candidate => ({
        column: names[index]!,
        basis,
        gPerKwh: (cells) => figure(cells[index], decimalComma),
      }));
    if (candidates.length === 0) return undefined;
    const stampAt = at("datetime (utc)");
    if (stampAt < 0) {
      return { code: "missing-column", source: "electricity-maps", column: "Datetime (UTC)" };
    }
    const zoneAt = [at("zone id"), at("zone name"), at("country")].find((index) => index >= 0);
    const estimatedAt = at("data estimated");
    return {
      stampAt,
      marks: "start",
      dateOrder: undefined,
      candidates,
      ...(zoneAt !== undefined && { zoneAt }),
      doubt: (cells) =>
        cells[estimatedAt]?.trim().toLowerCase() === "true" ? "estimated" : undefined,
    };
  },
};
