import { describe, expect, test } from "vitest";
import { otherRelease, tinyCatalogue } from "./catalogue.fixture.ts";
import { toExperiment, type Entered } from "./entry.ts";
import { linkDamage } from "./fault.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter, lacksRelease, requestedVersion } from "./permalink-read.ts";

const pairsOf = (query: string) => splitFragment(`#/?${query}`)?.pairs ?? [];
const read = (query: string) => enter(pairsOf(query), tinyCatalogue);
const first = (entered: Entered) => entered.workloads[0]?.entries;
const damage = (query: string) =>
  linkDamage(read(query)).map(({ key, raw, problem }) => [key, raw, problem.code]);

const worked = "v=1&d=2026.11&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

describe("a fragment", () => {
  test("is a view and pairs", () => {
    const link = splitFragment("#/compare?v=1&n=8");
    expect(link?.view).toBe("compare");
    expect(link?.pairs.map(({ key, text }) => [key, text])).toEqual([
      ["v", "1"],
      ["n", "8"],
    ]);
  });
  test("without pairs is a view", () =>
    expect(splitFragment("#/method")).toEqual({ view: "method", pairs: [] }));
  test.each(["", "#", "#main", "#?n=8", "/?n=8"])("%j is none of ours", (fragment) =>
    expect(splitFragment(fragment)).toBeUndefined(),
  );
  test("splits at the first =, decodes both sides, and takes + for a plus", () => {
    const [pair] = pairsOf("%74=a=b+c%20%C3%A9");
    expect(pair).toMatchObject({ key: "t", text: "a=b+c é" });
  });
});

describe("a link", () => {
  test("gives the experiment of the worked example", () =>
    expect(toExperiment(read(worked))).toEqual({
      workloads: [
        { hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" },
      ],
    }));

  test("may have gaps, and no first workload", () =>
    expect(toExperiment(read("h.50=2&h.3=1"))).toEqual({
      workloads: [{ hours: 1 }, { hours: 2 }],
    }));

  test("of no workload has an untouched one to fill in", () => {
    expect(read("v=1").workloads).toEqual([{ id: 1, entries: {} }]);
    expect(toExperiment(read("v=1"))).toEqual({ workloads: [] });
  });

  test("skips empty segments", () => expect(damage("&&n=8&")).toEqual([]));

  test("with an empty text does not give it", () => {
    expect(read("t=&name.2=&hwn&inst=&pin=")).toEqual(read(""));
  });
});

describe("damage", () => {
  test.each([
    ["n=abc", "n", "abc", "not-a-number"],
    ["n=", "n", "", "empty"],
    ["n", "n", "", "empty"],
    ["n=%E9", "n", "%E9", "bad-encoding"],
    ["n=0", "n", "0", "out-of-range"],
    ["n=8&n=8", "n", "8 & 8", "doubled"],
    ["n=8&%6E=9", "n", "8 & 9", "doubled"],
    ["runs=1.5", "runs", "1.5", "not-whole"],
    ["hw=toaster", "hw", "toaster", "unknown-hardware"],
    ["at=grid/XX", "at", "grid/XX", "unknown-site"],
    ["ks=gpu", "ks", "gpu", "unknown-choice"],
    ["y=2005", "y", "2005", "out-of-range"],
    ["v=2", "v", "2", "unknown-format"],
    ["v=1&v=1", "v", "1 & 1", "doubled"],
    ["d=2024.01", "d", "2024.01", "unknown-release"],
    ["d=2026.05", "d", "2026.05", "release-not-loaded"],
    ["d=", "d", "", "empty"],
    ["n.0=8", "n.0", "8", "bad-suffix"],
    ["n.1=8", "n.1", "8", "bad-suffix"],
    ["n.02=8", "n.02", "8", "bad-suffix"],
    ["n.51=8", "n.51", "8", "bad-suffix"],
    ["n.x=8", "n.x", "8", "bad-suffix"],
    ["n.=8", "n.", "8", "bad-suffix"],
    ["n.2.3=8", "n.2.3", "8", "bad-suffix"],
    ["y.2=2024", "y.2", "2024", "suffix-not-allowed"],
    ["d.2=2026.11", "d.2", "2026.11", "suffix-not-allowed"],
  ])("%s of a figure is named, and leaves no total", (pairs, key, raw, code) => {
    expect(damage(pairs)).toEqual([[key, raw, code]]);
    expect(toExperiment(read(`kwh.9=5&${pairs}`))).toBeUndefined();
  });

  test.each([
    ["foo=1", "foo", "unknown-key"],
    ["N=8", "N", "unknown-key"],
    ["__proto__=1", "__proto__", "unknown-key"],
    ["%E9=1", "%E9", "unknown-key"],
    ["t.2=x", "t.2", "suffix-not-allowed"],
    ["name.99=x", "name.99", "bad-suffix"],
    ["price=free", "price", "not-a-number"],
    ["lang=de", "lang", "unknown-choice"],
    ["stage=training", "stage", "unknown-choice"],
    ["stage=", "stage", "empty"],
    ["name=a&name=b", "name", "doubled"],
    ["t=a%00", "t", "unprintable"],
    ["pin=grid/XX", "pin", "bad-pin"],
  ])("%s of a label is named, and the total stays", (pairs, key, code) => {
    expect(linkDamage(read(pairs)).map((fault) => [fault.key, fault.problem.code])).toEqual([
      [key, code],
    ]);
    expect(toExperiment(read(`${worked}&${pairs}`))).toEqual(toExperiment(read(worked)));
  });

  test("of a label alone makes no workload to count", () =>
    expect(toExperiment(read(`${worked}&stage.2=training`))?.workloads).toHaveLength(1));

  test("keeps the raw text in its field", () =>
    expect(first(read("n=abc&h=3"))).toEqual({
      devices: { raw: "abc", problem: { code: "not-a-number" }, tails: ["=abc"] },
      hours: { value: 3 },
    }));

  test("of an unknown key suggests a known one, with its workload", () =>
    expect(read("runz.3=8").strays[0]?.problem).toEqual({
      code: "unknown-key",
      suggestion: "runs.3",
    }));

  test("of an unknown release suggests one that exists", () =>
    expect(read("d=2026.1").link.release?.problem).toEqual({
      code: "unknown-release",
      suggestion: "2026.11",
    }));
});

describe("the release a link asks for", () => {
  const asked = (query: string) => requestedVersion(pairsOf(query), tinyCatalogue.releases);

  test("is the one it names", () => expect(asked("d=2026.05")).toBe("2026.05"));
  test.each(["", "d=../secret", "d=2026.05&d=2026.05", "d=%E9"])("is the newest for %j", (query) =>
    expect(asked(query)).toBe("2026.11"),
  );
  test("may be missing", () => {
    expect(lacksRelease(pairsOf("v=1"))).toBe(true);
    expect(lacksRelease(pairsOf("d=x"))).toBe(false);
  });
  test("reads without error with its own dataset", () => {
    const entered = enter(pairsOf("d=2026.05"), { ...tinyCatalogue, dataset: otherRelease });
    expect(linkDamage(entered)).toEqual([]);
  });
});
