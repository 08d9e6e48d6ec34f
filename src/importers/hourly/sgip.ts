import { figure, gPerKwhOf } from "./figures.ts";
import type { Candidate, TableFormat } from "./layout.ts";

const moer = /^moer version (\d+(?:\.\d+)?)$/;

/** California's SGIP signal, five minutes, kg/kWh, marginal. Older files have two versions of it: the newest is taken. */
export const sgip: TableFormat = {
  source: "sgip",
  recognise: ({ at, names, plain }, decimalComma) => {
    const candidates = plain
      .map((name, index) => ({ index, version: moer.exec(name)?.[1] }))
      .filter(({ version }) => version !== undefined)
      .sort((a, b) => Number(b.version) - Number(a.version))
      .map(({ index }): Candidate => ({
        column: names[index]!,
        basis: "sgip-marginal",
        gPerKwh: (cells) => {
          const kg = figure(cells[index], decimalComma);
          return kg === undefined ? undefined : gPerKwhOf.kg(kg);
        },
      }));
    if (candidates.length === 0) return undefined;
    const stampAt = at("timestamp");
    if (stampAt < 0) return { code: "missing-column", source: "sgip", column: "timestamp" };
    return { stampAt, marks: "start", dateOrder: "month-first", candidates };
  },
};
