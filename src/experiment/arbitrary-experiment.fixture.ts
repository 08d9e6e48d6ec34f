import { fc } from "@fast-check/vitest";
import type { FieldValue } from "./entry.ts";
import type { Experiment, Pin, Workload } from "./experiment.ts";
import {
  experimentFields,
  experimentProperties,
  limitsOf,
  maxWorkloads,
  workloadFields,
  workloadProperties,
  type Field,
} from "./fields.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

const hardware = [...tinyDataset.hardware.keys()];
const cpus = hardware.filter((id) => tinyDataset.hardware.get(id)?.kind === "cpu");
const sites = [
  ...tinyDataset.regions.keys(),
  ...[...tinyDataset.zones.keys()].flatMap((zone) => [`grid/${zone}`, `home/${zone}`]),
];

const pin: fc.Arbitrary<Pin> = fc.record(
  {
    site: fc.constantFrom(...sites),
    hardware: fc.constantFrom(...hardware),
    boundary: fc.constantFrom("chip", "site", "full"),
  },
  { requiredKeys: [] },
);

const anyCharacter = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom("&", "=", "+", " ", "%", "?", "#", "/", ".", "é", "€", "🌍", "'", "(", "~"),
);

const text = fc
  .string({ unit: anyCharacter, minLength: 1, maxLength: 200 })
  .filter((value) => value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value));

/** Any value within the limits of a field. */
function arbitraryValue(field: Field): fc.Arbitrary<FieldValue> {
  switch (field.kind) {
    case "number": {
      const { min, max, aboveMin: minExcluded } = field;
      if (field.step === 1) return fc.integer({ min, max });
      const small = fc.integer({ min: Math.ceil(min) || 1, max: Math.min(max, 100) });
      return fc.oneof(fc.double({ min, max, minExcluded, noNaN: true }), small);
    }
    case "year":
      return fc.integer(limitsOf(field, tinyDataset));
    case "choice":
      return fc.constantFrom(...field.choices);
    case "text":
      return text;
    case "hardware":
      return fc.constantFrom(...hardware, "custom");
    case "cpu":
      return fc.constantFrom(...cpus);
    case "site":
      return fc.constantFrom(...sites);
    case "pins":
      return fc.array(pin, { minLength: 1, maxLength: field.max });
  }
}

function someOf<T>(fields: Readonly<Record<string, Field>>, properties: readonly string[]) {
  const arbitraries = properties.flatMap((property) => {
    const field = fields[property];
    return field === undefined ? [] : [[property, arbitraryValue(field)] as const];
  });
  // Each value is one of its own field, so the record is of the type the fields are of.
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [] }) as fc.Arbitrary<T>;
}

export const arbitraryWorkload = someOf<Workload>(workloadFields, workloadProperties);

const nonEmptyWorkload = arbitraryWorkload.filter((workload) => Object.keys(workload).length > 0);

/** Any experiment a document can hold, up to so many workloads, none of them untouched. */
export function arbitraryExperiment(maxLength = maxWorkloads): fc.Arbitrary<Experiment> {
  return fc
    .tuple(
      someOf<Omit<Experiment, "workloads">>(experimentFields, experimentProperties),
      fc.array(nonEmptyWorkload, { maxLength, size: "max" }),
    )
    .map(([own, workloads]) => ({ ...own, workloads }));
}
