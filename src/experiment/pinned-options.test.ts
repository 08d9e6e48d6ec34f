import { describe, expect, it } from "vitest";
import { releasedDataset } from "./estimate.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Experiment, Pin } from "./experiment.ts";
import { experimentWith } from "./option.ts";
import { pinnedOptions } from "./pinned-options.ts";

const dataset = releasedDataset("2026.11");

const france: Pin = { site: "grid/FR" };

/** Two weeks of one p4d.24xlarge in Virginia: the worked example of DESIGN §2. */
const job: Experiment = {
  year: 2025,
  workloads: [{ hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" }],
};

describe("pinned options", () => {
  const pins: readonly Pin[] = [
    { site: "gcp/europe-west9" },
    { site: "aws/us-east-2" },
    { site: "grid/FR", hardware: "nvidia-h100-sxm5-80gb" },
    { boundary: "full" },
    { site: "runpod/US-NC-1" },
    { site: "aws/us-east-1" },
  ];
  const options = pinnedOptions({ ...job, pins }, dataset);
  const [now, paris, ohio, h100, full, unknown, same] = options;

  it("stand behind the experiment as it stands, with the figures of its estimate", () => {
    expect(now?.difference).toEqual({ is: "itself" });
    expect(now?.found.total?.range.totalKg).toBe(516.84864);
    pins.forEach((pin, index) => {
      const { total } = estimate(experimentWith({ ...job, pins }, pin), dataset);
      expect(options[index + 1]?.found.total?.range).toEqual(total?.range);
      expect(options[index + 1]?.found.total?.energyKwh).toBe(total?.energyKwh);
    });
  });

  it("say whether another site is clearly lower", () => {
    // 1 075.2 kWh × 1.09 × 31 g/kWh in Paris, × 1.13 × 418 g/kWh in Ohio, whose grid is Virginia's.
    expect(paris?.found.total?.range.totalKg).toBeCloseTo(36.331008, 9);
    expect(paris?.difference).toMatchObject({ is: "known", verdict: "lower" });
    expect(ohio?.found.total?.range.totalKg).toBeCloseTo(507.859968, 9);
    expect(ohio?.difference).toMatchObject({ is: "known", verdict: "unclear" });
    const [, back] = pinnedOptions(
      { ...experimentWith(job, pins[0]!), pins: [{ site: "aws/us-east-1" }] },
      dataset,
    );
    expect(back?.difference).toMatchObject({ is: "known", verdict: "higher" });
  });

  it("do not judge what differs in more than its site, nor a site that emits nothing", () => {
    expect(h100?.differs).toEqual({ site: true, hardware: true, boundary: false });
    expect(h100?.difference).toMatchObject({ verdict: "not-judged" });
    expect(full?.difference).toMatchObject({ verdict: "not-judged" });
    const free = { ...job.workloads[0], intensityGPerKwh: 0 };
    const [, there] = pinnedOptions({ ...job, workloads: [free], pins: [france] }, dataset);
    expect(there?.difference).toMatchObject({ share: undefined, verdict: "not-judged" });
  });

  it("stay without a figure where the grid is unknown, and say so", () => {
    expect(unknown?.found.total).toBeUndefined();
    expect(unknown?.found.workloads[0]?.missing).toEqual([
      { code: "grid-unknown", site: "runpod/US-NC-1" },
    ]);
    expect(unknown?.difference).toEqual({ is: "unknown" });
  });

  it("differ in nothing where the experiment already is as they have it", () => {
    expect(same?.differs).toEqual({ site: false, hardware: false, boundary: false });
    expect(same?.difference).toMatchObject({ is: "known", kg: 0 });
  });

  it("never compare intensities of different kinds", () => {
    const market = { ...job.workloads[0], intensityGPerKwh: 50, intensityKind: "market" as const };
    const [, there] = pinnedOptions({ ...job, workloads: [market], pins: [france] }, dataset);
    expect(there?.difference).toEqual({ is: "other-kind" });
  });
});
