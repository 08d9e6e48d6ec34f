import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { emissionsCsv, headers, laptopRow } from "../codecarbon/emissions.fixture.ts";
import type { NamedPlace } from "../imported.ts";
import { importedOf } from "../samples.fixture.ts";
import { devicesOf, matchPart } from "./match-part.ts";
import { matchPlace } from "./match-place.ts";
import { matchRuns } from "./match-runs.ts";

const dataset = releasedDataset("2026.11");
const now = headers["3.2.1"];

const gpu = (name: string) => matchPart(dataset, name, "accelerator").hardware?.id;
const cpu = (name: string) => matchPart(dataset, name, "cpu").hardware?.id;
const at = (place: NamedPlace) => matchPlace(dataset, place).site?.id;
const offered = (place: NamedPlace) => matchPlace(dataset, place).suggestions.map(({ id }) => id);

describe("names of parts", () => {
  it("are matched as each tool writes them", () => {
    expect(gpu("NVIDIA A40")).toBe("nvidia-a40");
    expect(gpu("8 x NVIDIA A40")).toBe("nvidia-a40");
    expect(gpu("NVIDIA H100 80GB HBM3")).toBe("nvidia-h100-sxm5-80gb");
    expect(gpu("Tesla V100-SXM2-16GB")).toBe("nvidia-v100-sxm2-16gb");
    expect(gpu("a100")).toBe("nvidia-a100-sxm4-80gb");
    expect(gpu("Apple M1")).toBe("apple-m1");
    expect(cpu("AMD EPYC 7742 64-Core Processor")).toBe("amd-epyc-7742");
    expect(cpu("Intel(R) Core(TM) i7-10700K CPU @ 3.80GHz")).toBe("intel-core-i7-10700k");
    expect(gpu("Any")).toBe("generic-gpu");
    expect(cpu("Any")).toBe("generic-cpu-core");
  });

  it("are suggested where the table has no such part", () => {
    const { hardware, suggestions } = matchPart(
      dataset,
      "Intel(R) Xeon(R) Gold 6226R CPU @ 2.90GHz",
      "cpu",
    );
    expect(hardware).toBeUndefined();
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { name } of suggestions) expect(name).toMatch(/Xeon/);
    expect(matchPart(dataset, "?", "cpu")).toEqual({ hardware: undefined, suggestions: [] });
  });

  it("are counted in boards where drivers list several devices of one", () => {
    const k80 = matchPart(dataset, "Tesla K80", "accelerator").hardware!;
    const part = { name: "Tesla K80", count: 4, unit: "driver-devices" } as const;
    expect(devicesOf(part, k80)).toEqual({ devices: 2, isGuess: false });
  });
});

describe("places", () => {
  it("are cloud regions by provider and region", () => {
    expect(at({ provider: "aws", cloudRegion: "eu-west-3" })).toBe("aws/eu-west-3");
    expect(at({ provider: "azure", cloudRegion: "francecentral" })).toBe("azure/francecentral");
    expect(at({ provider: "gcp", cloudRegion: "europe-west1" })).toBe("gcp/europe-west1");
    const unknown = matchPlace(dataset, { provider: "aws", cloudRegion: "eu-west-33" });
    expect(unknown.site).toBeUndefined();
  });

  it("are grids by country, or by the part of it that one zone has", () => {
    expect(at({ country: "FRA", region: "île-de-france" })).toBe("grid/FR");
    expect(at({ country: "MAR", region: "casablanca-settat" })).toBe("grid/MA");
    expect(at({ country: "CAN", region: "quebec" })).toBe("grid/CA-QC");
    expect(at({ text: "Quebec, Canada" })).toBe("grid/CA-QC");
    expect(at({ text: "Copenhagen, Capital Region, DK" })).toBe("grid/DK-DK2");
    expect(at({ text: "CA-ON" })).toBe("grid/CA-ON");
    expect(at({ text: "AT" })).toBe("grid/AT");
    expect(at({ text: "AWS us-east-1" })).toBe("aws/us-east-1");
    expect(at({ country: "United States" })).toBe("grid/US");
  });

  it("are personal computers where the file says so", () => {
    expect(at({ text: "AT", isPersonal: true })).toBe("home/AT");
  });

  it("say when only the whole country is known", () => {
    expect(matchPlace(dataset, { country: "USA" })).toMatchObject({ isCoarse: true });
    expect(matchPlace(dataset, { country: "DNK", region: "capital region" })).toMatchObject({
      site: { id: "grid/DK" },
      isCoarse: true,
    });
    expect(matchPlace(dataset, { country: "FRA" }).isCoarse).toBe(false);
  });

  it("are asked, with suggestions, where several grids share a state", () => {
    expect(at({ country: "USA", region: "california" })).toBeUndefined();
    expect(offered({ country: "USA", region: "california" })).toContain("grid/US-CAL-CISO");
    expect(offered({ text: "US-CA" })).toContain("grid/US-CAL-CISO");
    expect(offered({ text: "Virginia, USA" })).toContain("grid/US-MIDA-PJM");
    expect(at({ text: "Europe" })).toBeUndefined();
  });
});

describe("matchRuns", () => {
  it("puts hardware and site into the workload of a run", () => {
    const { runs } = importedOf(emissionsCsv(now, {}));
    expect(matchRuns(runs, dataset)).toMatchObject({
      questions: [],
      runs: [
        {
          workload: {
            hardware: "nvidia-a100-sxm4-40gb",
            devices: 8,
            hours: 24,
            measuredKwh: 50.76,
            measuredScope: "it",
            site: "grid/FR",
          },
        },
      ],
    });
    // The measured machine has its CPU inside.
    expect(matchRuns(runs, dataset).runs[0]!.workload.hostCpu).toBeUndefined();
  });

  it("asks for each unknown name once, whatever the number of rows", () => {
    const row = (run_id: string) => ({
      run_id,
      gpu_model: "8 x NVIDIA Z999",
      country_iso_code: "USA",
      region: "california",
    });
    const { runs } = importedOf(emissionsCsv(now, row("a"), row("b"), { run_id: "c" }));
    const { questions } = matchRuns(runs, dataset);
    expect(questions).toMatchObject([
      { kind: "hardware", name: "NVIDIA Z999", runs: [0, 1] },
      { kind: "site", name: "california, USA", runs: [0, 1] },
    ]);
    const answers = new Map<string, string | null>([
      [questions[0]!.key, "nvidia-a40"],
      [questions[1]!.key, null],
    ]);
    const answered = matchRuns(runs, dataset, answers);
    expect(answered.questions).toEqual([]);
    expect(answered.runs[0]!.workload).toMatchObject({ hardware: "nvidia-a40", devices: 8 });
    expect(answered.runs[0]!.workload.site).toBeUndefined();
  });

  it("takes the processor for the hardware of a machine without accelerators", () => {
    const { runs } = importedOf(emissionsCsv(now, { gpu_count: "0", gpu_model: "" }));
    const [matched] = matchRuns(runs, dataset).runs;
    expect(matched!.workload).toMatchObject({ hardware: "amd-epyc-7742", devices: 1 });
    expect(matched!.notices).toContainEqual({
      code: "processors-guessed",
      threads: 128,
      processors: 1,
    });
  });

  it("takes a Mac for a personal computer, and says so", () => {
    const { runs } = importedOf(`${headers["2.2.3"]}\n${laptopRow}\n`);
    const [matched] = matchRuns(runs, dataset).runs;
    expect(matched!.workload).toMatchObject({ hardware: "apple-m1", site: "home/FR" });
    expect(matched!.notices).toContainEqual({ code: "personal-assumed", site: "home/FR" });
  });

  it("flags energy that the devices cannot have drawn", () => {
    const mean = (watts: number, gpu_model = "8 x NVIDIA A100-SXM4-40GB") => {
      const energy_consumed = String((watts * 24) / 1000);
      const { runs } = importedOf(emissionsCsv(now, { energy_consumed, gpu_model }));
      const { notices } = matchRuns(runs, dataset).runs[0]!;
      return notices.find(({ code }) => code === "power-too-high");
    };
    // 2 × (8 × 400 W + 500 W)
    expect(mean(7399)).toBeUndefined();
    expect(mean(7401)).toMatchObject({ limitW: 7400 });
    // ROCm builds reported 12.5 MW, PR#1072 of CodeCarbon.
    expect(mean(12_500_000, "8 x AMD Z999")).toBeDefined();
  });

  it("leaves the hardware open where one energy is of several kinds", () => {
    const { runs } = importedOf(
      emissionsCsv(now, { gpu_model: "2 x Tesla V100 1 x T4", gpu_count: "3" }),
    );
    expect(matchRuns(runs, dataset).runs[0]!.workload.hardware).toBeUndefined();
  });
});
