import { expect, test } from "vitest";
import { exampleLinks, reportOfExperiment, reportOfLink } from "./report.fixture.ts";

test("each source of the trace is cited once, in order of use", () => {
  const { sources, total } = reportOfLink(exampleLinks["three workloads at full"]);
  const ids = sources.map(({ id }) => id);
  expect(ids).toEqual([...new Set(total.trace.flatMap(({ fact }) => fact.sources))]);
  expect(sources.every(({ source }) => source !== undefined)).toBe(true);
});

test("what stood in for what was not given is told apart from what was", () => {
  const [worked] = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]).workloads;
  expect(worked?.power).toMatchObject({ watts: 400, draw: { share: 1, given: false } });
  expect(worked?.pue).toMatchObject({ whose: "region", fact: { value: 1.15, year: 2024 } });
  const [final, data, evaluation] = reportOfLink(exampleLinks["three workloads at full"]).workloads;
  expect(final?.power?.draw).toEqual({ share: 0.85, given: true });
  expect(final?.host.cpu).toEqual({
    name: "AMD EPYC 7763",
    sockets: 2,
    share: 0.3,
    given: true,
  });
  expect(data?.pue.whose).toBe("own-site");
  expect(evaluation?.power).toBeUndefined();
  expect(evaluation?.measured).toEqual({ kwh: 75, scope: "acc" });
});

test("a factor of another year names the year of the run", () => {
  const [workload] = reportOfLink(exampleLinks["an older run on a laptop"]).workloads;
  expect(workload?.intensity).toMatchObject({ runYear: 2019, fact: { year: 2021 } });
});

test("emissions of the workloads add up to the total", () => {
  const { workloads, total } = reportOfLink(exampleLinks["three workloads at full"]);
  const sum = workloads.reduce((kg, { range }) => kg + range.totalKg, 0);
  expect(sum).toBeCloseTo(total.range.totalKg, 9);
});

test("texts are on one line, and empty ones are not given", () => {
  const workloads = [
    {
      hardware: "custom",
      ownHardwareName: " \u202Eabc\r\n\tdef\uD800 ",
      deviceW: 1,
      hours: 1,
      site: "grid/FR",
    },
  ];
  const report = reportOfExperiment({ title: " \n ", workloads });
  expect(report.title).toBeUndefined();
  expect(report.workloads[0]?.hardware?.name).toBe("abc def\uFFFD");
});
