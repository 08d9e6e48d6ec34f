/** What widens the range of a zone's yearly average (DESIGN §2, Range, Intensity). All are factors but `gapPerYear`, a logarithm. */
export type IntensityBoundFactors = {
  readonly yearly: number;
  /** gCO2e/kWh: what two series differ by on low-carbon grids. */
  readonly lowCarbonTermG: number;
  readonly gapPerYear: number;
  readonly shortRunHours: number;
  readonly shortRunDown: number;
  readonly shortRunUp: number;
};

function ln2(factor: number): number {
  const log = Math.log(factor);
  return log * log;
}

/**
 * Ends of a zone's yearly average for one load, gCO2e/kWh: ln k = √(ln²1.3 + ln²(1 + 20/I) + ln²q + ln²a). A run
 * shorter than a day meets some hours and not the year, so its 1.3 gives way to 2.2 down and 1.6 up; a run of
 * unknown length counts as long.
 */
export function intensityBounds(
  gPerKwh: number,
  quality: number,
  gapYears: number,
  hours: number | undefined,
  factors: IntensityBoundFactors,
): { low: number; high: number } {
  if (gPerKwh === 0) return { low: 0, high: 0 };
  const common =
    ln2(1 + factors.lowCarbonTermG / gPerKwh) + ln2(quality) + (factors.gapPerYear * gapYears) ** 2;
  const short = hours !== undefined && hours < factors.shortRunHours;
  const down = short ? factors.shortRunDown : factors.yearly;
  const up = short ? factors.shortRunUp : factors.yearly;
  return {
    low: gPerKwh / Math.exp(Math.sqrt(common + ln2(down))),
    high: gPerKwh * Math.exp(Math.sqrt(common + ln2(up))),
  };
}
