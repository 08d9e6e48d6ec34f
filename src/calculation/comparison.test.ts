import { describe, expect, it } from "vitest";
import { compareSites } from "./comparison.ts";
import { lever, load } from "./load.fixture.ts";

/** A job at a site whose intensity is known within a factor, and whose PUE is exact. */
const at = (site: string, gPerKwh: number, factor: number) =>
  load(
    {
      devices: 8,
      totalHours: 336,
      levers: [
        lever("u", "utilisation", 1, 0.5, 1),
        lever(`g:${site}`, "intensityGPerKwh", gPerKwh, gPerKwh / factor, gPerKwh * factor),
        lever(`pue:${site}`, "pue", 1.1, 1.1, 1.1),
      ],
    },
    { powerW: 400, pue: 1.1, intensityGPerKwh: gPerKwh },
  );

describe("comparing two sites for the same job", () => {
  it("calls b better only where the difference exceeds what blurs it", () => {
    const clear = compareSites([at("A", 400, 1.3)], [at("B", 40, 1.3)], "site");
    expect(clear.ratio).toBeCloseTo(10, 10);
    expect(clear.spread).toBeCloseTo(Math.hypot(Math.log(1.3), Math.log(1.3)), 10);
    expect(clear.clearlyLower).toBe("b");
    expect(compareSites([at("A", 400, 1.3)], [at("B", 320, 1.3)], "site").clearlyLower).toBe(
      "neither",
    );
  });

  it("is the same seen from the other side", () => {
    const there = compareSites([at("A", 400, 1.3)], [at("B", 40, 1.3)], "site");
    const back = compareSites([at("B", 40, 1.3)], [at("A", 400, 1.3)], "site");
    expect(back).toMatchObject({ clearlyLower: "a", difference: there.difference });
    expect(back.spread).toBeCloseTo(there.spread, 12);
  });

  it("is not blurred by a fact that both sites share, nor by utilisation", () => {
    const { spread } = compareSites([at("PJM", 400, 1.3)], [at("PJM", 400, 1.3)], "site");
    expect(spread).toBe(0);
  });
});
