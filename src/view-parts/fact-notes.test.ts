import { expect, it } from "vitest";
import { checkFolder } from "../dataset/build/check.ts";
import { encodeTables } from "../dataset/build/encode-tables.ts";
import { factNotes } from "./fact-notes.ts";

const notes = factNotes(encodeTables(checkFolder("data").tables, "dev"));

it("marks what the table doubts: no power figure was found for TPU v5e", () => {
  const tpu = notes.get("google-tpu-v5e");
  expect(tpu?.isInDoubt).toBe(true);
  expect(tpu?.note).toContain("no published or derived power figure found");
});

it("gives the reason of a method's constant", () => {
  expect(notes.get("pue_own_site")?.note).toContain("survey average");
});

it("knows regions by provider and code", () => {
  expect(notes.get("aws/us-east-1")?.note).toContain("city level");
});
