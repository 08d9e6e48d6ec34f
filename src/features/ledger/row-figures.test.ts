import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { ledgerRows } from "../../ledger/figures.ts";
import { deviceHoursOf, hardwareOf, sitesOf, stagesOf } from "./row-figures.ts";

const datasets = new Map([["2026.11", releasedDataset("2026.11")]]);

function rowOf(pairs: string) {
  const [row] = ledgerRows(
    [
      {
        id: "a",
        fragment: `#/?v=1&d=2026.11&y=2025&${pairs}`,
        name: "",
        stage: "eval",
        changedAt: "2026-11-25T10:00:00.000Z",
      },
    ],
    datasets,
    "site",
  );
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("a row of the ledger", () => {
  it("names each site, hardware and stage of its workloads once, and its own stage for the others", () => {
    const row = rowOf(
      "hw=nvidia-h100-sxm5-80gb&n=8&h=10&at=grid/FR&stage=train&hw.2=nvidia-h100-sxm5-80gb&h.2=5&at.2=aws/us-east-1",
    );
    expect(sitesOf(row)).toEqual(["grid/FR", "aws/us-east-1"]);
    expect(hardwareOf(row)).toEqual(["nvidia-h100-sxm5-80gb"]);
    expect(stagesOf(row)).toEqual(["train", "eval"]);
  });

  it("adds up devices × hours × runs, and says nothing where hours are missing", () => {
    expect(deviceHoursOf(rowOf("hw=nvidia-h100-sxm5-80gb&n=8&h=10&runs=3&at=grid/FR"))).toBe(240);
    expect(deviceHoursOf(rowOf("kwh=12&at=grid/FR"))).toBeUndefined();
    expect(deviceHoursOf(rowOf("hw=nvidia-h999&h=3"))).toBeUndefined();
  });
});
