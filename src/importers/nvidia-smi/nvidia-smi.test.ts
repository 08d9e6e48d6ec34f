import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "../samples.fixture.ts";

const header = "timestamp, index, name, power.draw [W], utilization.gpu [%]";

type Options = { readonly watts?: (gpu: number, second: number) => string; readonly gpus?: number };

/** Rows as `nvidia-smi -l 1` writes them: those of one tick differ by milliseconds. */
function rows(seconds: readonly number[], { watts = () => "360.00 W", gpus = 2 }: Options = {}) {
  return seconds.flatMap((second) =>
    Array.from({ length: gpus }, (_, gpu) => {
      const clock = new Date(Date.UTC(2026, 5, 18, 0, 0, second, gpu * 3)).toISOString();
      const stamp = clock.replace("T", " ").replace("Z", "").replaceAll("-", "/");
      return `${stamp}, ${gpu}, NVIDIA H100 80GB HBM3, ${watts(gpu, second)}, 42 %`;
    }),
  );
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const log = (lines: readonly string[], head = header) => `${[head, ...lines].join("\n")}\n`;

describe("nvidia-smi --query-gpu", () => {
  it("integrates each GPU over its own times", () => {
    const watts = (gpu: number, second: number) => `${100 + 100 * gpu + second}.00 W`;
    const text = log(rows(upTo(11), { watts }));
    const run = runOf(text);
    // Ten seconds at 105 and 205 W on average.
    expect(run.workload.measuredKwh).toBeCloseTo(3100 / 3.6e6, 12);
    expect(run.workload).toMatchObject({ hours: 10 / 3600, measuredScope: "acc" });
    expect(run.accelerators).toEqual([
      { name: "NVIDIA H100 80GB HBM3", count: 2, unit: "driver-devices" },
    ]);
    expect(run.power).toMatchObject([
      { device: "0", samples: 11, missing: 0, meanW: 105, maxW: 110, stepMs: 1000 },
      { device: "1", samples: 11, missing: 0, meanW: 205, maxW: 210, stepMs: 1000 },
    ]);
    expect(codes(run)).toEqual(["sensor-accuracy"]);
    expect(importedOf(text).ignored).toEqual(["utilization.gpu"]);
    expect(run.workload.utilisationPercent).toBeUndefined();
  });

  it("caps gaps longer than ten median steps and reports them", () => {
    const run = runOf(log(rows([...upTo(11), 3610], { gpus: 1 })));
    expect(run.workload.hours).toBeCloseTo(20 / 3600, 12);
    expect(noticeOf(run, "gaps-capped")).toEqual({
      code: "gaps-capped",
      device: "0",
      count: 1,
      longestMs: 3_600_000,
      longestFromMs: Date.UTC(2026, 5, 18, 0, 0, 10),
      cutMs: 3_590_000,
      capMs: 10_000,
    });
  });

  it("takes what is in brackets as missing, never as 0", () => {
    const reasons = ["[N/A]", "[Not Supported]", "[Unknown Error]", "N/A"];
    const watts = (_: number, second: number) => reasons[second - 1] ?? "360 W";
    const run = runOf(log(rows(upTo(6), { watts, gpus: 1 })));
    expect(run.workload.measuredKwh).toBeCloseTo((360 * 5) / 3.6e6, 12);
    expect(noticeOf(run, "samples-missing")).toEqual({ code: "samples-missing", count: 4, of: 6 });
  });

  it("reads nounits, CRLF, a byte order mark and other columns", () => {
    const plain = runOf(log(rows(upTo(5))));
    const text = log(rows(upTo(5)));
    const bare = text.replaceAll(/ [W%](?=,|\n)/g, "");
    expect(runOf(bare)).toEqual(plain);
    expect(runOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(plain);
    const more = text
      .split("\n")
      .map((line, at) => (line === "" ? "" : `${at === 0 ? "temperature.gpu" : "55"}, ${line}`));
    expect(runOf(more.join("\n"))).toEqual(plain);
  });

  it("prefers the power drawn to limits, and says which of several it took", () => {
    const text = log(
      rows(upTo(5), { gpus: 1 }).map((line) => `${line}, 700.00 W, 350.00 W`),
      `${header}, enforced.power.limit [W], power.draw.instant [W]`,
    );
    const run = runOf(text);
    expect(run.power![0]!.meanW).toBe(360);
    expect(noticeOf(run, "power-column")).toEqual({
      code: "power-column",
      taken: "power.draw",
      left: ["power.draw.instant"],
    });
  });

  it("reads a log without a header by its units, and not without them", () => {
    const lines = rows(upTo(5));
    expect(runOf(`${lines.join("\n")}\n`).workload).toEqual(runOf(log(lines)).workload);
    const bare = lines.map((line) => line.replaceAll(/ [W%](?=,|$)/g, "")).join("\n");
    expect(problemOf(bare)).toEqual({ code: "header-missing", format: "nvidia-smi" });
  });

  it("takes no temperature for the number of a GPU in a log without a header", () => {
    const lines = upTo(5).map((at) => `2026/06/18 00:00:0${at}.000, ${60 + at}, 300.00 W, 42 %`);
    const [one] = importedOf(`${lines.join("\n")}\n`).runs;
    expect(one!.workload.measuredKwh).toBeCloseTo((300 * 4) / 3.6e6, 12);
    expect(noticeOf(one!, "devices-by-turn")).toMatchObject({ devices: 1 });
    const numbered = lines.flatMap((line) =>
      [0, 1].map((gpu) => line.replace(", 300", `, ${gpu}, 300`)),
    );
    const run = runOf(`${numbered.join("\n")}\n`);
    expect(run.workload.measuredKwh).toBeCloseTo((2 * 300 * 4) / 3.6e6, 12);
    expect(run.power!.map(({ device }) => device)).toEqual(["0", "1"]);
  });

  it("counts nothing between logs that were appended", () => {
    const text = log(rows(upTo(6), { gpus: 1 })) + log(rows([3600, 3601, 3602], { gpus: 1 }));
    const run = runOf(text);
    expect(run.workload.hours).toBeCloseTo(7 / 3600, 12);
    expect(noticeOf(run, "appended")).toEqual({ code: "appended", parts: 2 });
    expect(codes(run)).not.toContain("gaps-capped");
  });

  it("tells GPUs apart by UUID, by bus id, or by their turn", () => {
    const by = (name: string, ids: readonly string[]) =>
      log(
        rows(upTo(5)).map((line) =>
          line.replace(/, ([01]), /, (_, gpu) => `, ${ids[Number(gpu)]}, `),
        ),
        header.replace("index", name),
      );
    expect(runOf(by("uuid", ["GPU-a", "GPU-b"])).power!.map(({ device }) => device)).toEqual([
      "GPU-a",
      "GPU-b",
    ]);
    expect(runOf(by("pci.bus_id", ["00000000:07:00.0", "00000000:0F:00.0"])).power).toHaveLength(2);
    const unnumbered = (seconds: readonly number[], gpus: number) =>
      runOf(
        log(
          rows(seconds, { gpus }).map((line) => line.replace(/, \d+, /, ", ")),
          header.replace(" index,", ""),
        ),
      );
    const turns = unnumbered(upTo(500), 4);
    expect(turns.power).toHaveLength(4);
    expect(turns.power![3]).toMatchObject({ device: "3", samples: 500, meanW: 360 });
    expect(noticeOf(turns, "devices-by-turn")).toEqual({ code: "devices-by-turn", devices: 4 });
    expect(unnumbered([0, 1], 2).power).toHaveLength(2);
    expect(unnumbered(upTo(60), 16).power).toHaveLength(16);
    expect(unnumbered([...upTo(30), 4000, 4001], 1).power).toHaveLength(1);
    expect(unnumbered([...upTo(30), 4000, 4001], 8).power).toHaveLength(8);
  });

  it("asks for the interval where the log has no times", () => {
    const text = log(
      rows(upTo(11)).map((line) => line.replace(/^[^,]*, /, "")),
      header.replace("timestamp, ", ""),
    );
    expect(problemOf(text)).toEqual({ code: "interval-missing", format: "nvidia-smi" });
    const run = runOf(text, { intervalMs: 60_000 });
    expect(run.workload).toMatchObject({ hours: 10 / 60, measuredKwh: (720 / 1000) * (10 / 60) });
    expect(run.span).toBeUndefined();
    expect(codes(run)).toContain("interval-given");
  });

  it("never makes power of utilisation", () => {
    const text = log(
      rows(upTo(5)).map((line) => line.replace(/, [\d.]+ W/, "")),
      header.replace(" power.draw [W],", ""),
    );
    expect(problemOf(text)).toEqual({
      code: "missing-column",
      format: "nvidia-smi",
      columns: ["power.draw"],
    });
  });

  it("makes one run of each model in the machine", () => {
    const mixed = rows(upTo(5)).map((line) => line.replace(/(, 1, )[^,]*/, "$1NVIDIA T4"));
    const { runs } = importedOf(log(mixed));
    expect(runs.map(({ accelerators }) => accelerators[0])).toMatchObject([
      { name: "NVIDIA H100 80GB HBM3", count: 1 },
      { name: "NVIDIA T4", count: 1 },
    ]);
  });

  it("names the lines it could not use", () => {
    const [first = "", ...more] = rows(upTo(5), { gpus: 1 });
    const bad = [first.replace("360.00 W", "much"), first.replace("2026/06/18", "soon"), "2026/06"];
    const { skipped } = importedOf(log([first, ...bad, ...more]));
    expect(skipped.map(({ reason, places }) => [reason.code, places])).toEqual([
      ["unreadable", [3]],
      ["time-unreadable", [4]],
      ["cell-count", [5]],
    ]);
  });
});

describe("nvidia-smi dmon", () => {
  const head = `#Date       Time        gpu    pwr  gtemp  mtemp
#YYYYMMDD   HH:MM:SS    Idx      W      C      C
`;
  const dmon = (seconds: readonly number[], date = " 20260618  ", watts = "360") =>
    seconds
      .map((second) => {
        const clock = new Date(second * 1000).toISOString().slice(11, 19);
        return `${date}${clock}     0    ${watts}     45     51\n`;
      })
      .join("");

  it("integrates its log, through the headers it repeats", () => {
    const text = `${head}${dmon(upTo(6))}${head}${dmon([6, 7, 8, 9, 10])}`;
    const run = runOf(text);
    expect(run.workload).toMatchObject({ hours: 10 / 3600, measuredScope: "acc", devices: 1 });
    expect(run.workload.measuredKwh).toBeCloseTo(3600 / 3.6e6, 12);
    expect(run.accelerators).toEqual([]);
    expect(importedOf(text).ignored).toEqual(["gtemp", "mtemp"]);
  });

  it("takes a dash as missing", () => {
    const text = `${head}${dmon([0, 1])}${dmon([2], " 20260618  ", "  -")}${dmon([3])}`;
    const run = runOf(text);
    expect(run.workload.measuredKwh).toBeCloseTo((360 * 3) / 3.6e6, 12);
    expect(noticeOf(run, "samples-missing")).toMatchObject({ count: 1 });
  });

  it("goes on after midnight where only times of day stand there", () => {
    const timed = head.replaceAll(/#(Date|YYYYMMDD) +/g, "#");
    const run = runOf(timed + dmon([86_397, 86_398, 86_399, 86_400, 86_401], " "));
    expect(run.workload.hours).toBeCloseTo(4 / 3600, 12);
    expect(run.span).toBeUndefined();
  });

  it("asks for the interval without times, and for power without it", () => {
    const bare = head.replaceAll(/#(Date|YYYYMMDD) +\S+ +/g, "# ");
    const text = bare + "    0    360     45     51\n".repeat(11);
    expect(problemOf(text)).toEqual({ code: "interval-missing", format: "nvidia-dmon" });
    expect(runOf(text, { intervalMs: 1000 }).workload.measuredKwh).toBeCloseTo(3600 / 3.6e6, 12);
    expect(problemOf(text.replace("pwr", "sm"))).toMatchObject({ code: "missing-column" });
  });
});
