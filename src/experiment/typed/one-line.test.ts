import { describe, expect, it, test } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import type { LineField } from "./line.ts";
import { parseLine } from "./one-line.ts";

const dataset = datasetOfData();

function values(text: string): Partial<Record<LineField, string | number>> {
  return Object.fromEntries(
    parseLine(text, dataset).parts.map(({ field, value }) => [field, value]),
  );
}

function question(text: string, field: LineField) {
  return parseLine(text, dataset).questions.find((one) => one.field === field);
}

function candidates(text: string, field: "hardware" | "site"): readonly string[] {
  const asked = question(text, field);
  return asked?.code === "which" ? asked.candidates : [];
}

function left(text: string): readonly string[] {
  return parseLine(text, dataset).leftOver;
}

describe("parseLine", () => {
  it("reads a whole workload, with the words of each part", () => {
    const line = "2x EPYC 7763, 24h, Germany, 80% of TDP, in 2023, 5 runs";
    expect(parseLine(line, dataset)).toEqual({
      parts: [
        { field: "devices", value: 2, from: "2x" },
        { field: "hardware", value: "amd-epyc-7763", from: "EPYC 7763" },
        { field: "hours", value: 24, from: "24h" },
        { field: "site", value: "grid/DE", from: "Germany" },
        { field: "utilisationPercent", value: 80, from: "80% of TDP" },
        { field: "runs", value: 5, from: "5 runs" },
        { field: "year", value: 2023, from: "in 2023" },
      ],
      questions: [],
      leftOver: [],
    });
  });

  test.each([
    [
      "8 x H100 SXM for 336 hours on AWS us-east-1",
      8,
      "nvidia-h100-sxm5-80gb",
      336,
      "aws/us-east-1",
    ],
    ["4× RTX 3090 12h France", 4, "nvidia-rtx-3090", 12, "grid/FR"],
    ["64 TPU v4 for 5 days in us-central2 (gcp)", 64, "google-tpu-v4", 120, "gcp/us-central2"],
    ["8x A100-SXM4-80GB; 2-12:30:00; grid/FR", 8, "nvidia-a100-sxm4-80gb", 60.5, "grid/FR"],
    ["Iceland: 1,024 H100s, 54 days", 1024, "nvidia-h100-sxm5-80gb", 1296, "grid/IS"],
    ["8 A100 40GB GPUs 90 min azure eastus", 8, "nvidia-a100-sxm4-40gb", 1.5, "azure/eastus"],
    ["A100 x8 3 days and 4 hours home/FR", 8, "nvidia-a100-sxm4-80gb", 76, "home/FR"],
    ["2 RTX 4090 D, 2 d, google iowa", 2, "nvidia-rtx-4090-d", 48, "gcp/us-central1"],
    ["4 T4,1:30:00,aws Frankfurt", 4, "nvidia-t4", 1.5, "aws/eu-central-1"],
  ])("reads %s", (text, devices, hardware, hours, site) => {
    expect(values(text)).toEqual({ devices, hardware, hours, site });
    expect(left(text)).toEqual([]);
  });

  it("asks which cloud's us-east-1 is meant, the most used first", () => {
    const line = "8xA100 80GB, 3d 4h, us-east-1";
    expect(values(line)).toEqual({ devices: 8, hardware: "nvidia-a100-sxm4-80gb", hours: 76 });
    expect(candidates(line, "site").slice(0, 2)).toEqual(["aws/us-east-1", "gcp/us-east1"]);
    expect(left(line)).toEqual([]);
  });
});

describe("counts", () => {
  test.each([
    ["12 of 16 cores Xeon E5-2683 v4", 0.75],
    ["12 cores of Xeon E5-2683 v4", 0.75],
    ["16 vCPUs, EPYC 7763", 0.125],
    ["2 K80 boards", 2],
    ["4 cores, unknown CPU", 4],
    ["8 GPUs, 3d", 8],
    ["4 nodes x 8 A100", 32],
    ["2x8xA100", 16],
    ["8x A100 80GB, 8 GPUs", 8],
  ])("%s are %d devices", (text, devices) => {
    expect(values(text).devices).toBe(devices);
    expect(left(text)).toEqual([]);
  });

  it("asks whether 8 K80 are boards or what drivers list", () => {
    expect(question("8 K80, 3h", "devices")).toEqual({
      field: "devices",
      code: "count-unit",
      readings: [
        { unit: "boards", devices: 8 },
        { unit: "driver-devices", devices: 4 },
      ],
      from: "8",
    });
  });

  it("asks what eight CPUs are, and of which part twelve cores", () => {
    expect(question("8 CPUs, EPYC 7763", "devices")).toMatchObject({ code: "count-unit" });
    expect(question("12 cores, 3d", "devices")).toMatchObject({
      code: "needs-hardware",
      amount: 12,
    });
  });

  it("leaves out cores of a GPU, and a whole that is not this part's", () => {
    expect(left("8x A100, 12 cores")).toEqual(["12 cores"]);
    expect(left("12 of 32 cores, EPYC 7763")).toEqual(["12", "32 cores"]);
  });
});

describe("hours", () => {
  it("divides device-hours by the count", () => {
    expect(values("809472 GPU-hours, 2048 A100").hours).toBe(395.25);
    expect(values("809472 A100-hours, 2048 GPUs").hours).toBe(395.25);
  });

  it.each(["809472 A100 hours", "0 A100, 809472 GPU-hours", "8 K80 boards, 809472 GPU-hours"])(
    "asks for a sure count in %s",
    (text) => {
      expect(question(text, "hours")).toMatchObject({ code: "device-hours", deviceHours: 809_472 });
    },
  );

  it("asks about 1:30, and about two durations", () => {
    expect(question("A100, 1:30", "hours")).toMatchObject({ code: "ambiguous-clock" });
    expect(question("A100, 3h, France, 4h", "hours")).toMatchObject({
      code: "several",
      values: [3, 4],
    });
  });

  it.each(["1 200 h", "1,5 h", "3 to 4 days", "3 months", "-3h", "~3h", "at 250 W"])(
    "reads no end of %s for the whole",
    (text) => {
      expect(parseLine(`8 A100, ${text}`, dataset).parts).toHaveLength(2);
      expect(left(`8 A100, ${text}`).join(" ")).not.toBe("");
    },
  );
});

describe("names", () => {
  test.each([
    ["4x 4090", ["nvidia-rtx-4090", "nvidia-rtx-4090-d", "nvidia-rtx-4090-laptop"]],
    ["2 3090s", ["nvidia-rtx-3090", "nvidia-rtx-3090-ti"]],
    ["8 V100s", ["nvidia-v100s-pcie-32gb", "nvidia-v100-sxm2-16gb"]],
    [
      "8 V100 32 GB",
      [
        "nvidia-v100-sxm2-32gb",
        "nvidia-v100-pcie-32gb",
        "nvidia-v100-sxm3-32gb",
        "nvidia-v100-dgxs-32gb",
        "nvidia-v100s-pcie-32gb",
        "nvidia-quadro-gv100",
      ],
    ],
    ["8x A100 40", ["nvidia-a100-sxm4-40gb", "nvidia-a100-pcie-40gb"]],
    ["EPYC 776", ["amd-epyc-7763"]],
    ["4xA100, 4xH100", ["nvidia-a100-sxm4-80gb", "nvidia-h100-sxm5-80gb"]],
  ])("asks which part %s means", (text, ids) => {
    expect(candidates(text, "hardware")).toEqual(ids);
  });

  test.each([
    ["Oregon", "gcp/us-west1", "aws/us-west-2"],
    ["Frankfurt, Germany", "aws/eu-central-1", "azure/germanywestcentral"],
    ["Paris in France", "aws/eu-west-3", "gcp/europe-west9"],
    ["AWS", "aws/us-east-1", "aws/us-east-2"],
    ["home France", "home/FR", "home/FR-COR"],
  ])("asks which place %s means", (text, ...ids) => {
    expect(candidates(`8 T4, 3h, ${text}`, "site")).toEqual(expect.arrayContaining(ids));
  });

  test.each([
    ["A100 3d FR", "grid/FR"],
    ["A100, fr, 3d", "grid/FR"],
    ["A100 in fr", "grid/FR"],
    ["A100 is 3d", undefined],
    ["A100 AND T4 IN 3d", undefined],
    ["A100, no host", undefined],
    ["A100, IT people", undefined],
  ])("takes short words in %s for %s", (text, site) => {
    expect(values(text).site).toBe(site);
    expect(question(text, "site")).toBeUndefined();
  });
});

describe("utilisation", () => {
  test.each(["80% of TDP", "80 % TDP", "80% power", "power 80%", "mean power draw of 80%"])(
    "takes %s",
    (text) => {
      expect(values(`A100, ${text}`).utilisationPercent).toBe(80);
    },
  );

  test.each(["80%", "80 %", "80% GPU-Util", "80% utilisation"])("asks about %s", (text) => {
    expect(question(`A100, ${text}, 3h`, "utilisationPercent")).toMatchObject({
      code: "power-or-util",
      percent: 80,
    });
  });
});
