/** `@tgwf/co2` ships no types: only what we read of its yearly files. */
declare module "@tgwf/co2/data/electricity-maps" {
  type YearlyFile = {
    readonly data: Readonly<
      Record<string, { readonly carbonIntensity: { readonly value: number | null } }>
    >;
  };
  export const yearly2021: YearlyFile;
  export const yearly2022: YearlyFile;
  export const yearly2023: YearlyFile;
  export const yearly2024: YearlyFile;
  export const yearly2025: YearlyFile;
}
