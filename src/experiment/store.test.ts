import { describe, expect, test } from "vitest";
import { otherRelease, tinyCatalogue } from "./catalogue.fixture.ts";
import { toExperiment, type FieldPlace } from "./entry.ts";
import { linkDamage } from "./fault.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import { createSession } from "./store.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

const devices: FieldPlace = { of: "workload", workload: 1, property: "devices" };

function sessionOf(query: string) {
  const entered = enter(splitFragment(`#/?${query}`)?.pairs ?? [], tinyCatalogue);
  const origin = { from: "link", completed: false } as const;
  const store = createSession({ dataset: tinyDataset, entered, view: "", origin }, tinyCatalogue);
  const now = () => store.getState();
  return {
    now,
    experiment: () => toExperiment(now().entered),
    address: () => writeFragment(now().view, now().entered, now().dataset),
    damage: () => linkDamage(now().entered).map(({ key }) => key),
  };
}

describe("an edit", () => {
  test("takes what was typed", () => {
    const { now, experiment } = sessionOf("n=8&h=3");
    now().editText(devices, " 16 ");
    expect(experiment()).toEqual({ workloads: [{ devices: 16, hours: 3 }] });
  });

  test("in error keeps the raw text, and leaves no total", () => {
    const { now, experiment, address, damage } = sessionOf("n=8&h=3");
    now().editText(devices, "1 000");
    expect(experiment()).toBeUndefined();
    expect(address()).toContain("&n=1%20000&h=3");
    expect(damage()).toEqual([]);
  });

  test("to nothing empties the field", () => {
    const { now, experiment } = sessionOf("n=8&h=3");
    now().editText(devices, "");
    expect(experiment()).toEqual({ workloads: [{ hours: 3 }] });
  });

  test("takes a chosen value", () => {
    const { now, experiment } = sessionOf("");
    now().editValue({ of: "experiment", property: "boundary" }, "full");
    now().editValue({ of: "workload", workload: 1, property: "site" }, "grid/FR");
    expect(experiment()).toEqual({ boundary: "full", workloads: [{ site: "grid/FR" }] });
    now().editValue({ of: "experiment", property: "boundary" }, undefined);
    expect(experiment()).toEqual({ workloads: [{ site: "grid/FR" }] });
  });

  test("mends damage, which the notice then no longer names", () => {
    const { now, damage } = sessionOf("n=abc&h=x");
    now().editText(devices, "8");
    expect(damage()).toEqual(["h"]);
  });

  test("does not raise the revision", () => {
    const { now } = sessionOf("n=8");
    now().editText(devices, "9");
    now().addWorkload();
    now().moveWorkload(2, -1);
    now().removeWorkload(1);
    expect(now().revision).toBe(0);
  });
});

describe("a change from outside", () => {
  test("raises the revision", () => {
    const { now } = sessionOf("n=abc");
    now().dismiss(devices);
    now().load({ workloads: [{ hours: 1 }] }, "example");
    now().clear();
    expect(now().revision).toBe(3);
    expect(now().origin.from).toBe("cleared");
  });

  test("mends a field with what was offered", () => {
    const { now, experiment } = sessionOf("at=grid/fr&h=3");
    now().mend({ of: "workload", workload: 1, property: "site" }, "grid/FR");
    expect(experiment()).toEqual({ workloads: [{ site: "grid/FR", hours: 3 }] });
    expect(now()).toMatchObject({ revision: 1, cause: "outside", origin: { from: "link" } });
  });

  test("puts an experiment in the document's place", () => {
    const { now, experiment } = sessionOf("n=8&foo=1");
    expect(now().load({ workloads: [{ hours: 1 }] }, "import")).toBeUndefined();
    expect(experiment()).toEqual({ workloads: [{ hours: 1 }] });
  });

  test("is refused with over 50 workloads, and nothing is lost", () => {
    const { now, experiment } = sessionOf("n=8");
    const workloads = Array.from({ length: 51 }, () => ({ hours: 1 }));
    expect(now().load({ workloads }, "import")).toEqual({ code: "too-many-workloads", max: 50 });
    expect(experiment()).toEqual({ workloads: [{ devices: 8 }] });
  });
});

test("there are never more than 50 workloads", () => {
  const { now } = sessionOf("n=8");
  for (let i = 0; i < 60; i += 1) now().addWorkload({ hours: 1 });
  now().duplicateWorkload(1);
  expect(now().entered.workloads).toHaveLength(50);
});

test("restating reads the document with another release and keeps the year that was meant", () => {
  const { now, address } = sessionOf("d=2026.11&n=8&foo=1");
  now().restate(otherRelease);
  expect(address()).toBe("#/?v=1&d=2026.05&y=2025&n=8&foo=1");
});

test("a damaged d that is dismissed leaves the release that was opened", () => {
  const { now, address, experiment } = sessionOf("d=2026.5&n=8");
  now().dismiss({ of: "link", property: "release" });
  expect(experiment()).toBeDefined();
  expect(address()).toBe("#/?v=1&d=2026.11&y=2025&n=8");
});
