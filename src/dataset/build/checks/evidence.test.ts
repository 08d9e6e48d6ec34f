import { expect, it } from "vitest";
import { tablesWith } from "../tables.fixture.ts";
import { evidenceRows } from "./evidence.ts";

it("evidence of a constant is a row of some table", () => {
  const constants = [{ evidence: ["acme-one", "acme/east-1", "hearsay"] }];
  const tables = tablesWith({ constants, hardware: [{}], regions: [{}] });
  expect(evidenceRows(tables)).toMatchObject([{ line: 2, column: "evidence", found: "hearsay" }]);
});
