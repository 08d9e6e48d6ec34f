import { fc } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fuzz, inheritedNames } from "../../fuzz.fixture.ts";
import { problemWords } from "../../words/en/problems.ts";
import { tinyCatalogue } from "../catalogue.fixture.ts";
import { emptyDocument, isFaulty, type FieldPlace } from "../entry.ts";
import {
  experimentFields,
  experimentProperties,
  limitsOf,
  workloadFields,
  workloadProperties,
} from "../fields.ts";
import { textOf, typedEntry } from "../parse-value.ts";
import { tinyDataset } from "../tiny-dataset.fixture.ts";
import { countUnits, fromDevices, toDevices } from "./count.ts";
import { withDecimalComma, withDecimalPoint, withDecimalPoints } from "./decimal-comma.ts";
import { maxDurationLength, parseDuration } from "./duration.ts";
import { parseLine } from "./one-line.ts";
import { typedAmount } from "./typed-amount.ts";
import { withLine } from "./with-line.ts";

const digits = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom(
    "1e999",
    "-0",
    "1,000",
    "1,5",
    "1 000",
    "1.000,5",
    "0x10",
    "Infinity",
    "NaN",
    "٣",
  ),
);
const scraps = fc.constantFrom(
  ..."h|min|s|d|:|-|,|.|;| |\u00A0|x|×|%|k|M|GPU-hours|device hours|A100|TPU v4|EPYC|cores|vCPU|us-east-1|France".split(
    "|",
  ),
  ..."grid/FR|home/US|aws/us-east-1|nvidia-a100-sxm4-40gb|custom|train|site|2026|runs|\0|\uD800|<b>|'|\"".split(
    "|",
  ),
  ...inheritedNames,
);
/** What hands, spreadsheets and papers put into a field. */
const typed = fc.oneof(
  fc.array(fc.oneof(digits, scraps), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.array(fc.oneof(digits, scraps), { maxLength: 12 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 250 }),
);

const finite = (value: number) => expect(value >= 0 && Number.isFinite(value)).toBe(true);

describe("any typed text ends in a value or a problem", () => {
  const ofExperiment = experimentProperties.map((name) => experimentFields[name]);
  const fields = [...ofExperiment, ...workloadProperties.map((name) => workloadFields[name])];
  fuzz("every field", typed, 3000, (text) => {
    for (const field of fields) {
      const entry = typedEntry(field, text, tinyCatalogue);
      if (entry === undefined) expect(text.trim()).toBe("");
      else if (isFaulty(entry)) {
        expect(entry.raw).toBe(text);
        expect(problemWords(entry.problem)).toMatch(/\S.*[.?]$/s);
      } else {
        expect(typedEntry(field, textOf(entry.value), tinyCatalogue)).toEqual(entry);
        if (field.kind === "number" || field.kind === "year") {
          const { min, max } = field.kind === "year" ? limitsOf(field, tinyDataset) : field;
          expect(entry.value).toSatisfy((value: number) => value >= min && value <= max);
        }
      }
    }
  });

  fuzz("durations", typed, 5000, (text) => {
    const duration = parseDuration(text);
    if (duration === undefined) return;
    expect(text.trim().length).toBeLessThanOrEqual(maxDurationLength);
    if ("hours" in duration) finite(duration.hours);
    else if ("deviceHours" in duration) finite(duration.deviceHours);
    else {
      // Either reading is written so that it is taken in no other way.
      for (const { text: clear, hours } of [
        duration.problem.hoursMinutes,
        duration.problem.minutesSeconds,
      ]) {
        const again = parseDuration(clear);
        expect(again !== undefined && "hours" in again ? again.hours : clear).toBeCloseTo(hours, 9);
      }
    }
  });

  fuzz("amounts", typed, 5000, (text) => {
    const limits = { min: 0, max: 1e12, aboveMin: false };
    const amount = typedAmount(text, limits);
    if (amount === undefined) expect(text.trim()).toBe("");
    else if ("problem" in amount) expect(problemWords(amount.problem)).toMatch(/\.$/);
    else expect(amount.value >= 0 && amount.value <= 1e12).toBe(true);
  });

  fuzz("counts", fc.double({ min: 1e-6, max: 1e6, noNaN: true }), 1000, (amount) => {
    for (const hardware of tinyDataset.hardware.values()) {
      for (const { unit } of countUnits(hardware)) {
        const devices = toDevices(amount, unit, hardware) ?? Number.NaN;
        const back = fromDevices(devices, unit, hardware) ?? Number.NaN;
        expect(Math.abs(back / amount - 1)).toBeLessThan(1e-12);
      }
    }
  });

  fuzz("one line", typed, 1500, (text) => {
    const { parts, questions } = parseLine(text, tinyDataset);
    const asked = new Set(questions.map(({ field }) => field));
    for (const { field } of parts) expect(asked.has(field)).toBe(false);
    const values = Object.fromEntries(parts.map(({ field, value }) => [field, value]));
    const document = withLine(
      { ...emptyDocument, workloads: [{ id: 1, entries: {} }] },
      1,
      values,
      tinyCatalogue,
    );
    for (const { field } of parts) {
      const place: FieldPlace =
        field === "year"
          ? { of: "experiment", property: field }
          : { of: "workload", workload: 1, property: field };
      const entries = place.of === "experiment" ? document.entries : document.workloads[0]?.entries;
      expect(entries).toHaveProperty(field);
    }
  });

  fuzz("decimal commas", typed, 5000, (text) => {
    expect(withDecimalPoint(withDecimalPoint(text))).toBe(withDecimalPoint(text));
    expect(withDecimalPoints(text).replaceAll(".", ",")).toBe(text.replaceAll(".", ","));
    const comma = withDecimalComma(text);
    if (comma !== text) expect(withDecimalPoint(comma)).toBe(text);
  });
});
