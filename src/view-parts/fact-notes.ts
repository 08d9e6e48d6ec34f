import { tableRows, type TablesFile } from "../dataset/release-files.ts";

/** What the tables say about a figure beside its value: its reason, its limits, and whether it is in doubt. */
export type FactNote = { readonly note: string; readonly isInDoubt: boolean };

const tables = ["hardware", "providers", "regions", "zones", "constants", "offset_prices"] as const;

/** Notes by what a fact is of: ids of rows, and provider/code for regions. Rows without a note have none. */
export function factNotes(file: TablesFile): ReadonlyMap<string, FactNote> {
  const notes = new Map<string, FactNote>();
  for (const table of tables) {
    for (const row of tableRows(file, table)) {
      const { note, doubt, provider, code } = row;
      const id = table === "regions" ? `${String(provider)}/${String(code)}` : row.id;
      if (typeof id !== "string" || typeof note !== "string" || note === "") continue;
      notes.set(id, { note, isInDoubt: doubt === true });
    }
  }
  return notes;
}
