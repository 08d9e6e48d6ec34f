import { describe, expect, test } from "vitest";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import { experimentFields, workloadFields, type Field } from "./fields.ts";
import { checkedEntry, parseValue, shownText, typedEntry } from "./parse-value.ts";

const { devices, runs, measuredKwh, deviceW, hardware, hostCpu, site, stage, name } =
  workloadFields;

const value = (field: Field, text: string) => {
  const parsed = parseValue(field, text, tinyCatalogue);
  return "value" in parsed ? parsed.value : undefined;
};
const problem = (field: Field, text: string) => {
  const parsed = parseValue(field, text, tinyCatalogue);
  return "problem" in parsed ? parsed.problem : undefined;
};

describe("a number", () => {
  test.each([
    ["8", 8],
    ["0.75", 0.75],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["5e-1", 0.5],
    ["007", 7],
  ])("%s is read", (text, expected) => expect(value(devices, text)).toBe(expected));

  test.each([
    "8,5",
    "1 000",
    "+8",
    ".5",
    "5.",
    "0x10",
    "Infinity",
    "NaN",
    "8h",
    "١",
    "1_000",
    "--1",
  ])("%s is none", (text) => expect(problem(devices, text)).toEqual({ code: "not-a-number" }));

  test.each(["0", "-1", "1000001", "1e999", "1e-999"])("%s is out of 0 < n ≤ 1 000 000", (text) =>
    expect(problem(devices, text)).toEqual({
      code: "out-of-range",
      limits: { min: 0, max: 1_000_000, aboveMin: true },
    }),
  );

  test("at its limits is read", () => {
    expect(value(measuredKwh, "0")).toBe(0);
    expect(value(measuredKwh, "1e12")).toBe(1e12);
    expect(value(deviceW, "100000")).toBe(100_000);
  });

  test("-0 is a plain 0", () => expect(Object.is(value(measuredKwh, "-0"), 0)).toBe(true));

  test("is whole where it counts", () => {
    expect(value(runs, "3.0")).toBe(3);
    expect(problem(runs, "2.5")).toEqual({ code: "not-whole" });
  });

  test("of a year ends with the release's", () => {
    expect(value(experimentFields.year, "2026")).toBe(2026);
    expect(problem(experimentFields.year, "2027")).toMatchObject({
      code: "out-of-range",
      limits: { min: 2006, max: 2026 },
    });
  });
});

describe("an id", () => {
  test("is the table's, or custom", () => {
    expect(value(hardware, "nvidia-a100-sxm4-40gb")).toBe("nvidia-a100-sxm4-40gb");
    expect(value(hardware, "custom")).toBe("custom");
  });

  test("is case-sensitive, and the nearest is suggested", () =>
    expect(problem(hardware, "NVIDIA-a100-sxm4-40gb")).toEqual({
      code: "unknown-hardware",
      suggestion: "nvidia-a100-sxm4-40gb",
    }));

  test("of a host CPU is a CPU's", () => {
    expect(value(hostCpu, "intel-xeon-platinum-8275cl")).toBe("intel-xeon-platinum-8275cl");
    expect(problem(hostCpu, "apple-m1")).toEqual({ code: "not-a-cpu" });
    expect(problem(hostCpu, "intel-xeon-platinum-8275")).toMatchObject({
      code: "unknown-cpu",
      suggestion: "intel-xeon-platinum-8275cl",
    });
    expect(problem(hostCpu, "custom")).toEqual({ code: "unknown-cpu" });
  });

  test.each(["aws/us-east-1", "grid/FR", "home/US-MIDA-PJM"])("%s is a site", (id) =>
    expect(value(site, id)).toBe(id),
  );

  test.each(["aws", "grid", "FR", "grid/", "grid/XX", "home/aws/us-east-1", "/", "GRID/FR"])(
    "%s is no site",
    (id) => expect(problem(site, id)).toMatchObject({ code: "unknown-site" }),
  );

  test("of a site suggests one of its kind", () =>
    expect(problem(site, "home/fr")).toEqual({ code: "unknown-site", suggestion: "home/FR" }));
});

describe("a text", () => {
  test("may hold anything that can be printed", () =>
    expect(value(name, " BLOOM, 176B & co. = ½ 🌍 ")).toBe(" BLOOM, 176B & co. = ½ 🌍 "));

  test("ends at 200 characters", () => {
    expect(value(name, "x".repeat(200))).toHaveLength(200);
    expect(problem(name, "x".repeat(201))).toEqual({ code: "too-long", maxLength: 200 });
  });

  test.each(["a\nb", "\u0000", "\u007F", "\u0085", "\uD800"])("%j cannot be printed", (text) =>
    expect(problem(name, text)).toEqual({ code: "unprintable" }),
  );
});

test("a choice is one of a few", () => {
  expect(value(stage, "train")).toBe("train");
  expect(problem(stage, "training")).toMatchObject({
    code: "unknown-choice",
    suggestion: "train",
  });
});

describe("pins", () => {
  const { pins } = experimentFields;

  test("are sites with hardware and boundary, an empty part being the current one", () =>
    expect(value(pins, "aws/us-east-1,grid/FR:apple-m1,::full,:")).toEqual([
      { site: "aws/us-east-1" },
      { site: "grid/FR", hardware: "apple-m1" },
      { boundary: "full" },
      {},
    ]));

  test("are six at most", () =>
    expect(problem(pins, "::chip,".repeat(6))).toEqual({ code: "too-many-pins", max: 6 }));

  test("have three parts", () =>
    expect(problem(pins, "grid/FR:apple-m1:full:")).toEqual({
      code: "unreadable-pin",
      pin: "grid/FR:apple-m1:full:",
    }));

  test("of which one is bad are bad, and say which", () =>
    expect(problem(pins, "grid/FR,:apple-m9")).toEqual({
      code: "bad-pin",
      pin: ":apple-m9",
      problem: { code: "unknown-hardware", suggestion: "apple-m1" },
    }));
});

describe("typed text", () => {
  const typed = (text: string) => typedEntry(devices, text, tinyCatalogue);

  test("may have spaces around it", () => expect(typed(" 8 ")).toEqual({ value: 8 }));
  test("of spaces alone is absent", () => expect(typed("  ")).toBeUndefined());
  test("is never guessed at", () =>
    expect(typed("1 000")).toEqual({ raw: "1 000", problem: { code: "not-a-number" } }));
});

describe("a value of a program", () => {
  test("is held to the same limits", () =>
    expect(checkedEntry(devices, Number.NaN, tinyCatalogue)).toEqual({
      raw: "NaN",
      problem: { code: "not-a-number" },
    }));
  test("is absent when empty", () => {
    expect(checkedEntry(name, "", tinyCatalogue)).toBeUndefined();
    expect(checkedEntry(experimentFields.pins, [], tinyCatalogue)).toBeUndefined();
  });
});

test("a field shows its raw text, or its value", () => {
  expect(shownText(undefined)).toBe("");
  expect(shownText({ value: 0.75 })).toBe("0.75");
  expect(shownText({ value: [{ site: "grid/FR" }, {}] })).toBe("grid/FR,:");
  expect(shownText({ raw: "x", problem: { code: "not-a-number" } })).toBe("x");
});
