import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fuelFactorRows } from "./eia-balance.ts";
import { noticesOf, problemOf, samples, seriesOf, short } from "./samples.fixture.ts";

/** Medians of IPCC AR5 Annex III, oil of Electricity Maps: rows of data/factors.csv. */
const fuelFactors = { coal: 820, gas: 490, nuclear: 12, oil: 650, hydro: 24, solar: 48, wind: 11 };

const others = 40_000 * 490 + 32_000 * 12 + 100 * 650 + 6900 * 11;

describe("the balance file of EIA-930", () => {
  it("is computed with a factor for each fuel, an hour before its stamp", () => {
    const series = seriesOf(samples.eiaBalance, { fuelFactors });
    expect(series).toMatchObject({
      source: "eia-balance",
      basis: "eia-fuels",
      kind: "location",
      zone: "PJM",
    });
    expect(short(series)).toEqual([
      ["2024-01-13T05:00", 60, round((others + 12_000 * 820 + 500 * 24) / 91_500)],
      ["2024-01-13T06:00", 60, round((others + 11_000 * 820) / 90_000)],
      ["2024-01-13T07:00", 60, round((others + 10_000 * 820 + 500 * 24) / 89_500)],
    ]);
  });

  it("tells what was imputed, and how much power has no factor", () => {
    const series = seriesOf(samples.eiaBalance, { fuelFactors });
    expect(noticesOf(series, "estimated")).toEqual([{ code: "estimated", count: 1, of: 3 }]);
    const generated = 92_000 + 90_500 + 90_000;
    const [without] = noticesOf(series, "fuels-without-factor");
    expect(without).toMatchObject({ share: expect.closeTo(1500 / generated, 12) as number });
  });

  it("leaves out hours of which too much has no factor", () => {
    const { coal: _, ...noCoal } = fuelFactors;
    expect(problemOf(samples.eiaBalance, { fuelFactors: noCoal })).toMatchObject({
      code: "no-values",
      notices: [
        { code: "mix-unknown", count: 3, first: 2, max: 0.1 },
        { code: "missing", count: 3 },
      ],
    });
  });

  it("is refused without factors", () => {
    expect(problemOf(samples.eiaBalance)).toEqual({ code: "no-intensity", source: "eia-balance" });
  });

  it("counts no storage, and reads the names of mid-2024 on", () => {
    const split = `Balancing Authority,UTC Time at End of Hour,Net Generation (MW) from Natural Gas,Net Generation (MW) from Hydropower Excluding Pumped Storage,Net Generation (MW) from Pumped Storage,Net Generation (MW) from Solar without Integrated Battery Storage,Net Generation (MW) from Battery Storage,Net Generation (MW) from Other Energy Storage,Net Generation (MW) from Unknown Energy Storage,Net Generation (MW) from Solar witho Integrated Battery Storage (Adjusted)
CISO,7/1/2024 1:00:00 AM,100,100,900,0,900,900,900,200
CISO,7/1/2024 2:00:00 AM,100,100,900,200,900,900,900,
`;
    const expected = round((100 * 490 + 100 * 24 + 200 * 48) / 400);
    expect(short(seriesOf(split, { fuelFactors })).map(([, , g]) => g)).toEqual([
      expected,
      expected,
    ]);
  });

  it("takes one authority of many", () => {
    const more =
      samples.eiaBalance +
      samples.eiaBalance.replaceAll("PJM,", "MISO,").split("\n").slice(1).join("\n");
    expect(problemOf(more, { fuelFactors })).toEqual({
      code: "several-zones",
      zones: ["MISO", "PJM"],
    });
    expect(seriesOf(more, { fuelFactors, zone: "MISO" })).toMatchObject({ zone: "MISO" });
  });

  it("names rows of the table of factors that exist", () => {
    const table = readFileSync("data/factors.csv", "utf8");
    const { data } = Papa.parse<Record<string, string>>(table, { header: true });
    for (const id of Object.values(fuelFactorRows)) {
      expect(data.find((row) => row["id"] === id)).toMatchObject({ unit: "gCO2e/kWh" });
    }
  });
});

describe("the published hourly data of EIA-930", () => {
  it("gives what is consumed, pounds turned to grams, an hour before its stamp", () => {
    const series = seriesOf(samples.eiaPublished);
    expect(series).toMatchObject({ kind: "direct", basis: "eia-consumed", zone: "CISO" });
    expect(short(series)).toEqual([
      ["2024-07-31T22:00", 60, 181.437],
      ["2024-07-31T23:00", 60, 190.509],
      ["2024-08-01T00:00", 60, 226.796],
    ]);
    expect(noticesOf(series, "column")).toHaveLength(1);
  });

  it("gives what is generated where nothing else is there", () => {
    const generated = samples.eiaPublished.replaceAll(/,0\.\d+$/gm, ",");
    expect(seriesOf(generated)).toMatchObject({
      basis: "eia-generated",
      points: [{ gPerKwh: expect.closeTo(226.796, 9) as number }, {}, {}],
    });
  });

  it("reads twelve at night and at noon, named months and serial days", () => {
    const at = (...stamps: string[]) =>
      short(
        seriesOf(
          `UTC time,CO2 Emissions Intensity for Consumed Electricity\n${stamps.map((one) => `${one},0.4`).join("\n")}\n`,
        ),
      ).map(([start]) => start);
    expect(at("1/1/2024 12:00:00 AM", "1/1/2024 1:00:00 AM")[0]).toBe("2023-12-31T23:00");
    expect(at("1/1/2024 11:00 AM", "1/1/2024 12:00 PM")[1]).toBe("2024-01-01T11:00");
    expect(at("01JUL2024 05:00:00", "01JUL2024 06:00:00")[0]).toBe("2024-07-01T04:00");
    expect(at("45658.0416666667", "45658.0833333333")[0]).toBe("2025-01-01T00:00");
  });
});

const round = (value: number): number => Number(value.toFixed(3));
