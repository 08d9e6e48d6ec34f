import { perDataset } from "../../dataset/per-dataset.ts";
import { atOnce, type Steps } from "../../dataset/steps.ts";
import type { Dataset, Hardware } from "../../dataset/types.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type { WorkloadProperty } from "../../experiment/fields.ts";
import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, NamedPart, NamedPlace } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import { type DeviceCount, devicesOf, matchPart } from "./match-part.ts";
import { matchPlace } from "./match-place.ts";
import { readyToMatch } from "./ready-to-match.ts";

/** A name of the files that was not matched, asked once for all runs that have it. */
export type NameQuestion = {
  readonly kind: "hardware" | "cpu" | "site";
  readonly key: string;
  /** As the file has it. */
  readonly name: string;
  /** Of a cluster, where the file does not name what its nodes have. */
  readonly partition?: string;
  /** Ids, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Indices of the runs. */
  readonly runs: readonly number[];
};

/** By the key of a question: the id the user chose, or `null` to leave the field empty. */
export type Answers = ReadonlyMap<string, string | null>;

/** What was taken for granted where a name was matched. */
export type MatchNotice =
  | { readonly code: "whole-country"; readonly name: string; readonly site: string }
  | { readonly code: "one-of-several"; readonly name: string; readonly hardware: string }
  | { readonly code: "processors-guessed"; readonly threads: number; readonly processors: number }
  | { readonly code: "processors-unknown"; readonly name: string }
  | { readonly code: "personal-assumed"; readonly site: string }
  /** Mean watts of the energy, above what the devices and their machine can draw. */
  | { readonly code: "power-too-high"; readonly meanW: number; readonly limitW: number };

export type MatchedRun = {
  readonly run: ImportedRun;
  /** Ready to be taken: what could not be matched is left out. */
  readonly workload: Workload;
  readonly notices: readonly (MatchNotice | RunNotice)[];
};

export type Matched = {
  readonly runs: readonly MatchedRun[];
  readonly questions: readonly NameQuestion[];
};

/** Words and figures of a place, in the order one would say them. */
function placeName(place: NamedPlace): string {
  const { text, region, country, provider, cloudRegion } = place;
  const cloud = provider === undefined ? undefined : `${provider} ${cloudRegion ?? ""}`.trim();
  return [cloud, text, region, country].filter((part) => part !== undefined).join(", ");
}

/** What a run can draw beside its accelerators, W: a large server's CPUs and memory (PR#1072 of CodeCarbon). */
const hostLimitW = 500;
/** Rated power is passed for moments, and never twice on average. */
const ratedFactor = 2;

/** The most any part of the table is rated at: what a part that is not known may draw. */
const mostRatedW = perDataset(({ hardware }) =>
  Math.max(...[...hardware.values()].map(({ ratedW }) => ratedW)),
);

function powerNotice(
  workload: Workload,
  hardware: Hardware | undefined,
  dataset: Dataset,
): MatchNotice | undefined {
  const { measuredKwh, hours, devices = 1 } = workload;
  if (measuredKwh === undefined || hours === undefined) return undefined;
  const meanW = (measuredKwh / hours) * 1000;
  const ratedW = hardware?.ratedW ?? mostRatedW(dataset);
  const limitW = ratedFactor * (devices * ratedW + hostLimitW);
  return meanW > limitW ? { code: "power-too-high", meanW, limitW } : undefined;
}

type Asking = {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly ask: (question: Omit<NameQuestion, "runs">) => void;
  /** A search looks through all of the table, and many runs have one name, now and when they are matched anew. */
  readonly once: <T>(key: string, match: () => T) => T;
};

function remembering(): Asking["once"] {
  const known = new Map<string, unknown>();
  return <T>(key: string, match: () => T): T => {
    if (!known.has(key)) known.set(key, match());
    // What stands under a key was made by the one caller that uses such keys.
    return known.get(key) as T;
  };
}

const matchesOf = perDataset(remembering);

function hardwareOf(
  part: NamedPart,
  kind: "hardware" | "cpu",
  { dataset, answers, ask, once }: Asking,
): { readonly hardware: Hardware | undefined; readonly notices: readonly MatchNotice[] } {
  const { name, partition } = part;
  const key = `${kind} ${name}`;
  const answer = answers.get(key);
  if (answer !== undefined) return { hardware: dataset.hardware.get(answer ?? ""), notices: [] };
  const match = once(key, () => matchPart(dataset, name, kind === "cpu" ? "cpu" : "accelerator"));
  const suggestions = match.suggestions.map(({ id }) => id);
  if (match.hardware === undefined) {
    ask({ kind, key, name, ...given("partition", partition), suggestions });
  }
  const { hardware } = match;
  const isOpen = hardware !== undefined && suggestions.length > 0 && hardware.name !== name;
  return {
    hardware,
    notices: isOpen ? [{ code: "one-of-several", name, hardware: hardware.id }] : [],
  };
}

function siteOf(place: NamedPlace, { dataset, answers, ask, once }: Asking) {
  const name = placeName(place);
  const key = `site ${name}${place.isPersonal === true ? " home" : ""}`;
  const answer = answers.get(key);
  if (answer !== undefined) return { site: answer ?? undefined, notices: [] };
  const match = once(`${key} ${JSON.stringify(place)}`, () => matchPlace(dataset, place));
  const suggestions = match.suggestions.map(({ id }) => id);
  if (match.site === undefined) ask({ kind: "site", key, name, suggestions });
  const site = match.site?.id;
  const notices: readonly MatchNotice[] =
    site !== undefined && match.isCoarse ? [{ code: "whole-country", name, site }] : [];
  return { site, notices };
}

function countNotices(part: NamedPart, count: DeviceCount | undefined): readonly MatchNotice[] {
  if (part.count === undefined || count?.isGuess === false) return [];
  if (count === undefined) return [{ code: "processors-unknown", name: part.name }];
  return [{ code: "processors-guessed", threads: part.count, processors: count.devices }];
}

/** A processor is the hardware where there is no accelerator, and the host where there is and the energy leaves room. */
function matchRun(run: ImportedRun, asking: Asking): MatchedRun {
  const notices: (MatchNotice | RunNotice)[] = [...run.notices];
  const values: { [P in WorkloadProperty]?: Workload[P] | undefined } = {};
  const { accelerators, processor, place, workload } = run;
  const [part] = accelerators;
  let device: Hardware | undefined;
  // Of several kinds none stands for the others.
  if (part !== undefined && accelerators.length === 1) {
    const found = hardwareOf(part, "hardware", asking);
    notices.push(...found.notices);
    device = found.hardware;
    values.hardware = device?.id;
    values.devices = device === undefined ? part.count : devicesOf(part, device)?.devices;
  }
  const isHostCounted = workload.measuredKwh === undefined || workload.measuredScope === "acc";
  const isAlone = accelerators.length === 0 && workload.hardware === undefined;
  if (processor !== undefined && (isAlone || isHostCounted)) {
    const found = hardwareOf(processor, "cpu", asking);
    const count = found.hardware && devicesOf(processor, found.hardware);
    if (found.hardware !== undefined) notices.push(...countNotices(processor, count));
    notices.push(...found.notices);
    if (isAlone) {
      device = found.hardware;
      values.hardware = device?.id;
      values.devices = count?.devices;
    } else if (found.hardware?.kind === "cpu") {
      values.hostCpu = found.hardware.id;
      values.hostCpuSockets = count?.devices;
    }
  }
  if (place !== undefined) {
    const found = siteOf(place, asking);
    notices.push(...found.notices);
    values.site = found.site;
    // A machine room has no Macs, or nearly none.
    if (device?.vendor === "Apple" && found.site?.startsWith("grid/") === true) {
      values.site = found.site.replace("grid/", "home/");
      notices.push({ code: "personal-assumed", site: values.site });
    }
  }
  const checked = workloadOf({ ...workload, ...definedOf(values) });
  const tooHigh = powerNotice(checked.workload, device, asking.dataset);
  if (tooHigh !== undefined) notices.push(tooHigh);
  return { run, workload: checked.workload, notices: [...notices, ...checked.notices] };
}

const definedOf = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/**
 * Puts the dataset's hardware and sites in the place of the files' names, and asks once for each that is not known.
 * A step for each run.
 */
export function* matchInSteps(
  runs: readonly ImportedRun[],
  dataset: Dataset,
  answers: Answers,
): Steps<Matched> {
  yield* readyToMatch(runs, dataset);
  const questions = new Map<string, NameQuestion & { readonly runs: number[] }>();
  const once = matchesOf(dataset);
  const matched: MatchedRun[] = [];
  for (const [index, run] of runs.entries()) {
    const ask: Asking["ask"] = (question) => {
      const known = questions.get(question.key);
      if (known === undefined) questions.set(question.key, { ...question, runs: [index] });
      else known.runs.push(index);
    };
    matched.push(matchRun(run, { dataset, answers, once, ask }));
    yield;
  }
  return { runs: matched, questions: [...questions.values()] };
}

/** The same at once. */
export function matchRuns(
  runs: readonly ImportedRun[],
  dataset: Dataset,
  answers: Answers = new Map(),
): Matched {
  return atOnce(matchInSteps(runs, dataset, answers));
}
