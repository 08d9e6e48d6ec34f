import type { Dataset, Hardware } from "../../src/dataset/types.ts";
import {
  experimentFields,
  limitsOf,
  workloadFields,
  type Field,
  type NumberField,
} from "../../src/experiment/fields.ts";

/** A row of the jobs table: text by link key, as a CSV file or a link has it. */
export type Job = Readonly<Record<string, string>>;

const { year, boundary } = experimentFields;
const fields: readonly Field[] = [year, boundary, ...Object.values(workloadFields)].filter(
  ({ figure }) => figure,
);

/** The keys of a link that change a figure. */
export const figureKeys: readonly string[] = ["d", ...fields.map(({ key }) => key)];

/** Uniform in [0, 1) by mulberry32, the same for the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Parts that the method treats alike stand together, so that a few of each reach every rule. */
function partsByRule(dataset: Dataset): string[][] {
  const groups = new Map<string, string[]>();
  const ruleOf = ({ kind, powerBasis, embodiedKg, embodiedIncludesHost }: Hardware) =>
    [kind, powerBasis, embodiedKg !== undefined, embodiedIncludesHost].join();
  for (const part of dataset.hardware.values()) {
    groups.set(ruleOf(part), [...(groups.get(ruleOf(part)) ?? []), part.id]);
  }
  return [...groups.values()];
}

function sitesByKind({ regions, zones }: Dataset): string[][] {
  const ids = [...zones.keys()];
  const [known, unknown] = [true, false].map((hasZone) =>
    [...regions.values()].filter(({ zone }) => (zone !== undefined) === hasZone),
  );
  return [
    (known ?? []).map(({ id }) => id),
    (unknown ?? []).map(({ id }) => id),
    ids.map((id) => `grid/${id}`),
    ids.map((id) => `home/${id}`),
  ];
}

/** Takes a number apart as a clock does: the first place turns fastest. */
function places(count: number, sizes: readonly number[]): number[] {
  let left = count;
  return sizes.map((size) => {
    const place = left % size;
    left = Math.floor(left / size);
    return place;
  });
}

/**
 * Random jobs over a dataset. They walk through every combination of what decides which formula holds: group of
 * hardware, own watts and their basis, utilisation, measured energy and its scope, described CPU and memory, hours, kind
 * of site. The rest is drawn, one job in thirty with a fault.
 */
export function randomJobs(count: number, seed: number, dataset: Dataset): Job[] {
  const random = generator(seed);
  const wholeBelow = (limit: number) => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[wholeBelow(items.length)]!;
  const turns = new Map<readonly string[], number>();
  /** The next of a list, so that all of it comes up. */
  const next = (ids: readonly string[]) => {
    const turn = turns.get(ids) ?? 0;
    turns.set(ids, turn + 1);
    return ids[turn % ids.length]!;
  };

  const own = [undefined, "gpu", "cpu", "soc"] as const;
  const parts = partsByRule(dataset);
  const sites = sitesByKind(dataset);
  const cpus = [...dataset.hardware.values()].filter(({ kind }) => kind === "cpu");
  const cpuIds = cpus.map(({ id }) => id);
  const scopes = [undefined, "acc", "it", "meter", "wall"];
  const bases = [undefined, "rated", "mean", "machine"];

  /** A value within the limits of a field: at an end, whole, or anything of any size. */
  const numberFor = ({ min, max, aboveMin, step }: NumberField) => {
    const kind = random();
    if (kind < 0.03) return String(max);
    if (kind < 0.06 && !aboveMin) return String(min);
    if (kind < 0.3) return String(Math.max(min, 1 + wholeBelow(Math.min(max, 40))));
    const value = min + (max - min) * 10 ** (-9 * random());
    return String(step === 1 ? Math.round(value) : value);
  };

  const fault = (job: Record<string, string>) => {
    const field = one(fields);
    if (field.kind === "number" || field.kind === "year") {
      const { min, max, aboveMin } = limitsOf(field, dataset);
      const whole = field.kind === "year" || field.step === 1;
      const below = aboveMin ? min : min - 1;
      job[field.key] = String(one([below, max + 1, max * 1.000_001, -max, whole ? 1.5 : 1e300]));
    } else job[field.key] = one(["nowhere", "aws/us-east-9", "grid/XX", "nvidia-a100-sxm4-40gb"]);
  };

  const sizes = [parts.length + own.length + 1, 2, 4, 2, 6, 2, 3, 2, sites.length + 1];
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (count < combinations) throw new Error(`${combinations} combinations need as many jobs`);
  return Array.from({ length: count }, (_, index) => {
    const [part = 0, watts, basis = 0, draw, energy = 0, cpu, memory, hours, site = 0] = places(
      index,
      sizes,
    );
    const job: Record<string, string> = { d: dataset.version };
    const give = (key: string, value: string | undefined) => {
      if (value !== undefined) job[key] = value;
    };
    const { deviceW, utilisationPercent, measuredKwh, hostMemoryGb } = workloadFields;
    const giveNumber = (field: Field, isGiven: boolean) => {
      if (isGiven) give(field.key, numberFor(field as NumberField));
    };

    if (part < parts.length) give("hw", next(parts[part]!));
    else if (part < parts.length + own.length) {
      give("hw", "custom");
      give("hk", own[part - parts.length]);
    }
    giveNumber(deviceW, watts === 1);
    give("wk", bases[basis]);
    giveNumber(utilisationPercent, draw === 1);
    giveNumber(measuredKwh, energy > 0);
    if (energy > 0) give("ks", scopes[energy - 1]);
    if (cpu === 1) give("cpu", next(cpuIds));
    if (memory === 1) give("ram", String(wholeBelow(257)));
    giveNumber(hostMemoryGb, memory === 2);
    giveNumber(workloadFields.hours, hours === 1);
    if (site > 0) give("at", next(sites[site - 1]!));

    giveNumber(workloadFields.devices, random() < 0.7);
    giveNumber(workloadFields.runs, random() < 0.3);
    giveNumber(workloadFields.hostCpuSockets, random() < 0.3);
    giveNumber(workloadFields.hostCpuUtilisationPercent, random() < 0.3);
    giveNumber(workloadFields.intensityGPerKwh, random() < 0.5);
    if (random() < 0.3) give("gk", one(["location", "direct", "market", "marginal"]));
    giveNumber(workloadFields.pue, random() < 0.3);
    giveNumber(workloadFields.embodiedKgPerDeviceHour, random() < 0.3);
    const { min, max } = limitsOf(year, dataset);
    if (random() < 0.7) give("y", String(min + wholeBelow(max - min + 1)));
    if (random() < 0.7) give("b", one(["chip", "site", "full"]));
    if (random() < 1 / 30) fault(job);
    return job;
  });
}
