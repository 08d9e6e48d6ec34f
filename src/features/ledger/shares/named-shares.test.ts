import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import type { Share } from "../../../ledger/totals.ts";
import { drawnShares, namedShares } from "./named-shares.ts";

const datasets = new Map([["2026.11", releasedDataset("2026.11")]]);
const share = (key: string, kg: number): Share => ({ key, kg, energyKwh: 2 * kg, count: 1 });

describe("shares", () => {
  it("go by the names of the tables, and by words where nothing is given", () => {
    const labels = (dimension: "site" | "hardware" | "month" | "status", ...keys: string[]) =>
      namedShares(
        keys.map((key) => share(key, 1)),
        dimension,
        datasets,
      ).map(({ label }) => label);
    expect(labels("site", "aws/us-east-1", "grid/FR", "")).toEqual([
      "Amazon Web Services us-east-1",
      "France",
      "Not given",
    ]);
    expect(labels("hardware", "nvidia-h100-sxm5-80gb", "custom:Our chip", "custom:")).toEqual([
      "NVIDIA H100 SXM5 80GB",
      "Our chip",
      "Own hardware",
    ]);
    expect(labels("month", "2026-11")).toEqual(["Nov 2026"]);
    expect(labels("status", "failed")).toEqual(["Failed"]);
  });

  it("are parts of the whole, and none of a whole of zero", () => {
    const parts = (...kgs: number[]) =>
      namedShares(
        kgs.map((kg, index) => share(`person ${index}`, kg)),
        "person",
        datasets,
      ).map(({ part }) => part);
    expect(parts(3, 1)).toEqual([0.75, 0.25]);
    expect(parts(0, 0)).toEqual([0, 0]);
  });
});

describe("what is drawn of many shares", () => {
  const many = Array.from({ length: 30 }, (_, index) => share(`p${index}`, 30 - index));
  const sum = (shares: readonly { readonly kg: number }[]) =>
    shares.reduce((total, { kg }) => total + kg, 0);

  it("is the largest and the sum of the rest, which together are all", () => {
    const drawn = drawnShares(namedShares(many, "person", datasets), "person");
    expect(drawn).toHaveLength(12);
    expect(drawn[0]?.label).toBe("p0");
    expect(drawn.at(-1)?.label).toBe("19 more");
    expect(sum(drawn)).toBe(sum(many));
  });

  it("is the latest months, after the sum of those before", () => {
    const months = Array.from({ length: 14 }, (_, index) => share(`20${String(10 + index)}-01`, 1));
    const drawn = drawnShares(namedShares(months, "month", datasets), "month");
    expect(drawn).toHaveLength(12);
    expect(drawn[0]?.label).toBe("3 earlier months");
    expect(drawn.at(-1)?.label).toBe("Jan 2023");
    expect(sum(drawn)).toBe(14);
  });
});
