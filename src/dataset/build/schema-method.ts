import { z } from "zod";
import { maybe, need } from "./cells.ts";
import type { TableSpec } from "./table-spec.ts";

const figure = need.number("a figure", 0, 1e6);
const maybeFigure = maybe.number("a figure", 0, 1e6);
const price = maybe.number("a price", 0, 10_000);
const kg = need.number("kgCO2e", 0, 1e9);
const intensityKind = need.oneOf(["location", "direct", "market", "marginal"]);

const constantRow = z.object({
  id: need.snake,
  symbol: need.text,
  value: figure,
  low: figure,
  high: figure,
  unit: need.text,
  applies_to: need.text,
  standing: need.standing,
  year: need.year,
  evidence: maybe.list,
  source_ids: need.sources,
  note: need.note,
});

const factorRow = z.object({
  id: need.snake,
  name: need.text,
  value: figure,
  low: maybeFigure,
  high: maybeFigure,
  unit: need.text,
  applies_to: need.text,
  year: need.year,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const equivalenceRow = z.object({
  id: need.snake,
  label: need.text,
  kg_per_unit: need.number("kgCO2e", 0, 1e12),
  unit: need.text,
  direction: need.oneOf(["emission", "removal"]),
  region: need.text,
  year: need.year,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const offsetPriceRow = z.object({
  id: need.snake,
  name: need.text,
  kind: need.oneOf(["avoidance", "removal", "compliance-market", "social-cost"]),
  method: need.text,
  low_per_t: price,
  mid_per_t: price,
  high_per_t: price,
  currency: need.match("an ISO 4217 code", /^[A-Z]{3}$/),
  currency_year: maybe.year,
  tonne_of: need.oneOf(["CO2", "CO2e"]),
  year: need.year,
  registry: need.text,
  source_ids: need.sources,
  doubt: need.yesNo,
  note: need.note,
});

const caseRow = z.object({
  id: need.kebab,
  title: need.text,
  device: need.text,
  hardware_id: maybe.kebab,
  devices: maybe.number("devices", 0, 1e6),
  hours: maybe.number("h", 0, 1e9),
  device_hours: maybe.number("h", 0, 1e12),
  power_w: maybe.number("W", 0, 100_000),
  power_basis: maybe.oneOf(["rated", "mean", "machine"]),
  measured_kwh: maybe.number("kWh", 0, 1e12),
  measured_scope: maybe.oneOf(["acc", "it", "meter", "wall"]),
  pue: maybe.number("PUE", 1, 3),
  intensity_g_per_kwh: need.number("gCO2e/kWh", 0, 5000),
  intensity_kind: intensityKind,
  site: maybe.text,
  year: need.year,
  reported_kwh: maybe.number("kWh", 0, 1e12),
  reported_kg: kg,
  as_printed: need.text,
  arithmetic_kg: kg,
  source_ids: need.sources,
  note: need.note,
});

const sourceRow = z.object({
  id: need.kebab,
  title: need.text,
  publisher: need.text,
  url: need.match("an https address", /^https:\/\/\S+$/),
  kind: need.oneOf([
    "database",
    "dataset",
    "datasheet",
    "documentation",
    "news",
    "package",
    "paper",
    "report",
    "repository",
    "webpage",
  ]),
  licence: maybe.text,
  note: need.note,
});

export type ConstantRow = z.infer<typeof constantRow>;
export type OffsetPriceRow = z.infer<typeof offsetPriceRow>;

const bySource = { source_ids: "sources" } as const;

export const methodSpecs = {
  constants: {
    row: constantRow,
    key: ["id"],
    references: bySource,
    ascending: [["low", "value", "high"]],
  },
  factors: {
    row: factorRow,
    key: ["id"],
    references: bySource,
    ascending: [["low", "value", "high"]],
  },
  equivalences: { row: equivalenceRow, key: ["id"], references: bySource },
  offset_prices: {
    row: offsetPriceRow,
    key: ["id"],
    references: bySource,
    ascending: [["low_per_t", "mid_per_t", "high_per_t"]],
  },
  cases: {
    row: caseRow,
    key: ["id"],
    references: { hardware_id: "hardware", source_ids: "sources" },
    together: [
      ["power_w", "power_basis"],
      ["measured_kwh", "measured_scope"],
    ],
  },
  sources: { row: sourceRow, key: ["id"] },
} satisfies Record<string, TableSpec>;
