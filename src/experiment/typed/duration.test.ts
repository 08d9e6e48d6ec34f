import { describe, expect, it, test } from "vitest";
import { maxDurationLength, parseDuration } from "./duration.ts";

describe("parseDuration", () => {
  test.each([
    ["3d 4h", 76],
    ["3 d 4 h", 76],
    ["3d4h", 76],
    ["3 days, 4 hours", 76],
    ["3 Days and 4 Hours", 76],
    [" 90 min ", 1.5],
    ["90m", 1.5],
    ["1h30", 1.5],
    ["1 h 30", 1.5],
    ["1h05", 65 / 60],
    ["1h 30m", 1.5],
    ["1h 90m", 2.5],
    ["3d 1h30", 73.5],
    ["45 s", 0.0125],
    ["2 weeks", 336],
    ["1.5 days", 36],
    ["336 hours", 336],
    ["1,200 h", 1200],
    ["0 h", 0],
    ["1 w 1 d 1 h 1 min 36 s", 193 + 0.01 + 1 / 60],
    ["1:30:00", 1.5],
    ["0:02:24.36", 0.0401],
    ["120:00:00", 120],
    ["2-12:30:00", 60.5],
    ["2-12:30", 60.5],
  ])("reads %s as %d hours", (text, hours) => {
    const duration = parseDuration(text);
    expect(duration).toEqual({ hours: expect.closeTo(hours, 12) as number });
  });

  test.each([
    // Llama (arXiv 2302.13971, table 15) and Llama 2: device-hours as papers give them.
    ["809472 device-hours", 809_472],
    ["809472 GPU-hours", 809_472],
    ["809472 gpu h", 809_472],
    ["1,200 GPU hours", 1200],
    ["1,720,320 GPU hours", 1_720_320],
    ["3.3M GPU hours", 3_300_000],
    ["1.7 million gpu-hours", 1_700_000],
    ["184k GPU hrs", 184_000],
    ["2000 GPU days", 48_000],
    ["64 TPU-hours", 64],
  ])("reads %s as %d device-hours", (text, deviceHours) => {
    expect(parseDuration(text)).toEqual({ deviceHours });
  });

  it("does not choose between hours and minutes in 1:30", () => {
    expect(parseDuration("1:30")).toEqual({
      problem: {
        code: "ambiguous-clock",
        hoursMinutes: { text: "1:30:00", hours: 1.5 },
        minutesSeconds: { text: "90 s", hours: 0.025 },
      },
    });
  });

  it("takes each of the readings it offers", () => {
    for (const text of ["0:07", "1:30", "12:00", "90:59"]) {
      const duration = parseDuration(text);
      if (duration === undefined || !("problem" in duration)) throw new Error(text);
      const { hoursMinutes, minutesSeconds } = duration.problem;
      for (const { text: reading, hours } of [hoursMinutes, minutesSeconds]) {
        expect(parseDuration(reading)).toEqual({ hours });
      }
    }
  });

  test.each([
    "",
    " ",
    "3",
    "1.5",
    "1e3",
    "1,200",
    "-3h",
    "~3h",
    ".5 h",
    "3 months",
    "1,5 h", // 1.5, or a slip
    "0,500 h",
    "12,00 h",
    "1,2000 h",
    "1 200 h",
    "4h 3d",
    "3h 3h",
    "3d 4",
    "1h5",
    "1h75",
    "3d,",
    ", 3d",
    "and 3d",
    "3d h",
    "h",
    "3 kWh",
    "250 W",
    "3 M",
    "8 hours per day",
    "1:75",
    "1:3",
    "1:30:75",
    "2-24:00:00",
    "2-12",
    "1:30:00:00",
    "3m GPU hours",
    "GPU hours",
    "1200 core-hours",
    "1200 CPU hours",
    "3d 4h GPU hours",
    "٣ h",
    "<script>3h</script>",
  ])("leaves %j alone", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it("gives up on long text at once", () => {
    const hostile = [
      "1h ".repeat(4000),
      "1,000".repeat(2000),
      " ".repeat(10_000),
      "9".repeat(9999),
    ];
    const start = performance.now();
    for (const text of hostile) expect(parseDuration(`1h${text}h`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(20);
    expect(parseDuration(`${"9".repeat(maxDurationLength - 1)}h`)).toBeDefined();
  });
});
