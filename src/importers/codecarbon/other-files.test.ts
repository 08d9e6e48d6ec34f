import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, runOf } from "../samples.fixture.ts";
import { doubledRuns } from "../spans.ts";
import { emissionsCsv, headers } from "./emissions.fixture.ts";

const now = headers["3.2.1"];

describe("other files of CodeCarbon", () => {
  it("takes each task of a task file", () => {
    const header = `task_name,${now.replace(",experiment_id", "").replace(",pue,wue", "")}`;
    const { runs, notices, format } = importedOf(
      emissionsCsv(
        header,
        { task_name: "load", duration: "600", energy_consumed: "0.3" },
        { task_name: "train" },
      ),
    );
    expect(format).toBe("codecarbon-tasks");
    expect(runs.map(({ workload }) => [workload.name, workload.measuredKwh])).toEqual([
      ["load", 0.3],
      ["train", 50.76],
    ]);
    expect(doubledRuns(runs)).toEqual([]);
    expect(noticeOf({ notices }, "tasks-of-runs")).toEqual({ code: "tasks-of-runs", runs: 1 });
  });

  it("takes the experiments of the dashboard as sums of runs", () => {
    const { runs, notices, format } = importedOf(
      "experiment_id,name,emissions,energy_consumed,duration\ne1,base,1.5,10,7200\n",
    );
    expect(format).toBe("codecarbon-experiments");
    expect(runs[0]).toMatchObject({
      id: "e1",
      workload: { name: "base", hours: 2, measuredKwh: 10, measuredScope: "it" },
    });
    expect(codes({ notices })).toEqual(["sum-of-runs"]);
  });

  it("takes of the dashboard's runs only what stands before an unquoted comma", () => {
    const header =
      "runId,timestamp,emissions,energy_consumed,duration,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,region,provider,ram_total_size,tracking_mode";
    const text = `${header}
r1,2024-06-02T12:00:00,3.6,50.76,86400,Linux,3.11,2.4.1,128,AMD EPYC 7742,8,8 x NVIDIA A100-SXM4-40GB,eu-west-3,aws,1007,machine
r2,2024-06-04T12:00:00,3.6,50.76,86400,Linux,3.11,2.4.1,16,Intel Xeon, 2.20GHz,1,1 x T4,,,50,machine
`;
    const { runs, notices, skipped } = importedOf(text);
    expect(skipped).toEqual([]);
    expect(runs[0]).toMatchObject({
      accelerators: [{ count: 8 }],
      place: { provider: "aws", cloudRegion: "eu-west-3" },
    });
    expect(runs[1]).toMatchObject({ accelerators: [], workload: { measuredKwh: 50.76 } });
    expect(runs[1]!.processor).toBeUndefined();
    expect(noticeOf({ notices }, "cells-shifted")).toEqual({
      code: "cells-shifted",
      column: "cpu_model",
      lines: [3],
    });
  });

  it("adds up the uploads of one run", () => {
    const text = `timestamp,emissions_sum,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed
2024-06-01T12:00:00,0.1,1e-5,100,300,20,0.1,0.3,0.02,0.42
2024-06-01T13:00:00,0.1,1e-5,100,300,20,0.1,0.3,0.02,0.42
2024-06-01T14:00:00,0.1,1e-5,100,300,20,0.1,0.3,0.02,0.42
`;
    const run = runOf(text);
    expect(run.workload.measuredKwh).toBeCloseTo(1.26, 12);
    expect(run.workload.hours).toBe(2);
    expect(run.tool.kg).toBeCloseTo(0.3, 12);
    expect(codes(run)).toContain("start-assumed");
  });
});
