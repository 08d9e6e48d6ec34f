import { expect, it } from "vitest";
import { datasetOfData } from "./dataset.fixture.ts";
import { atOnce, perDatasetInSteps, type Steps } from "./steps.ts";

const dataset = datasetOfData();

function counted() {
  const builds: number[] = [];
  function* build(): Steps<string> {
    builds.push(builds.length);
    yield;
    yield;
    return "built";
  }
  return { builds, built: perDatasetInSteps(build) };
}

it("builds once, when asked for", () => {
  const { builds, built } = counted();
  expect([built.of(dataset), built.of(dataset)]).toEqual(["built", "built"]);
  expect(builds).toHaveLength(1);
});

it("builds in steps before it is asked for, and no step is left then", () => {
  const { builds, built } = counted();
  expect([...built.inSteps(dataset)]).toHaveLength(2);
  expect(built.of(dataset)).toBe("built");
  expect([...built.inSteps(dataset)]).toHaveLength(0);
  expect(builds).toHaveLength(1);
});

it("is asked for in the middle of its steps, and built all the same", () => {
  const { built } = counted();
  const steps = built.inSteps(dataset);
  steps.next();
  expect(built.of(dataset)).toBe("built");
  expect(atOnce(steps)).toBe("built");
});
