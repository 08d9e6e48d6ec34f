import type { Problem } from "../problem.ts";
import { anyRows, fileOf, rowKey, type TableName, type Tables } from "../tables.ts";

/** Where the evidence of a constant may stand. */
const evidenceTables: readonly TableName[] = [
  "factors",
  "hardware",
  "providers",
  "regions",
  "zones",
  "countries",
];

export function evidenceRows(tables: Tables): readonly Problem[] {
  const known = new Set(
    evidenceTables.flatMap((name) => anyRows(tables, name).map(({ cells }) => rowKey(name, cells))),
  );
  return tables.constants.flatMap(({ line, cells }) =>
    cells.evidence
      .filter((id) => !known.has(id))
      .map((found): Problem => {
        const expected = `a key of ${evidenceTables.map(fileOf).join(", ")}`;
        return { file: fileOf("constants"), line, column: "evidence", found, expected };
      }),
  );
}
