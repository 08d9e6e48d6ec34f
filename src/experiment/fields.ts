import { yearOfVersion } from "../dataset/releases.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Experiment, Pin, Workload } from "./experiment.ts";
import type { Limits } from "./problem.ts";

type Common = {
  /** Key in a link, without a workload's suffix. */
  readonly key: string;
  /** In error it leaves no total. */
  readonly figure: boolean;
};

export type NumberField = Common &
  Limits & {
    readonly kind: "number";
    /** 1 for whole numbers. */
    readonly step: 1 | "any";
    /** What absence means, where the contract names it. */
    readonly default?: number;
    /** Left out of a link at its default. */
    readonly omittedAtDefault: boolean;
  };

/** Whole year; the upper limit is the year of the release. */
export type YearField = Common & { readonly kind: "year"; readonly min: number };

export type ChoiceField<T extends string = string> = Common & {
  readonly kind: "choice";
  readonly choices: readonly T[];
  /** What absence means; left out of a link. */
  readonly default?: T;
};

export type TextField = Common & { readonly kind: "text"; readonly maxLength: number };

/** An id of the dataset. `hardware` also takes `custom`; `cpu` is hardware of kind cpu. */
export type IdField = Common & { readonly kind: "hardware" | "cpu" | "site" };

export type PinsField = Common & { readonly kind: "pins"; readonly max: number };

export type Field = NumberField | YearField | ChoiceField | TextField | IdField | PinsField;

export type ExperimentProperty = Exclude<keyof Experiment, "workloads">;
export type WorkloadProperty = keyof Workload;

type FieldFor<T> = [T] extends [readonly Pin[]]
  ? PinsField
  : [T] extends [number]
    ? NumberField | YearField
    : string extends T
      ? TextField | IdField
      : ChoiceField<T & string>;

type FieldsOf<T> = { readonly [P in keyof T]-?: FieldFor<NonNullable<T[P]>> };

const figure = true;

function number(key: string, limits: Limits, fallback?: number): NumberField {
  const given = fallback === undefined ? {} : { default: fallback };
  const omittedAtDefault = fallback !== undefined;
  return { key, figure, kind: "number", ...limits, step: "any", ...given, omittedAtDefault };
}

function above(min: number, max: number): Limits {
  return { min, max, aboveMin: true };
}

function from(min: number, max: number): Limits {
  return { min, max, aboveMin: false };
}

function choice<T extends string>(
  key: string,
  choices: readonly T[],
  fallback?: T,
): ChoiceField<T> {
  const given = fallback === undefined ? {} : { default: fallback };
  return { key, figure, kind: "choice", choices, ...given };
}

function text(key: string): TextField {
  return { key, figure: false, kind: "text", maxLength: 200 };
}

function id(key: string, kind: IdField["kind"]): IdField {
  return { key, figure, kind };
}

/** Keys of the link itself: format version and dataset release. */
export const linkKeys = { format: "v", release: "d" } as const;

export type LinkProperty = keyof typeof linkKeys;

/** The one format version there is. */
export const formatVersion = "1";

/** Fields of the experiment in canonical order (DESIGN §3). */
export const experimentFields: FieldsOf<Omit<Experiment, "workloads">> = {
  title: text("t"),
  year: { key: "y", figure, kind: "year", min: 2006 },
  boundary: choice("b", ["chip", "site", "full"], "site"),
  offsetPriceUsdPerT: { ...number("price", from(0, 10_000)), figure: false },
  pins: { key: "pin", figure: false, kind: "pins", max: 6 },
  language: { ...choice("lang", ["en", "fr"]), figure: false },
};

/** Fields of a workload in canonical order (DESIGN §3). */
export const workloadFields: FieldsOf<Workload> = {
  hardware: id("hw", "hardware"),
  ownHardwareName: text("hwn"),
  ownHardwareKind: choice("hk", ["gpu", "cpu", "soc"], "gpu"),
  deviceW: number("w", above(0, 100_000)),
  deviceWBasis: choice("wk", ["rated", "mean", "machine"], "rated"),
  devices: number("n", above(0, 1_000_000), 1),
  hours: number("h", above(0, 1e9)),
  utilisationPercent: number("u", above(0, 450)),
  runs: { ...number("runs", from(1, 1_000_000), 1), step: 1 },
  measuredKwh: number("kwh", from(0, 1e12)),
  measuredScope: choice("ks", ["acc", "it", "meter", "wall"], "it"),
  hostCpu: id("cpu", "cpu"),
  // The contract names no lower limit for these two: as for n and u, a host that is described has some.
  hostCpuSockets: number("cpun", above(0, 1_000_000), 1),
  hostCpuUtilisationPercent: { ...number("cpuu", above(0, 450), 50), omittedAtDefault: false },
  hostMemoryGb: number("ram", from(0, 10_000_000)),
  instance: text("inst"),
  site: id("at", "site"),
  intensityGPerKwh: number("g", from(0, 5000)),
  intensityKind: choice("gk", ["location", "direct", "market", "marginal"], "location"),
  pue: number("pue", from(1, 3)),
  embodiedKgPerDeviceHour: number("emb", from(0, 100)),
  name: text("name"),
  stage: {
    ...choice("stage", ["data", "search", "train", "eval", "serve", "idle", "other"], "other"),
    figure: false,
  },
};

// The tables hold these properties and no others, which their types cannot tell Object.keys.
export const experimentProperties = Object.keys(experimentFields) as readonly ExperimentProperty[];
export const workloadProperties = Object.keys(workloadFields) as readonly WorkloadProperty[];

export const maxWorkloads = 50;

/** Characters of a link, its fragment with the `#`; beyond that a file is offered. */
export const maxLinkLength = 8000;

/** Limits of a number, the year's by the release. Without any release, the year after the grid data. */
export function limitsOf(
  field: NumberField | YearField,
  dataset: Pick<Dataset, "version" | "newestGridYear">,
): Limits {
  if (field.kind === "number") return field;
  return from(field.min, yearOfVersion(dataset.version) ?? dataset.newestGridYear + 1);
}
