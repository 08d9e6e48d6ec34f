import type { Boundary } from "../../calculation/load.ts";
import {
  termNames,
  type Basis,
  type Reason,
  type Term,
  type TermName,
  type Terms,
} from "./term.ts";
import type { Factor } from "./factor.ts";

export const tools = ["ml-co2-impact", "green-algorithms", "codecarbon", "carbontracker"] as const;

/** A tool's convention, or our own at a boundary. */
export type Convention = (typeof tools)[number] | Boundary;

/** How a term came to be, with the indices of the workloads it is so for. */
export type Note = {
  readonly basis: Basis;
  readonly reason: Reason;
  readonly factor: Factor | undefined;
  readonly workloads: readonly number[];
};

/** One term over all workloads. */
export type TermSum = {
  readonly name: TermName;
  /**
   * Sum in kWh or kgCO2e; for `overhead` and `intensity` the mean that gives the same total. Absent where no energy
   * is counted to take such a mean of.
   */
  readonly value: number | undefined;
  /** What the term adds, kgCO2e: these add up to the stop's. Absent for `intensity`, which multiplies them. */
  readonly kg: number | undefined;
  readonly notes: readonly Note[];
};

/** The experiment as one convention counts it. */
export type Stop = {
  readonly convention: Convention;
  readonly kg: number;
  /** kWh with what the convention counts of the building. */
  readonly energyKwh: number;
  /** In the order of `termNames`. */
  readonly terms: readonly TermSum[];
  /** Each workload on its own. */
  readonly workloads: readonly Terms[];
};

function itKwhOf({ devices, cpu, memory, rest }: Terms): number {
  return devices.value + cpu.value + memory.value + rest.value;
}

export function kgOf(terms: Terms): number {
  const { overhead, intensity, manufacture } = terms;
  return (itKwhOf(terms) * overhead.value * intensity.value) / 1000 + manufacture.value;
}

export function sumOf(workloads: readonly Terms[], of: (terms: Terms) => number): number {
  return workloads.reduce((sum, terms) => sum + of(terms), 0);
}

const energyOf = (terms: Terms) => itKwhOf(terms) * terms.overhead.value;

function kgOfTerm(name: TermName, terms: Terms): number {
  const kgPerKwh = terms.intensity.value / 1000;
  switch (name) {
    case "manufacture":
      return terms.manufacture.value;
    case "overhead":
      return (energyOf(terms) - itKwhOf(terms)) * kgPerKwh;
    default:
      return terms[name].value * kgPerKwh;
  }
}

function valueOf(name: TermName, workloads: readonly Terms[]): number | undefined {
  if (name !== "overhead" && name !== "intensity") {
    return sumOf(workloads, (terms) => terms[name].value);
  }
  const weight = name === "overhead" ? itKwhOf : energyOf;
  const [first] = workloads;
  // Weighing equal figures would lose their last digit.
  if (workloads.every((terms) => terms[name].value === first?.[name].value)) {
    return first?.[name].value;
  }
  const weights = sumOf(workloads, weight);
  if (weights === 0) return undefined;
  return sumOf(workloads, (terms) => terms[name].value * weight(terms)) / weights;
}

function notesOf(terms: readonly Term[]): Note[] {
  const notes = new Map<string, Note & { workloads: number[] }>();
  terms.forEach(({ basis, reason, factor }, index) => {
    const key = `${basis} ${reason} ${factor?.id}`;
    const note = notes.get(key) ?? { basis, reason, factor, workloads: [] };
    note.workloads.push(index);
    notes.set(key, note);
  });
  return [...notes.values()];
}

/** `kg` is given for our own conventions, so that it is the very figure of `estimate`. */
export function stopOf(
  convention: Convention,
  workloads: readonly Terms[],
  kg: number = sumOf(workloads, kgOf),
): Stop {
  return {
    convention,
    kg,
    energyKwh: sumOf(workloads, energyOf),
    terms: termNames.map((name) => ({
      name,
      value: valueOf(name, workloads),
      kg: name === "intensity" ? undefined : sumOf(workloads, (terms) => kgOfTerm(name, terms)),
      notes: notesOf(workloads.map((terms) => terms[name])),
    })),
    workloads,
  };
}
