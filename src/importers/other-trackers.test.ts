import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, runOf } from "./samples.fixture.ts";
import { doubledRuns } from "./spans.ts";

describe("Zeus", () => {
  const header = "start_time,window_name,elapsed_time,gpu0_energy,gpu1_energy\n";

  it("adds up the joules of all windows of a name", () => {
    const text = `${header}1700000000.0,step,10.0,1800.0,1800.0\n1700000010.0,step,10.0,1800.0,1800.0\n`;
    const run = runOf(text);
    expect(importedOf(text).format).toBe("zeus");
    expect(run.workload).toEqual({
      name: "step",
      devices: 2,
      hours: 20 / 3600,
      measuredKwh: 0.002,
      measuredScope: "acc",
    });
    expect(codes(run)).toEqual(["windows-summed"]);
  });

  it("warns of windows that lie in one another", () => {
    const { runs, notices } = importedOf(
      `${header}1700000000,epoch,100,36000,0\n1700000000,step,50,18000,0\n1700000200,eval,50,18000,0\n`,
    );
    expect(codes({ notices })).toEqual(["windows-may-nest"]);
    expect(doubledRuns(runs)).toEqual([[0, 1]]);
  });

  it("leaves out windows without an energy", () => {
    const text = `${header}0,a,10,,5\n0,b,10,much,5\n0,c,10,3600000,0\n`;
    const { runs, skipped } = importedOf(text);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.span).toBeUndefined();
    expect(skipped.map(({ reason, places }) => [reason.code, places])).toEqual([
      ["no-energy", [2]],
      ["unreadable", [3]],
    ]);
  });
});

describe("Eco2AI", () => {
  const header =
    "id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name,GPU_name,OS,region/country,cost\n";
  const row = (id: string, start: string, seconds: number, kwh: number) =>
    `${id},cats,first,N/A,2023-03-01 ${start},${seconds},${kwh},${kwh * 0.2},"Intel(R) Xeon(R) CPU @ 2.20GHz/1 device(s), TDP:85.0",Tesla T4 1 device(s),Linux,Massachusetts/United States,N/A\n`;

  it("takes its power_consumption for the energy that it is", () => {
    for (const unit of ["kWh", "kWTh"]) {
      const text = header.replace("kWh", unit) + row("a", "10:00:00", 7200, 0.5);
      const run = runOf(text);
      expect(run.workload).toEqual({
        name: "cats",
        hours: 2,
        measuredKwh: 0.5,
        measuredScope: "it",
      });
      expect(run).toMatchObject({
        accelerators: [{ name: "Tesla T4", count: 1 }],
        processor: { name: "Intel(R) Xeon(R) CPU @ 2.20GHz", count: 1 },
        place: { country: "United States", region: "Massachusetts" },
        tool: { kwh: 0.5, kg: 0.1, covers: "it", intensityGPerKwh: 200 },
      });
      expect(importedOf(text).ignored).toEqual(["experiment_description", "epoch", "os", "cost"]);
    }
  });

  it("adds up epochs that follow one another, and keeps the longest of the same run", () => {
    const epochs = header + row("a", "10:00:00", 3600, 0.5) + row("a", "11:00:00", 3600, 0.5);
    expect(runOf(epochs).workload).toMatchObject({ hours: 2, measuredKwh: 1 });
    expect(noticeOf(runOf(epochs), "epochs-merged")).toMatchObject({ count: 2 });
    const again = header + row("a", "10:00:00", 3600, 0.5) + row("a", "10:00:00", 7200, 1.5);
    expect(runOf(again).workload).toMatchObject({ hours: 2, measuredKwh: 1.5 });
  });
});
