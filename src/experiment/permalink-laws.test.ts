import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { arbitraryExperiment } from "./arbitrary-experiment.fixture.ts";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment, type Entered } from "./entry.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { faults } from "./fault.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

const write = (entered: Entered) => writeFragment("", entered, tinyDataset);
const pairsOf = (fragment: string) => splitFragment(fragment)?.pairs ?? [];
const read = (fragment: string) => enter(pairsOf(fragment), tinyCatalogue);
const enterAll = (experiment: Experiment) => enterExperiment(experiment, tinyCatalogue);

/** What a link leaves out, once more and by hand: DESIGN §3, "Left out at their default". */
const workloadDefaults: Workload = {
  ownHardwareKind: "gpu",
  deviceWBasis: "rated",
  devices: 1,
  runs: 1,
  measuredScope: "it",
  hostCpuSockets: 1,
  intensityKind: "location",
  stage: "other",
};

function withoutDefaults<T extends object>(values: T, defaults: Partial<T>): T {
  const kept = Object.entries(values).filter(
    ([property, value]) => defaults[property as keyof T] !== value,
  );
  return Object.fromEntries(kept) as T;
}

function canonical({ workloads, ...own }: Experiment): Experiment {
  return {
    ...withoutDefaults<Omit<Experiment, "workloads">>({ year: 2025, ...own }, { boundary: "site" }),
    workloads: workloads.map((workload) => withoutDefaults(workload, workloadDefaults)),
  };
}

const experiments = arbitraryExperiment().filter(({ workloads }) =>
  workloads.every(
    (workload) => Object.keys(withoutDefaults(workload, workloadDefaults)).length > 0,
  ),
);

describe("a link", () => {
  test.prop([experiments])("gives back the experiment it was written from", (experiment) => {
    expect(toExperiment(read(write(enterAll(experiment))))).toEqual(canonical(experiment));
  });

  test.prop([arbitraryExperiment(), fc.webFragments()])(
    "is written the same again from what was read",
    (experiment, view) => {
      const fragment = writeFragment(view, enterAll(experiment), tinyDataset);
      const link = splitFragment(fragment);
      expect(link?.view).toBe(view);
      expect(writeFragment(view, read(fragment), tinyDataset)).toBe(fragment);
      expect(faults(read(fragment))).toEqual([]);
    },
  );

  const shuffled = arbitraryExperiment(4)
    .map((experiment) => [...pairsOf(write(enterAll(experiment)))])
    .chain((pairs) => {
      const all = { minLength: pairs.length, maxLength: pairs.length };
      return fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, all));
    });

  test.prop([shuffled])("reads the same in any order of its pairs", ([pairs, otherwise]) => {
    expect(enter(otherwise, tinyCatalogue)).toEqual(enter(pairs, tinyCatalogue));
  });

  test.prop([arbitraryExperiment(3)])("has no characters but those that stand", (experiment) => {
    expect(write(enterAll(experiment))).toMatch(/^#\/\?[A-Za-z0-9\-./:+,_%=&]*$/);
  });

  test.prop([fc.string({ unit: "binary" })])("of any text at all is read and written", (text) => {
    const entered = read(`#/?${text}`);
    const fragment = write(entered);
    expect(write(read(fragment))).toBe(fragment);
  });

  test.prop([fc.string({ unit: "binary" })])("writes even halves of a surrogate pair", (text) => {
    const entered = enterAll({ title: `${text}\uD800`, workloads: [] });
    expect(() => write(entered)).not.toThrow();
  });
});
