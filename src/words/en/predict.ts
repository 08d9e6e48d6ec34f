import type { Prediction, WarmUp } from "../../calculation/prediction.ts";
import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { PartialField, PartialProblem } from "../../experiment/prediction/partial-entry.ts";
import { problemWords } from "./problems.ts";
import { figure } from "./phrases.ts";

const quoted = (text: string): string => `“${text.slice(0, 40)}”`;

const scopeNames: Readonly<Record<MeasuredScope, string>> = {
  acc: "accelerators only",
  it: "the machine",
  meter: "the machine, by a meter",
  wall: "PUE inside",
};

const fields: Readonly<Record<PartialField, string>> = {
  kwh: "energy so far",
  hours: "hours so far",
  parts: "energy of each epoch",
  done: "epochs or steps done",
  planned: "epochs or steps planned",
  plannedHours: "hours planned",
};

function spreadWords({ spread, counted, energy, hours }: Prediction, areWindows: boolean): string {
  const parts = areWindows ? "windows of the log" : "epochs";
  switch (spread) {
    case "known": {
      const floor =
        energy?.isFloored === true || hours?.isFloored === true
          ? " The spread is so wide that it reaches below nothing; what is to come ends at 0 there."
          : "";
      return `The range holds the spread between ${figure(counted)} ${parts}. By that spread alone 19 runs in 20 draw more than the low end of the energy, and 19 in 20 less than its high end.${floor}`;
    }
    case "one-part":
      return "One epoch shows no spread, so the range holds what is unsure about the place and the energy only. After a second epoch it can be said how much they vary.";
    case "one-sum":
      return "One sum shows no spread, so the range holds what is unsure about the place and the energy only. Give each epoch by itself to have it.";
    case "done":
      return "Nothing is to come: this is what was measured.";
  }
}

function warmUpWords({ of, value, others }: WarmUp, areWindows: boolean): string {
  const unit = of === "energy" ? "kWh" : "h";
  const first = areWindows ? "window" : "epoch";
  return `The first ${first} stands out (${figure(value)} ${unit}, the others ${figure(others)} ${unit} on average). It is taken as a warm-up: it counts as spent, and what is to come follows the others.`;
}

/** A moment by the machine's clock, kept as if it were UTC. */
function moment(ms: number): string {
  return new Intl.DateTimeFormat("en", {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(ms);
}

function lineProblem(problem: PartialProblem): string {
  switch (problem.code) {
    case "below-done":
      return `This is less than the ${figure(problem.done)} that are done. Give all of the run, what is done included.`;
    case "parts-without-hours":
      return "The epochs above have no hours, so they cannot be set against planned hours. Add hours to each line, or plan in epochs.";
    case "line-unreadable":
      return `Line ${figure(problem.line)} cannot be read: ${quoted(problem.text)}. Write kWh, and hours after a space if you have them: 0.42 1.5.`;
    case "line-uneven":
      return `Line ${figure(problem.line)} differs from the first: hours stand in all lines or in none.`;
    case "too-many-lines":
      return `These are more than ${figure(problem.max)} lines.`;
    default:
      return problemWords(problem);
  }
}

export const predict = {
  title: "Predict: the whole run from its beginning",
  intro:
    "Say what a run has drawn so far and how far it is. What is to come follows the mean of the epochs measured, or of the hours so far; a first epoch unlike the others is taken as a warm-up and not carried on.",
  method: "How sure a figure is",
  rule: {
    title: "The rule, its source and its limits",
    lines: [
      "Each part to come is taken to draw and to last as the mean x̄ of the parts measured: whole = spent + M × x̄, with M parts to come. Parts are epochs, or windows of a log. Of one sum, the rest is the sum × (planned − done) ÷ done.",
      "Where parts were measured one by one, the ends of what is to come are M × x̄ ± t × s × √(M + M² ÷ m): m parts counted, s their standard deviation, t of Student’s distribution with m − 1 degrees for 90 %. It is the prediction interval for the mean of M future values of a normal distribution, times M (Meeker, Hahn and Escobar, Statistical Intervals, 2nd edition, 2017, chapter 4).",
      "The first part is a warm-up if it lies outside the 99 % interval for one more of the others, with at least three others, and more than 5 % from their mean, in energy or in hours. It counts as spent, and neither x̄ nor s hold it.",
      "For emissions the spread is one more independent fact beside those of the calculator: the logarithms of what each does to the total add as squares.",
      "Limits: the parts to come are taken to be like those measured and independent of one another. Growing sequences, a schedule that changes the work, other jobs on the machine, evaluation only at the end, or windows shorter than a swing of the power break that. A few parts give a wide interval, and rightly so.",
    ],
  },
  log: {
    open: "Take it from a log",
    hint: "carbontracker, nvidia-smi, Weights & Biases, MLflow, CodeCarbon and the other formats of the import. It is read here and not sent anywhere.",
    reading: (name: string) => `Reading ${quoted(name)}.`,
    cancel: "Stop reading",
    cancelled: "Reading was stopped. What you entered is as it was.",
    taken: (name: string, parts: number, areWindows: boolean) =>
      areWindows
        ? `${quoted(name)} was read. It names no epochs, so it was cut into ${figure(parts)} windows of equal length. What they hold stands below.`
        : parts > 0
          ? `${quoted(name)} was read: ${figure(parts)} ${parts === 1 ? "epoch" : "epochs"}. They stand below.`
          : `${quoted(name)} was read. What it measured stands below.`,
    oneLog:
      "These are logs of several runs. Choose one, or the two logs of one run of carbontracker. What you entered is as it was.",
    several: "Run of the log",
    run: (name: string, kwh: string) => `${name}: ${kwh}`,
    unnamed: (at: number) => `Run ${figure(at)}`,
    noEnergy: (name: string) =>
      `${quoted(name)} was read, but its runs have no measured energy, so there is nothing to carry on. What you entered is as it was.`,
    notALog: (name: string) =>
      `${quoted(name)} is no log of a run. What you entered is as it was. Links, ledgers and tables of your own are opened in the import.`,
    failed: (name: string, why: string) =>
      `${quoted(name)} could not be read. ${why} What you entered is as it was.`,
  },
  measured: {
    title: "What has been measured",
    basis: "Known so far",
    bases: {
      parts: { label: "Each epoch", hint: "The spread between them gives the range." },
      sum: { label: "One sum", hint: "The energy up to now, without its epochs." },
      model: {
        label: "Hours only",
        hint: "The energy comes from the power of the line in the calculator, at full or given utilisation.",
      },
    },
    eachWindow: "Each window",
    scope: "What the energy covers",
    kwh: "Energy so far",
    hours: "Hours so far",
    hoursHint: "Wall-clock time: 24, “3d 4h” or “1:30:00”.",
    hoursLoose: "Optional here: without hours there is no end time.",
    parts: "Energy of each epoch",
    partsHint:
      "A line for each epoch in their order: kWh, and after a space its hours if you have them.",
    windows: "Energy of each window",
    windowsHint: "A line for each window of the log: kWh and hours.",
  },
  plan: {
    title: "How long the whole is",
    by: "The whole is known in",
    bys: {
      count: { label: "Epochs or steps", hint: "" },
      hours: { label: "Hours", hint: "" },
    },
    done: "Epochs or steps done",
    planned: "Epochs or steps planned",
    plannedHint: "In all, those done included.",
    plannedEpochs: "Epochs planned",
    plannedHours: "Hours planned",
    plannedHoursHint: "In all, those so far included.",
    start: "Started at",
    startHint: "Optional. By the clock of the machine; without it the end is counted from now.",
    line: "Counted as",
    lineHint: "Hardware and place of this line give the emissions.",
    newLine: "A new line",
    lineNamed: (named: string, place: string | undefined) =>
      place === undefined
        ? `With what the log names: ${named}.`
        : `With what the log names: ${named}. It names no place, so the one of this line counts: ${place}.`,
  },
  lacking: (lacking: readonly PartialField[]) =>
    `To see the whole run, give: ${lacking.map((field) => fields[field]).join(", ")}.`,
  inError: "There is no prediction while an entry is in error.",
  problem: lineProblem,
  outcome: {
    title: "The whole run",
    noEmissions: (missing: string) =>
      `There are no emissions yet: ${missing}. Energy and hours are below.`,
    figureInError:
      "There are no emissions while an entry of the calculator is in error. Energy and hours are below.",
    announced: (amount: string) => `The whole run: ${amount}`,
    oneRun: (runs: number) => `These are figures of one run; the line has ${figure(runs)}.`,
    caption: "What stopping saves and going on costs",
    region: "Table of the prediction, scrolls sideways",
    columns: {
      what: "What",
      energy: (scope: MeasuredScope | undefined) =>
        scope === undefined ? "Energy" : `Energy, ${scopeNames[scope]}`,
      hours: "Hours",
      emissions: "Emissions",
    },
    rows: {
      spent: { name: "Stop here", what: "what was spent" },
      rest: { name: "The rest costs", what: "what is to come" },
      whole: { name: "The whole run", what: "both together" },
    },
    unknown: "not known",
    hours: (hours: string) => `${hours} h`,
    ends: (low: string, high: string) => `${low} to ${high}`,
    endFromStart: (ms: number) => `By its start and hours it ends on ${moment(ms)}`,
    endFromNow: (ms: number) => `If it goes on now without a break it ends on ${moment(ms)}`,
    endBetween: (low: number, high: number) => ` (${moment(low)} to ${moment(high)})`,
    noEnd: "Without hours there is no end time.",
    spread: spreadWords,
    warmUp: warmUpWords,
    fixedHours: "The hours are those you planned, not a prediction.",
    model:
      "The energy comes from the power model, not from a measurement. The range is that of the calculator.",
  },
  take: {
    title: "Take it over",
    whole: "Put the whole run into the calculator",
    spent: "Put what was spent",
    wholeTaken: "The whole run stands in the calculator.",
    spentTaken: "What was spent stands in the calculator.",
    undo: "Undo",
    undone: "The calculator is as it was before.",
    full: "The calculator has as many lines as it can hold, so none was added.",
    open: "Open the calculator",
  },
  parts: {
    title: (areWindows: boolean) => (areWindows ? "Energy of each window" : "Energy of each epoch"),
    chart: (parts: number, low: string, high: string) =>
      `Energy of ${figure(parts)} parts in their order, from ${low} to ${high}. The table has the same figures.`,
    caption: (unit: string) => `Energy in ${unit}; the line is the mean that is carried on`,
    warmUp: "warm-up",
    table: "Energy and hours of each part",
    region: "Table of the parts, scrolls sideways",
    show: "The same as a table",
    columns: (areWindows: boolean) => [areWindows ? "Window" : "Epoch", "Energy", "Hours"] as const,
    mean: "mean carried on",
    more: (shown: number, all: number) => `The first ${figure(shown)} of ${figure(all)}.`,
  },
} as const;
