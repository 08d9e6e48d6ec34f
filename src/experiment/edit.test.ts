import { describe, expect, test } from "vitest";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import {
  dismissed,
  enterExperiment,
  withDuplicate,
  withoutWorkload,
  withWorkload,
  withWorkloadMoved,
} from "./edit.ts";
import { toExperiment, untouched, type Entered } from "./entry.ts";
import { faults } from "./fault.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";

const read = (query: string) => enter(splitFragment(`#/?${query}`)?.pairs ?? [], tinyCatalogue);
const hours = (entered: Entered) =>
  entered.workloads.map(({ id, entries: { hours: entry } }) => [
    id,
    entry !== undefined && "value" in entry ? entry.value : undefined,
  ]);

const three = read("h=1&h.2=2&h.3=3");

describe("workloads", () => {
  test("are added at the end, under an id of their own", () =>
    expect(hours(withWorkload(three, { hours: 4 }, tinyCatalogue))).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]));

  test("are copied behind the original", () =>
    expect(hours(withDuplicate(three, 2))).toEqual([
      [1, 1],
      [2, 2],
      [4, 2],
      [3, 3],
    ]));

  test("are copied with what is in error, which is then no longer the link's", () => {
    const copy = withDuplicate(read("n=abc"), 1);
    expect(faults(copy).map(({ key, raw, fromLink }) => [key, raw, fromLink])).toEqual([
      ["n", "abc", true],
      ["n.2", "abc", false],
    ]);
  });

  test.each([
    [2, -1, [2, 1, 3]],
    [2, 1, [1, 3, 2]],
    [1, -1, [1, 2, 3]],
    [3, 9, [1, 2, 3]],
    [1, 9, [2, 3, 1]],
    [7, 1, [1, 2, 3]],
  ])("move: %i by %i", (id, by, expected) =>
    expect(withWorkloadMoved(three, id, by).workloads.map((workload) => workload.id)).toEqual(
      expected,
    ),
  );

  test("keep their ids when one is removed", () =>
    expect(hours(withoutWorkload(three, 2))).toEqual([
      [1, 1],
      [3, 3],
    ]));

  test("are never none: the last leaves an untouched one", () => {
    const [left, ...others] = withoutWorkload(read("h=1"), 1).workloads;
    expect(others).toEqual([]);
    expect(left !== undefined && untouched(left)).toBe(true);
  });
});

describe("dismissing", () => {
  test("empties the field, the link's own key or the stray", () => {
    let entered = read("h=3&n=abc&y=x&v=2&foo=1");
    while (faults(entered).length > 0) {
      const [fault] = faults(entered);
      if (fault !== undefined) entered = dismissed(entered, fault.place);
    }
    expect(toExperiment(entered)).toEqual({ workloads: [{ hours: 3 }] });
  });
});

describe("an experiment of a program", () => {
  test("is entered as it is", () => {
    const experiment = { title: "x", year: 2024, workloads: [{ hours: 1 }, { devices: 1 }] };
    expect(toExperiment(enterExperiment(experiment, tinyCatalogue))).toEqual(experiment);
  });

  test("is in error where it is outside the limits, as the form's own", () =>
    expect(
      faults(enterExperiment({ workloads: [{ hardware: "toaster", hours: -1 }] }, tinyCatalogue)),
    ).toMatchObject([
      { key: "hw", raw: "toaster", figure: true, fromLink: false },
      { key: "h", raw: "-1", figure: true, fromLink: false },
    ]));
});
