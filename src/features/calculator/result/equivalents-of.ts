import {
  chooseEquivalents,
  type Candidate,
  type Equivalent,
} from "../../../calculation/equivalences.ts";
import { tableRows, type TableCell, type TablesFile } from "../../../dataset/release-files.ts";
import type { EquivalentPlace, EquivalentUnit, RegionalKind } from "../../../words/equivalents.ts";
import { listedEquivalents, type ListedEquivalent } from "./equivalent-list.ts";

/** One unit of a row of the table. */
export type EverydayUnit = Candidate & {
  readonly unit: EquivalentUnit;
  readonly region: string;
  readonly year: number;
  readonly sources: readonly string[];
  readonly doubt: boolean;
  readonly note: string;
};

type Found = {
  readonly listed: ListedEquivalent;
  readonly row: Readonly<Record<string, TableCell>>;
};

/** Listed rows that the release has. */
export function foundEquivalents(tables: TablesFile): readonly Found[] {
  const rows = new Map(tableRows(tables, "equivalences").map((row) => [row.id, row] as const));
  return listedEquivalents.flatMap((listed) => {
    const row = rows.get(listed.id);
    return row === undefined ? [] : [{ listed, row }];
  });
}

function unitsOf({ listed, row }: Found): EverydayUnit[] {
  const { kind, units } = listed;
  return (Object.entries(units) as [EquivalentUnit, number][]).map(([unit, tableUnits]) => ({
    kind,
    unit,
    kgPerUnit: Number(row.kg_per_unit) * tableUnits,
    region: String(row.region),
    year: Number(row.year),
    sources: Array.isArray(row.source_ids) ? (row.source_ids as readonly string[]) : [],
    doubt: row.doubt === true,
    note: String(row.note ?? ""),
  }));
}

/** The places a release has a car or a person of, as listed. */
export function placesOf(found: readonly Found[]): readonly EquivalentPlace[] {
  return [...new Set(found.flatMap(({ listed: { place } }) => place ?? []))];
}

/** Which of car and person the release does not have for a place. */
export function lackingAt(
  place: EquivalentPlace,
  found: readonly Found[],
): readonly RegionalKind[] {
  return (["drive", "person"] as const).filter(
    (kind) => !found.some(({ listed }) => listed.kind === kind && listed.place === place),
  );
}

/** Three to five equivalents of a mass; cars, people and homes of one place, the rest of anywhere. */
export function equivalentsOf(
  massKg: number,
  place: EquivalentPlace,
  found: readonly Found[],
): readonly Equivalent<EverydayUnit>[] {
  const offered = found.filter(({ listed }) => (listed.place ?? place) === place);
  return chooseEquivalents(massKg, offered.flatMap(unitsOf), { fewest: 3, most: 5 });
}
