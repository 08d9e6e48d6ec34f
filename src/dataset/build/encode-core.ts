import {
  coreColumns,
  type Core,
  coreSchema,
  type CoreTable,
  defaultOffsetPriceId,
} from "../core-format.ts";
import { encodeHardware, encodeInstances } from "./encode-hardware.ts";
import { encodeCountries, encodeProviders, encodeRegions, encodeZones } from "./encode-sites.ts";
import { gridYears, intensitySources, intensitySteps } from "./intensities.ts";
import { packTable } from "./pack.ts";
import type { ConstantRow, OffsetPriceRow } from "./schema-method.ts";
import type { Row } from "./table-spec.ts";
import type { Tables } from "./tables.ts";

const notice =
  "Contains information from Electricity Maps (electricitymaps.com), made available under the Open Database " +
  "License (ODbL) v1.0; modified. Ember, Yearly Electricity Data (ember-energy.org), CC BY-SA 4.0 via CO2.js; " +
  "modified. Hardware figures partly from Epoch AI, CC BY 4.0.";

function encodeConstants(rows: readonly Row<ConstantRow>[]): CoreTable<"constants"> {
  const packed = rows.map(({ cells }) => ({
    id: cells.id,
    symbol: cells.symbol,
    value: cells.value,
    low: cells.low === cells.value ? undefined : cells.low,
    high: cells.high === cells.value ? undefined : cells.high,
    unit: cells.unit,
    year: cells.year,
    standing: cells.standing,
    sources: cells.source_ids,
  }));
  return packTable(coreColumns.constants, packed);
}

/** The default row alone: the prices to choose from come with their notes, in tables.json. */
function encodeOffsetPrices(rows: readonly Row<OffsetPriceRow>[]): CoreTable<"offsetPrices"> {
  const packed = rows.map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    lowPerT: cells.low_per_t,
    midPerT: cells.mid_per_t,
    highPerT: cells.high_per_t,
    currency: cells.currency,
    year: cells.year,
    sources: cells.source_ids,
  }));
  return packTable(coreColumns.offsetPrices, packed);
}

export function encodeCore(tables: Tables, version: string, method: string): Core {
  const countryNames = new Map(tables.countries.map(({ cells }) => [cells.iso2, cells.name]));
  return {
    schema: coreSchema,
    version,
    method,
    notice,
    intensityYears: gridYears,
    intensitySources,
    intensitySteps: intensitySteps(tables.zones.map(({ cells }) => cells.id)),
    tables: {
      hardware: encodeHardware(tables.hardware),
      instances: encodeInstances(tables.instances, tables.hardware),
      ...encodeRegions(tables.regions),
      zones: encodeZones(tables.zones, countryNames),
      countries: encodeCountries(tables.countries, tables.zones),
      providers: encodeProviders(tables.providers),
      constants: encodeConstants(tables.constants),
      offsetPrices: encodeOffsetPrices(
        tables.offset_prices.filter(({ cells }) => cells.id === defaultOffsetPriceId),
      ),
    },
  };
}
