import { describe, expect, test } from "vitest";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import { enterExperiment } from "./edit.ts";
import { emptyDocument } from "./entry.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";
import { canonicalLink, writeFragment } from "./permalink-write.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

const start = "#/?v=1&d=2026.11&y=2025";
const read = (query: string) => enter(splitFragment(`#/?${query}`)?.pairs ?? [], tinyCatalogue);
const rewritten = (query: string) => writeFragment("", read(query), tinyDataset);
const written = (experiment: Partial<Experiment>) =>
  writeFragment("", enterExperiment({ workloads: [], ...experiment }, tinyCatalogue), tinyDataset);
const workload = (values: Workload) => written({ workloads: [values] });

describe("the canonical form", () => {
  test("of the worked link is the contract's", () =>
    expect(rewritten("v=1&d=2026.11&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1")).toBe(
      "#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1",
    ));

  test("always has v, d and y", () =>
    expect(writeFragment("compare", emptyDocument, tinyDataset)).toBe(
      "#/compare?v=1&d=2026.11&y=2025",
    ));

  test("leaves out what is at its default", () =>
    expect(
      rewritten(
        "b=site&hw=custom&hk=gpu&w=5&wk=rated&n=1&runs=1&ks=it&cpun=1&gk=location&stage=other",
      ),
    ).toBe(`${start}&hw=custom&w=5`));

  test("writes what is given even where it equals what absence means", () =>
    expect(rewritten("y=2025&cpuu=50&price=500&lang=en&pue=1.15&w=400")).toBe(
      `${start}&price=500&lang=en&w=400&cpuu=50&pue=1.15`,
    ));

  test("keeps a workload that has nothing but a default, so that its reader counts it too", () =>
    expect(rewritten("h=1&n.2=1&h.3=2")).toBe(`${start}&h=1&n.2=1&h.3=2`));

  test("numbers workloads without gaps", () =>
    expect(rewritten("h.7=1&h.3=2")).toBe(`${start}&h=2&h.2=1`));

  test("does not write an untouched workload", () =>
    expect(written({ workloads: [{}, { hours: 1 }, {}] })).toBe(`${start}&h=1`));

  test("writes numbers as String does", () =>
    expect(workload({ hours: 1e-7, measuredKwh: 1e12, devices: 0.1 + 0.2 })).toBe(
      `${start}&n=0.30000000000000004&h=1e-7&kwh=1000000000000`,
    ));

  test("escapes all but letters, digits and - . / : + , _", () =>
    expect(written({ title: "aZ9-./:+,_ &=%#?'()*!~é🌍" })).toBe(
      "#/?v=1&d=2026.11&t=aZ9-./:+,_%20%26%3D%25%23%3F%27%28%29%2A%21%7E%C3%A9%F0%9F%8C%8D&y=2025",
    ));

  test("writes pins as short as they can be", () =>
    expect(
      written({ pins: [{ site: "grid/FR", hardware: "apple-m1" }, { boundary: "full" }, {}] }),
    ).toBe(`${start}&pin=grid/FR:apple-m1,::full,:`));
});

describe("an address with something in error", () => {
  test.each([
    "n=a%20b",
    "n=%e9&h=3",
    "n",
    "n=",
    "n=8&n=9&h=3",
    "name=a&name=b",
    "h=1&stage.2=training",
    "h=3&foo=%41&foo&n.0=8&%E9=2",
    "price=~free~",
  ])("keeps %s as it stood", (pairs) => expect(rewritten(pairs)).toBe(`${start}&${pairs}`));

  test("keeps a damaged v, d or y in its place", () =>
    expect(rewritten("y=x&d=1999.01&v=2&n=8")).toBe("#/?v=2&d=1999.01&y=x&n=8"));

  test("moves raw text with its workload", () =>
    expect(rewritten("h=1&n.3=abc&h.3=2")).toBe(`${start}&h=1&n.2=abc&h.2=2`));

  test("writes typed text escaped", () =>
    expect(workload({ devices: Number.NaN, name: "x\n" })).toBe(`${start}&n=NaN&name=x%0A`));
});

describe("copy link", () => {
  const copied = (query: string) => canonicalLink("", read(query), tinyDataset);

  test("is the canonical form", () => expect(copied("n=8")).toEqual({ fragment: `${start}&n=8` }));

  test.each(["n=abc", "h.51=1", "price=x", "d=x"])("is off while %s is in error", (pairs) =>
    expect(copied(pairs)).toEqual({ problem: { code: "in-error", faults: 1 } }),
  );

  test("leaves out a pair that is none of ours", () =>
    expect(copied("n=8&utm_source=mail")).toEqual({ fragment: `${start}&n=8` }));

  test("gives way to a file over 8 000 characters", () => {
    const many = Array.from({ length: 49 }, (_, i) => `name.${i + 2}=${"x".repeat(200)}`);
    const entered = read(many.join("&"));
    expect(entered.workloads).toHaveLength(49);
    expect(canonicalLink("", entered, tinyDataset)).toMatchObject({
      problem: { code: "link-too-long", maxLength: 8000 },
    });
  });
});
