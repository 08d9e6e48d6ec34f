import { describe, expect, it } from "vitest";
import { releasedDataset, totalOfWorkload } from "../../experiment/estimate.fixture.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type { ImportedRun } from "../imported.ts";
import { matchRuns } from "../match/match-runs.ts";
import { codes, importedOf, noticeOf, runOf } from "../samples.fixture.ts";

const dataset = releasedDataset("2026.11");

/** The example of GreenAlgorithms' issue 15, as version 2.2 wrote it. */
const link =
  "http://calculator.green-algorithms.org//?runTime_hour=24&runTime_min=0&appVersion=v2.2&locationContinent=Europe&locationCountry=Austria&locationRegion=AT&coreType=CPU&numberCPUs=12&CPUmodel=Xeon%20E5-2683%20v4&memory=64&platformType=localServer";

const matched = (run: ImportedRun): Workload => matchRuns([run], dataset).runs[0]!.workload;
const kwhOf = (workload: Workload) => totalOfWorkload(workload, dataset).energyKwh;

describe("links of Green Algorithms 2", () => {
  it("give the energy that the calculator gave, with its PUE", () => {
    const workload = matched(runOf(link));
    expect(workload).toEqual({
      hardware: "intel-xeon-e5-2683-v4",
      devices: 0.75,
      hours: 24,
      hostMemoryGb: 64,
      site: "grid/AT",
    });
    // 1.67 × (12 × 7.5 W + 0.3725 × 64 W) × 24 h; the site printed 4.56.
    expect(kwhOf({ ...workload, pue: 1.67 })).toBeCloseTo(4.5627, 4);
  });

  it("are opened though their address is dead, and say what is a model's figure", () => {
    const imported = importedOf(link);
    expect(imported.format).toBe("green-algorithms-link");
    expect(codes(imported)).toEqual(["address-is-dead"]);
    expect(codes(runOf(link))).toEqual(["modelled", "usage-not-given"]);
    expect(runOf(link).tool).toEqual({ version: "v2.2", covers: "wall" });
  });

  it("are found in a text, with + for a space, with the older hosts, or as a query alone", () => {
    const plain = runOf(link);
    expect(runOf(link.replaceAll("%20", "+"))).toEqual(plain);
    expect(runOf(link.replace("http://calculator.", "https://"))).toEqual(plain);
    expect(runOf(link.slice(link.indexOf("?")))).toEqual(plain);
    const several = importedOf(`See (${link}).\nAnd ${link.replace("=24&", "=48&")}\n`);
    expect(several.runs.map(({ workload, origin }) => [workload.hours, origin.at])).toEqual([
      [24, 1],
      [48, 2],
    ]);
    expect(several.runs[0]!.workload).toEqual(plain.workload);
  });

  it("have GPUs with their CPUs as host, usage, PUE and how often it was run", () => {
    const both = link.replace(
      "coreType=CPU",
      "coreType=Both&numberGPUs=4&GPUmodel=NVIDIA%20Tesla%20V100&usageGPUradio=Yes&usageGPU=0.8&usageCPUradio=Yes&usageCPU=0.4&PUEradio=Yes&PUE=1.2&PSFradio=Yes&PSF=10",
    );
    const run = runOf(both);
    expect(matched(run)).toEqual({
      hardware: "nvidia-v100-sxm2-16gb",
      devices: 4,
      hours: 24,
      utilisationPercent: 80,
      runs: 10,
      hostCpu: "intel-xeon-e5-2683-v4",
      hostCpuSockets: 0.75,
      hostCpuUtilisationPercent: 40,
      hostMemoryGb: 64,
      pue: 1.2,
      site: "grid/AT",
    });
    expect(noticeOf(run, "multiplied")).toEqual({ code: "multiplied", by: 10 });
  });

  it("have parts of one's own in watts per core", () => {
    const own = link.replace("CPUmodel=Xeon%20E5-2683%20v4", "CPUmodel=other&tdpCPU=7.5");
    const workload = matched(runOf(own));
    expect(workload).toMatchObject({ hardware: "custom", ownHardwareKind: "cpu", deviceW: 7.5 });
    expect(kwhOf({ ...workload, pue: 1.67 })).toBeCloseTo(4.5627, 4);
    expect(noticeOf(runOf(own), "tdp-per")).toEqual({ code: "tdp-per", per: "core" });
    const any = matched(runOf(link.replace(/CPUmodel=[^&]*/, "CPUmodel=Any")));
    expect(any).toMatchObject({ hardware: "generic-cpu-core", devices: 12 });
  });

  it("run on servers of a cloud, personal computers and the world's grid", () => {
    const cloud = link.replace(
      "platformType=localServer",
      "platformType=cloudComputing&provider=gcp&serverContinent=Europe&server=gcp--europe-west1",
    );
    expect(matched(runOf(cloud)).site).toBe("gcp/europe-west1");
    const home = link.replace("localServer", "personalComputer");
    expect(matched(runOf(home)).site).toBe("home/AT");
    expect(codes(runOf(link.replace("=AT&", "=WORLD&")))).toContain("no-place");
  });

  it("stand on the calculator's defaults where keys are missing, and say so", () => {
    const run = runOf("http://calculator.green-algorithms.org//?runTime_hour=3&locationRegion=AT");
    expect(matched(run)).toMatchObject({ hours: 3, devices: 0.75, hostMemoryGb: 64 });
    const taken = run.notices.filter(({ code }) => code === "default-taken");
    expect(taken.map((notice) => ("key" in notice ? notice.key : ""))).toEqual([
      "coreType",
      "CPUmodel",
      "numberCPUs",
      "runTime_min",
      "platformType",
      "memory",
    ]);
  });

  it("keep what cannot be read in a notice, and guess nothing for it", () => {
    const run = runOf(link.replace("memory=64", "memory=lots"));
    expect(run.workload.hostMemoryGb).toBeUndefined();
    expect(noticeOf(run, "not-taken")).toEqual({ code: "not-taken", key: "memory", text: "lots" });
  });
});

const columns =
  "coreType;CPUmodel;numberCPUs;tdpCPU;usageCPUradio;usageCPU;GPUmodel;numberGPUs;tdpGPU;usageGPUradio;usageGPU;memory;runTime_hour;runTime_min;platformType;locationContinent;locationCountry;locationRegion;provider;serverContinent;server;location;carbonIntensity;PUE;PUEradio;mult_factor;mult_factor_radio;appVersion;energy_needed;carbonEmissions;runTime;power_needed;CE_CPU;CE_GPU;CE_core;CE_memory";
const values =
  "CPU;Xeon E5-2683 v4;12;7.5;No;1;None;0;0;No;1;64;12;0;localServer;North America;Canada;CA-ON;gcp;Europe;other;CA-ON;30;1.56;No;1;No;v3.0;2.1310848;63.932544;12.0;177.5904;50.5;0;50.5;13.4";

describe("CSV of Green Algorithms 3", () => {
  it("is computed anew from what was entered, with the printed figures beside it", () => {
    const run = runOf(`${columns}\n${values}\n`);
    const workload = matched(run);
    expect(workload).toEqual({
      hardware: "intel-xeon-e5-2683-v4",
      devices: 0.75,
      hours: 12,
      hostMemoryGb: 64,
      site: "grid/CA-ON",
    });
    const total = totalOfWorkload({ ...workload, pue: 1.56, intensityGPerKwh: 30 }, dataset);
    expect(total.energyKwh).toBeCloseTo(2.13108, 5);
    expect(total.range.totalKg * 1000).toBeCloseTo(63.93, 2);
    expect(run.tool).toMatchObject({
      version: "v3.0",
      kwh: 2.1310848,
      covers: "wall",
      pue: 1.56,
      intensityGPerKwh: 30,
    });
    // Grams in the file.
    expect(run.tool.kg).toBeCloseTo(0.063932544, 12);
    expect(run.others).toMatchObject([
      {
        code: "as-printed",
        workload: { measuredKwh: 2.1310848, measuredScope: "wall", pue: 1.56 },
      },
    ]);
  });

  it("has printed energy of one run where it was run several times", () => {
    const ten = values.replace(";1;No;v3.0;2.1310848", ";10;Yes;v3.0;21.310848");
    const run = runOf(`${columns}\n${ten}\n`);
    expect(run.workload.runs).toBe(10);
    expect(run.others[0]!.workload.measuredKwh).toBeCloseTo(2.1310848, 12);
  });

  it("skips the line of units of version 3.1, where watts are of the whole processor", () => {
    const names = `${columns};CPU_model_n_cores;CPU_die_area`;
    const units = columns
      .split(";")
      .map((_, at) => (at === 0 ? "string" : "unit"))
      .join(";");
    const own = values.replace("Xeon E5-2683 v4;12;7.5", "other;12;120").replace("v3.0", "v3.1");
    const text = `${names}\n${units};unit;cm2\n${own};16;4.5\n`;
    const run = runOf(text);
    expect(matched(run)).toMatchObject({ hardware: "custom", deviceW: 120, devices: 0.75 });
    expect(noticeOf(run, "tdp-per")).toEqual({ code: "tdp-per", per: "processor" });
    expect(codes(importedOf(text))).toEqual(["units-row"]);
  });

  it("takes an intensity of the user's own, CPU + GPU, and laptops", () => {
    const custom = values
      .replace(";North America;", ";custom;")
      .replace(/^CPU;/, "CPU + GPU;")
      .replace(";None;0;0;", ";NVIDIA Tesla T4;2;70;")
      .replace("localServer", "personal_laptop");
    const run = runOf(`${columns}\n${custom}\n`);
    expect(matched(run)).toMatchObject({ hardware: "nvidia-t4", devices: 2, intensityGPerKwh: 30 });
    expect(codes(run)).toContain("own-intensity");
    // No machine room stands around a laptop, and no site is left to say so.
    expect(run.workload.pue).toBe(1);
    const room = runOf(`${columns}\n${custom.replace("personal_laptop", "localServer")}\n`);
    expect(room.workload.pue).toBeUndefined();
  });

  it("gives training, trials, trainings after it and serving of the page for AI", () => {
    const prefixed = (prefix: string) =>
      columns
        .split(";")
        .filter((name) => name !== "appVersion")
        .map((name) => prefix + name);
    const cells = values.split(";").filter((cell) => cell !== "v3.0");
    const head = [
      "appVersion",
      "reporting_time_scope_unit",
      "reporting_time_scope_value",
      ...prefixed("training-"),
      "retrainings_radio",
      "retrainings_MF_value",
      "retrainings_number_input",
      "R&D_radio",
      "R&D_MF_value",
      "training-main_energy_needed",
      "training-main_carbonEmissions",
      ...prefixed("inference-"),
      "inference-energy_needed_before_scaling",
      "tot_energy_needed",
      "tot_carbonEmissions",
    ];
    const row = [
      "v3.0",
      "year",
      "1",
      ...cells,
      "Yes",
      "0.5",
      "4",
      "Yes",
      "3",
      "2.1310848",
      "63.932544",
      ...cells,
      "0.1775904",
      "20",
      "600",
    ];
    const { runs } = importedOf(`${head.join(";")}\n${row.join(";")}\n`);
    // 1 + 3 + 0.5 × 4 times the training; serving from a month to a year.
    expect(runs.map(({ workload }) => [workload.name, workload.stage, workload.hours])).toEqual([
      ["Training", "train", 12],
      ["R&D", "search", 36],
      ["Retraining", "train", 24],
      ["Inference", "serve", 144],
    ]);
    expect(runs[0]!.tool).toMatchObject({ kwh: 2.1310848, version: "v3.0" });
  });
});
