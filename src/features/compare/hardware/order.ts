import { searchHardware } from "../../../dataset/hardware-search.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { OnHardware } from "../../../experiment/other-hardware.ts";
import type { PartRows } from "../../../experiment/throughput.ts";

export type SortName = "emissions" | "full" | "energy" | "hours" | "payback" | "year";

/** An empty text filters nothing. */
export type PartFilters = {
  readonly text: string;
  readonly vendor: string;
  readonly kind: string;
  readonly segment: string;
};

export const noPartFilters: PartFilters = { text: "", vendor: "", kind: "", segment: "" };

const keys: Readonly<Record<SortName, (on: OnHardware) => number>> = {
  emissions: ({ total }) => total.range.totalKg,
  full: ({ total }) => total.fullRange.totalKg,
  energy: ({ total }) => total.energyKwh,
  hours: ({ hours }) => hours,
  payback: ({ payback }) => payback?.hours ?? Number.MAX_VALUE,
  year: ({ hardware }) => -hardware.year,
};

/** Parts under the filters, in the order asked for; equal ones by their emissions. */
export function orderedParts(
  parts: readonly OnHardware[],
  { text, vendor, kind, segment }: PartFilters,
  sort: SortName,
  rows: PartRows,
  dataset: Dataset,
): readonly OnHardware[] {
  const found =
    text.trim() === "" ? undefined : new Set(searchHardware(dataset, text).map(({ id }) => id));
  const key = keys[sort];
  return parts
    .filter(
      ({ hardware }) =>
        (found?.has(hardware.id) ?? true) &&
        (vendor === "" || hardware.vendor === vendor) &&
        (kind === "" || hardware.kind === kind) &&
        (segment === "" || rows.get(hardware.id)?.segment === segment),
    )
    .sort((a, b) => key(a) - key(b) || keys.emissions(a) - keys.emissions(b));
}
