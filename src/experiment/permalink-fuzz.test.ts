import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { fuzzRuns, fuzzSeed, fuzzTimeoutMs, fuzzTitle } from "../fuzz.fixture.ts";
import { arbitraryExperiment } from "./arbitrary-experiment.fixture.ts";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment } from "./entry.ts";
import type { Experiment } from "./experiment.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

/*
 * The oracle. It reads the contract's table on its own, in another way than the app, and knows two things of a
 * link: whether a figure in it is damaged, and otherwise what its figures are.
 */
const parts = [...tinyDataset.hardware.values()];
const places = [...tinyDataset.zones.keys()].flatMap((zone) => [`grid/${zone}`, `home/${zone}`]);
const sites = [...tinyDataset.regions.keys(), ...places];

const oneOf =
  (...ids: string[]) =>
  (text: string) =>
    ids.includes(text) ? text : undefined;
const within = (low: number, high: number, inside: (value: number) => boolean = () => true) => {
  return (text: string) => {
    const [, digits] = /^(-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/.exec(text) ?? [];
    const value = Number(digits);
    return value >= low && value <= high && inside(value) ? value : undefined;
  };
};
const positive = (value: number) => value > 0;

type Reader = readonly [property: string, read: (text: string) => string | number | undefined];

const ofExperiment: Readonly<Record<string, Reader>> = {
  v: ["", oneOf("1")],
  d: ["", oneOf("2026.11")],
  y: ["year", within(2006, 2026, Number.isInteger)],
  b: ["boundary", oneOf("chip", "site", "full")],
};

const ofWorkload: Readonly<Record<string, Reader>> = {
  hw: ["hardware", oneOf("custom", ...parts.map(({ id }) => id))],
  hk: ["ownHardwareKind", oneOf("gpu", "cpu", "soc")],
  w: ["deviceW", within(0, 100_000, positive)],
  wk: ["deviceWBasis", oneOf("rated", "mean", "machine")],
  n: ["devices", within(0, 1e6, positive)],
  h: ["hours", within(0, 1e9, positive)],
  u: ["utilisationPercent", within(0, 450, positive)],
  runs: ["runs", within(1, 1e6, Number.isInteger)],
  kwh: ["measuredKwh", within(0, 1e12)],
  ks: ["measuredScope", oneOf("acc", "it", "meter", "wall")],
  cpu: ["hostCpu", oneOf(...parts.filter(({ kind }) => kind === "cpu").map(({ id }) => id))],
  cpun: ["hostCpuSockets", within(0, 1e6, positive)],
  cpuu: ["hostCpuUtilisationPercent", within(0, 450, positive)],
  ram: ["hostMemoryGb", within(0, 1e7)],
  at: ["site", oneOf(...sites)],
  g: ["intensityGPerKwh", within(0, 5000)],
  gk: ["intensityKind", oneOf("location", "direct", "market", "marginal")],
  pue: ["pue", within(1, 3)],
  emb: ["embodiedKgPerDeviceHour", within(0, 100)],
};

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type Figures = Record<string, string | number>;
type Reading = { readonly own: Figures; readonly workloads: readonly Figures[] };

/** The figures of a link, or undefined where one of them is damaged. */
function figuresOf(query: string): Reading | undefined {
  const own: Figures = {};
  const workloads: Figures[] = Array.from({ length: 51 }, () => ({}));
  const seen = new Set<string>();
  for (const segment of query.split("&")) {
    const [before = "", ...after] = segment.split("=");
    const key = decoded(before);
    const [base = "", ...suffixes] = (key ?? "").split(".");
    const workloadReader = Object.hasOwn(ofWorkload, base) ? ofWorkload[base] : undefined;
    const reader = Object.hasOwn(ofExperiment, base) ? ofExperiment[base] : workloadReader;
    if (key === undefined || reader === undefined) continue;
    const index = suffixes.length === 0 ? 1 : Number(suffixes.join("."));
    const plain =
      suffixes.length === 0 ||
      (Number.isInteger(index) && index >= 2 && index <= 50 && key === `${base}.${index}`);
    if (!plain || (suffixes.length > 0 && workloadReader === undefined) || seen.has(key))
      return undefined;
    seen.add(key);
    const text = decoded(after.join("="));
    const [property, read] = reader;
    const value = text === undefined ? undefined : read(text);
    if (value === undefined) return undefined;
    if (property === "") continue;
    const owner = workloadReader === undefined ? own : workloads[index];
    if (owner !== undefined) owner[property] = value === 0 ? 0 : value;
  }
  return { own, workloads: workloads.filter((figures) => Object.keys(figures).length > 0) };
}

function only(values: object, readers: Readonly<Record<string, Reader>>): Figures {
  const properties = Object.values(readers).map(([property]) => property);
  return Object.fromEntries(Object.entries(values).filter(([name]) => properties.includes(name)));
}

/** The figures of an experiment, without its labels. */
function figuresIn({ workloads, ...own }: Experiment): Reading {
  return {
    own: only(own, ofExperiment),
    workloads: workloads
      .map((workload) => only(workload, ofWorkload))
      .filter((figures) => Object.keys(figures).length > 0),
  };
}

/* Mutations: of characters, as a mail program or a hand makes them, and of whole pairs. */
const scraps = [
  ...Array.from('&=.%+-#?0123456789eE_:/,<" \u0000é'),
  "%2",
  "%FF",
  "%00",
  "%6E",
  "&&",
  "=-1",
  "=1e999",
  "=1e-400",
  ".2",
  ".02",
  ".51",
  ".1",
  ".0",
  "&n=8",
  "&d=",
  "&v=2",
  "&n.2=1",
  "&h=-0",
  "&kwh=-0",
  "&N=2",
  "&t=",
  "&pin=",
  "&y=2024.0",
  "&y=2027",
  "&stage.3=x",
  "&hw",
  "&foo=1",
  "&b.2=site",
  "&hw=__proto__",
  "&constructor=1",
  "&cpuu=0",
  "&pue=0.99",
  "&at=grid/XX",
  "&d=2026.05",
  "&runs=1.5",
  "&w=0",
  "&n.51=8",
  "&h.52=3",
  "&h.50=3",
  "&n.03=1",
  "&n.2.3=1",
];

type Mutation = readonly [at: number, removed: number, scrap: string];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat({ max: 400 }),
  fc.nat({ max: 6 }),
  fc.oneof(fc.constantFrom("", ...scraps), fc.string({ unit: "binary", maxLength: 3 })),
);

function mutated(text: string, mutations: readonly Mutation[]): string {
  let result = text;
  for (const [at, removed, scrap] of mutations) {
    const start = at % (result.length + 1);
    result = result.slice(0, start) + scrap + result.slice(start + removed);
  }
  return result;
}

const runs = fuzzRuns(100_000);
const perExperiment = 100;

test(fuzzTitle("no damaged link gives another total", runs), { timeout: fuzzTimeoutMs }, () => {
  let taken = 0;
  let refused = 0;
  const links = fc.tuple(
    arbitraryExperiment(3),
    fc.array(fc.array(mutation, { minLength: 0, maxLength: 4 }), {
      minLength: perExperiment,
      maxLength: perExperiment,
    }),
  );
  fc.assert(
    fc.property(links, ([experiment, damages]) => {
      const link = writeFragment("", enterExperiment(experiment, tinyCatalogue), tinyDataset);
      for (const damage of damages) {
        const query = mutated(link.slice("#/?".length), damage);
        const pairs = splitFragment(`#/?${query}`)?.pairs ?? [];
        const read = toExperiment(enter(pairs, tinyCatalogue));
        const figures = figuresOf(query);
        if (read === undefined) refused += 1;
        else taken += 1;
        expect(read === undefined ? undefined : figuresIn(read), query).toEqual(figures);
      }
    }),
    { seed: fuzzSeed, numRuns: Math.max(1, Math.ceil(runs / perExperiment)) },
  );
  // A fuzz in which all links are refused, or none, would show nothing.
  expect(Math.min(taken, refused)).toBeGreaterThan(runs / 50);
});
