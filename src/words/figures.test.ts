import { describe, expect, it } from "vitest";
import { energy, mass, massRange, money, plain, share, text, volume } from "./figures.ts";

const kg = (value: number) => text(mass(value, "en"));
const kwh = (value: number) => text(energy(value, "en"));

describe("masses print in a unit that suits them, with three digits", () => {
  it.each([
    [0, "0 kg CO₂e"],
    [4.2e-10, "0.00042 mg CO₂e"],
    [0.0001465, "147 mg CO₂e"],
    [0.06393, "63.9 g CO₂e"],
    [397.824, "398 kg CO₂e"],
    [999.4, "999 kg CO₂e"],
    [999.9, "1 t CO₂e"],
    [552_100, "552 t CO₂e"],
    [10_548_600, "10.5 kt CO₂e"],
  ])("%d kg as %s", (value, words) => {
    expect(kg(value)).toBe(words);
  });
});

describe("energies print from mWh to GWh", () => {
  it.each([
    [1e-9, "0.001 mWh"],
    [0.0015, "1.5 Wh"],
    [1075.2, "1.08 MWh"],
    [1e12, "1,000,000 GWh"],
  ])("%d kWh as %s", (value, words) => {
    expect(kwh(value)).toBe(words);
  });
});

it("gives both ends of a range in the unit of the upper, with two digits", () => {
  expect(massRange(246, 680, "en")).toEqual({ low: "250", high: "680 kg CO₂e" });
  expect(massRange(640, 1520, "en")).toEqual({ low: "0.64", high: "1.5 t CO₂e" });
  expect(massRange(430, 1210, "en", 904)).toEqual({ low: "430", high: "1,200 kg CO₂e" });
});

it("keeps whole numbers as they were entered", () => {
  expect(plain(16_384, "en")).toBe("16,384");
  expect(plain(1.15, "en")).toBe("1.15");
});

it("prints shares, volumes and money with as many digits as an estimate deserves", () => {
  expect(share(0.1234, "en")).toBe("12%");
  expect(text(volume(3990, "en"))).toBe("4 m³");
  expect(money(82.69, "USD", "en")).toBe("83 USD");
});
