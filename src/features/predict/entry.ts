import { create } from "zustand";
import type { MeasuredPart } from "../../calculation/prediction.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type { Line } from "../../experiment/prediction/line.ts";
import type { PartialEntry } from "../../experiment/prediction/partial-entry.ts";
import { textOfParts } from "../../experiment/prediction/typed-parts.ts";
import type { PartialRun } from "../../view-parts/partial-run.ts";

/** What is in the form. It is kept while the page is open, in error too. */
export type Entry = PartialEntry & {
  /** As a date-and-time field has it: the clock of the machine. */
  readonly start: string;
  /** The first of the calculator where none was chosen. */
  readonly line: Line | undefined;
  /** The log that it was taken from, with the hardware and place it names. */
  readonly log: Pick<PartialRun, "name" | "workload"> | undefined;
  /** Hardware of the line that it was filled from. */
  readonly lineHardware: string | undefined;
  /** Nothing was typed since it was filled from the calculator, so it may be filled anew. */
  readonly isUntouched: boolean;
};

const empty: Entry = {
  basis: "sum",
  scope: "it",
  kwh: "",
  hours: "",
  parts: "",
  by: "count",
  done: "",
  planned: "",
  plannedHours: "",
  start: "",
  line: undefined,
  log: undefined,
  areWindows: false,
  lineHardware: undefined,
  isUntouched: true,
};

export const useEntry = create<Entry>(() => empty);

export function enter(change: Partial<Entry>): void {
  useEntry.setState({ ...change, isUntouched: false });
}

const textOf = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** A line with a measured energy is taken for what was measured so far, one without for the plan. */
export function enterLine(workload: Workload): void {
  const { hardware: lineHardware, measuredKwh: kwh, hours, measuredScope: scope = "it" } = workload;
  useEntry.setState(
    kwh === undefined
      ? { ...empty, lineHardware, basis: "model", by: "hours", plannedHours: textOf(hours) }
      : { ...empty, lineHardware, scope, kwh: textOf(kwh), hours: textOf(hours) },
  );
}

const withHours = (parts: readonly MeasuredPart[]): boolean =>
  parts.length > 0 && parts.every(({ hours }) => hours !== undefined);

/** Minutes are all that such a field shows. */
const clockOf = (ms: number | undefined): string =>
  ms === undefined ? "" : new Date(ms).toISOString().slice(0, 16);

/** A log that names a place is a line of its own; another is taken for the line that was chosen. */
function lineFor({ site }: Workload, { line, log }: Entry): Line | undefined {
  if (site !== undefined) return "new";
  return log?.workload.site === undefined ? line : undefined;
}

/** Takes what a log tells. A plan that was typed stays where the log has none. */
export function enterRun({ name, workload, scope, parts, areWindows, plan, startMs }: PartialRun) {
  const before = useEntry.getState();
  const planned = plan === undefined ? before.planned : String(plan.planned);
  const { hardware = before.lineHardware, site } = workload;
  // What the calculator's line has is no plan of a run at another place or on other hardware.
  const isOther = before.isUntouched && (site !== undefined || hardware !== before.lineHardware);
  useEntry.setState({
    ...empty,
    basis: parts.length > 0 ? "parts" : "sum",
    scope,
    kwh: textOf(workload.measuredKwh),
    hours: textOf(workload.hours),
    parts: textOfParts(parts),
    by: areWindows && withHours(parts) ? "hours" : "count",
    done: textOf(plan?.measured),
    planned: areWindows ? "" : planned,
    plannedHours: isOther ? "" : before.plannedHours,
    start: clockOf(startMs),
    line: lineFor(workload, before),
    log: { name, workload },
    areWindows,
    isUntouched: false,
  });
}
