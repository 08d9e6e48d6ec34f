import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { questionWords } from "../../words/en/imports-match.ts";
import { matchRuns } from "../match/match-runs.ts";
import { codes, importedOf, noticeOf, problemOf, runOf } from "../samples.fixture.ts";
import { energyOf, memoryOf, resourcesOf } from "./job.ts";

/** The sample of GreenAlgorithms4HPC. */
const sample = `JobID|JobName|Submit|Elapsed|Partition|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|MaxRSS|WorkDir|State|Account|AllocTRES
556141|myJobName|2022-02-11T19:11:21|04:00:25|myPartition|1|1|00:00:00|04:00:25|6760Mc||/job/path|TIMEOUT|myAccount|billing=1,cpu=1,mem=6760M,node=1
552375|myJobName|2022-02-12T13:55:33|03:00:30|myPartition|1|32|00:00:00|4-00:16:00|250Gn||/job/path|TIMEOUT|myAccount|billing=32,cpu=32,gres/gpu=1,mem=250G,node=1
`;

const header =
  "JobID|JobName|State|ElapsedRaw|NNodes|NCPUS|TotalCPU|CPUTimeRAW|ReqMem|AllocTRES|ConsumedEnergyRaw|Partition|Start|End";
const job = (values: Readonly<Record<string, string>> = {}) =>
  header
    .split("|")
    .map((name) => values[name] ?? usual[name] ?? "")
    .join("|");
const usual: Readonly<Record<string, string>> = {
  JobID: "1000",
  JobName: "train",
  State: "COMPLETED",
  ElapsedRaw: "36000",
  NNodes: "1",
  NCPUS: "32",
  TotalCPU: "4-00:00:00",
  CPUTimeRAW: "1152000",
  AllocTRES: "billing=32,cpu=32,gres/gpu:a100=4,gres/gpu=4,mem=250G,node=1",
  Partition: "gpu",
  Start: "2024-06-01T00:00:00",
  End: "2024-06-01T10:00:00",
};
const file = (...rows: readonly string[]) => `${[header, ...rows].join("\n")}\n`;
const cellsOf = (values: Readonly<Record<string, string>>) => (name: string) => values[name];

describe("sacct", () => {
  it("reads the sample of GreenAlgorithms4HPC", () => {
    const { runs, format, ignored, notices } = importedOf(sample);
    expect(format).toBe("sacct");
    expect(runs.map(({ id, workload }) => [id, workload.hours])).toEqual([
      ["556141", (4 * 3600 + 25) / 3600],
      ["552375", (3 * 3600 + 30) / 3600],
    ]);
    expect(runs[0]!.workload.hostMemoryGb).toBeCloseTo(6760 / 1024, 12);
    expect(runs[1]!.workload.hostMemoryGb).toBe(250);
    expect(runs[1]).toMatchObject({
      accelerators: [{ name: "GPU of myPartition", count: 1 }],
      processor: { name: "CPU of myPartition", count: 32, unit: "cores" },
    });
    // CPU time of 0 is no usage of 0.
    expect(codes(runs[0]!)).toEqual(["did-not-complete", "cpu-time-unreliable"]);
    expect(ignored).toEqual(["submit", "maxrss", "workdir", "account"]);
    expect(notices).toEqual([{ code: "share-not-completed", share: 1, by: "hours" }]);
  });

  it("has a bar at the end of each line with -p, quotation marks and CRLF", () => {
    const barred = sample.replaceAll(/(?<=.)$/gm, "|").replaceAll("\n", "\r\n");
    expect(importedOf(barred)).toEqual(importedOf(sample));
    expect(runOf(file(job({ JobName: 'a "quoted job' }))).workload.name).toBe('a "quoted job');
  });

  it("takes time and resources of the job, energy of the largest step, and never their sum", () => {
    const text = file(
      job(),
      job({ JobID: "1000.batch", ConsumedEnergyRaw: "36000000" }),
      job({ JobID: "1000.extern", ConsumedEnergyRaw: "1000" }),
      job({ JobID: "1000.0", ConsumedEnergyRaw: "35000000" }),
    );
    const run = runOf(text);
    expect(run.workload).toEqual({
      name: "train",
      hours: 10,
      measuredKwh: 10,
      measuredScope: "it",
    });
    expect(codes(run)).toEqual(["node-energy"]);
    const own = runOf(text.replace(job(), job({ ConsumedEnergyRaw: "18000000" })));
    expect(own.workload.measuredKwh).toBe(5);
  });

  it("adds up steps that followed one another, and not those beside one another", () => {
    const step = (at: number, from: string, to: string, ConsumedEnergyRaw: string) =>
      job({
        JobID: `1000.${at}`,
        ConsumedEnergyRaw,
        Start: from && `2024-06-01T${from}:00`,
        End: to && `2024-06-01T${to}:00`,
      });
    const kwhOf = (...steps: readonly string[]) =>
      runOf(file(job(), ...steps)).workload.measuredKwh;
    const [first, second] = [
      step(0, "00:00", "04:00", "7200000"),
      step(1, "04:00", "10:00", "3600000"),
    ];
    expect(kwhOf(first, second)).toBe(3);
    expect(kwhOf(first, step(1, "01:00", "03:00", "3600000"), second)).toBe(3);
    expect(kwhOf(first, step(1, "03:59", "10:00", "3600000"))).toBe(2);
    // Not over, or without times: it may have run beside the others.
    expect(kwhOf(step(0, "00:00", "", "7200000"), second)).toBe(2);
    expect(kwhOf(step(0, "", "", "7200000"), step(1, "", "", "3600000"))).toBe(2);
    const batch = job({ JobID: "1000.batch", ConsumedEnergyRaw: "14400000" });
    expect(kwhOf(batch, first, second)).toBe(4);
  });

  it("has a job that was queued again as a run of its own, with the steps below it", () => {
    const batch = (joules: string) => job({ JobID: "1000.batch", ConsumedEnergyRaw: joules });
    const requeued = job({ State: "REQUEUED" });
    const { runs } = importedOf(file(requeued, batch("3600000"), job(), batch("7200000")));
    expect(runs.map(({ workload }) => workload.measuredKwh)).toEqual([1, 2]);
  });

  it("counts GPUs once where they stand with and without their type", () => {
    expect(runOf(file(job())).accelerators).toEqual([
      { name: "a100", count: 4, unit: "driver-devices" },
    ]);
    expect(resourcesOf("gres/gpu:a100=2,gres/gpu:v100=1,mem=10G")).toMatchObject({
      gpus: 3,
      gpuTypes: [
        { name: "a100", count: 2 },
        { name: "v100", count: 1 },
      ],
    });
    const mixed = runOf(file(job({ AllocTRES: "cpu=32,gres/gpu:a100=2,gres/gpu:v100=1" })));
    expect(mixed.accelerators.map(({ name, count }) => [name, count])).toEqual([
      ["a100", 2],
      ["v100", 1],
    ]);
    expect(noticeOf(mixed, "several-parts")).toMatchObject({ names: ["a100", "v100"] });
    expect(resourcesOf("gres/gpu=8,gres/gpu:a100=4").gpus).toBe(8);
  });

  it("has memory per core and per node before Slurm 21.08, in binary units", () => {
    const memory = (ReqMem: string) => {
      const run = runOf(file(job({ ReqMem, NNodes: "2", AllocTRES: "cpu=32" })));
      return [run.workload.hostMemoryGb, codes(run)[0]];
    };
    expect(memory("4Gc")).toEqual([128, "memory-per-core"]);
    expect(memory("250Gn")).toEqual([500, "memory-per-node"]);
    expect(memory("250G")).toEqual([250, "usage-of-cpu-time"]);
    expect(memoryOf("1T")).toEqual({ gb: 1024, per: "job" });
    expect(memoryOf("2048M")).toEqual({ gb: 2, per: "job" });
  });

  it("takes joules with their prefixes, and counters without a value as none", () => {
    expect(energyOf(cellsOf({ consumedenergy: "1.5M" })).joules).toBe(1.5e6);
    expect(energyOf(cellsOf({ consumedenergyraw: "0" })).joules).toBeUndefined();
    expect(energyOf(cellsOf({ consumedenergyraw: "18446744073709551614" }))).toEqual({
      joules: undefined,
      unset: "18446744073709551614",
    });
    const run = runOf(file(job({ ConsumedEnergyRaw: "18446744073709551614" })));
    expect(run.workload.measuredKwh).toBeUndefined();
    expect(codes(run)).toContain("energy-unset");
  });

  it("takes CPU time for usage only where it can be right", () => {
    const cpuJob = { AllocTRES: "cpu=32,mem=64G" };
    const run = runOf(file(job(cpuJob)));
    expect(run.workload.utilisationPercent).toBeCloseTo(30, 12);
    const busier = runOf(file(job({ ...cpuJob, TotalCPU: "40-00:00:00" })));
    expect(busier.workload.utilisationPercent).toBeUndefined();
    expect(codes(busier)).toContain("cpu-time-unreliable");
    expect(runOf(file(job())).workload.hostCpuUtilisationPercent).toBeCloseTo(30, 12);
  });

  it("has arrays, heterogeneous jobs and jobs that run again, and leaves pending ones out", () => {
    const { runs, skipped } = importedOf(
      file(
        job({ JobID: "7_4" }),
        job({ JobID: "8+1" }),
        job({ JobID: "9", State: "NODE_FAIL" }),
        job({ JobID: "9" }),
        job({ JobID: "10_[5-9]", State: "PENDING", ElapsedRaw: "0" }),
        job({ JobID: "11.batch" }),
      ),
    );
    expect(runs.map(({ id }) => id)).toEqual(["7_4", "8+1", "9", "9"]);
    expect(skipped.map(({ reason, places }) => [reason.code, places])).toEqual([
      ["job-pending", [6]],
      ["job-step", [7]],
    ]);
    expect(problemOf(file(job({ JobID: "11.batch" }))).code).toBe("no-runs");
  });

  it("says what went into jobs that did not complete", () => {
    const { runs, notices } = importedOf(
      file(
        job(),
        job({ JobID: "1", State: "CANCELLED by 1000", ElapsedRaw: "12000" }),
        job({ JobID: "2", State: "RUNNING", ElapsedRaw: "12000" }),
      ),
    );
    const lost = noticeOf({ notices }, "share-not-completed");
    expect(lost).toMatchObject({ by: "hours" });
    expect(lost?.code === "share-not-completed" && lost.share).toBeCloseTo(0.2, 12);
    expect(noticeOf(runs[1]!, "did-not-complete")).toMatchObject({ state: "CANCELLED" });
    expect(codes(runs[2]!)).toContain("still-running");
  });

  it("takes the user for the person, and the state for how it ended", () => {
    const rows = `JobID|User|JobName|Partition|State|Elapsed|NCPUS|Start|End
4301|alice|prep|cpu|COMPLETED|01:00:00|8|2024-03-01T00:00:00|2024-03-01T01:00:00
4301.batch||batch||COMPLETED|01:00:00|8|2024-03-01T00:00:00|2024-03-01T01:00:00
4302|bob|train|gpu|OUT_OF_MEMORY|01:00:00|8|2024-03-02T00:00:00|2024-03-02T01:00:00
4303|bob|train|gpu|NODE_FAIL|01:00:00|8|2024-03-03T00:00:00|2024-03-03T01:00:00
4304|bob|train|gpu|CANCELLED by 1000|01:00:00|8|2024-03-04T00:00:00|2024-03-04T01:00:00
4305|alice|train|gpu|TIMEOUT|01:00:00|8|2024-03-05T00:00:00|2024-03-05T01:00:00
4306|alice|train|gpu|RUNNING|01:00:00|8|2024-03-06T00:00:00|Unknown
4307||train|gpu|REVOKED|01:00:00|8|2024-03-07T00:00:00|2024-03-07T01:00:00
`;
    const { runs, ignored } = importedOf(rows);
    expect(runs.map(({ id, person, status }) => [id, person, status])).toEqual([
      ["4301", "alice", "completed"],
      ["4302", "bob", "failed"],
      ["4303", "bob", "failed"],
      ["4304", "bob", "stopped"],
      ["4305", "alice", "stopped"],
      ["4306", "alice", "running"],
      ["4307", undefined, undefined],
    ]);
    expect(ignored).toEqual([]);
  });

  it("asks once what a partition has", () => {
    const dataset = releasedDataset("2026.11");
    const { runs } = importedOf(file(job(), job({ JobID: "2" })));
    const { questions } = matchRuns(runs, dataset);
    expect(questions).toMatchObject([{ kind: "cpu", name: "CPU of gpu", runs: [0, 1] }]);
    expect(questionWords(questions[0]!)).toBe(
      "Which CPU do the nodes of partition “gpu” have? It stands in 2 runs.",
    );
    const answers = new Map([[questions[0]!.key, "amd-epyc-7742"]]);
    expect(matchRuns(runs, dataset, answers).runs[0]!.workload).toMatchObject({
      hardware: "nvidia-a100-sxm4-80gb",
      devices: 4,
      hostCpu: "amd-epyc-7742",
      hostCpuSockets: 0.5,
      hostMemoryGb: 250,
    });
  });
});
