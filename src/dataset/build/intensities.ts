import * as electricityMaps from "@tgwf/co2/data/electricity-maps";

type YearlyFile = {
  readonly data: Readonly<
    Record<string, { readonly carbonIntensity: { readonly value: number | null } }>
  >;
};

/** Yearly files of `@tgwf/co2`, ascending. A new year is one more line here and one more row in sources.csv. */
const files: readonly (readonly [number, YearlyFile])[] = [
  [2021, electricityMaps.yearly2021],
  [2022, electricityMaps.yearly2022],
  [2023, electricityMaps.yearly2023],
  [2024, electricityMaps.yearly2024],
  [2025, electricityMaps.yearly2025],
];

export const gridYears: readonly number[] = files.map(([year]) => year);

export const intensitySources: readonly string[] = gridYears.map(
  (year) => `electricity-maps-${year}`,
);

/** The zones' values year by year: the first year's, then the difference each year makes. */
export function intensitySteps(zones: readonly string[]): readonly string[] {
  const intensities = yearlyIntensities();
  return gridYears.map((_, year) => {
    const steps = zones.map((zone) => {
      const values = intensities.get(zone) ?? [];
      const value = values[year];
      if (value === undefined) throw new Error(`zone without an intensity: ${zone}`);
      return value - (values[year - 1] ?? 0);
    });
    return steps.join(",");
  });
}

/** gCO2e/kWh of each zone, one value for each of `gridYears`. */
export function yearlyIntensities(): ReadonlyMap<string, readonly (number | undefined)[]> {
  const zones = new Set(files.flatMap(([, { data }]) => Object.keys(data)));
  return new Map(
    [...zones].map((zone) => [
      zone,
      files.map(([, { data }]) => data[zone]?.carbonIntensity.value ?? undefined),
    ]),
  );
}
