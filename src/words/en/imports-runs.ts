import type { RunNotice } from "../../importers/notice.ts";
import { energy, share, text } from "../figures.ts";
import { workloadWords } from "./fields.ts";
import { figure, quoted } from "./phrases.ts";

const kwh = (value: number): string => text(energy(value, "en"));
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${figure(count)} ${more}`;

/** A length of time in the unit that suits it. */
function span(ms: number): string {
  if (ms < 120_000) return `${figure(ms / 1000)} s`;
  return ms < 7_200_000 ? `${figure(ms / 60_000)} min` : `${figure(ms / 3_600_000)} h`;
}

const clock = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace("T", " ");

function gapWords(gap: Extract<RunNotice, { code: "gaps-capped" }>): string {
  const { device, count, longestMs, longestFromMs, cutMs, capMs } = gap;
  const from = longestFromMs === undefined ? "" : ` from ${clock(longestFromMs)}`;
  const gaps = count === 1 ? "a gap" : `${figure(count)} gaps`;
  const longest = count === 1 ? "" : ", the longest";
  const each = count === 1 ? "It was" : "Each was";
  return `The log of device ${device} has ${gaps}${longest} of ${span(longestMs)}${from}. ${each} counted as ${span(capMs)}, so ${span(cutMs)} are not in the energy.`;
}

function intensityWords(gPerKwh: number, isUsual: boolean): string {
  const said = `Its emissions over its energy are ${figure(gPerKwh)} g/kWh: the factor the tool used.`;
  return isUsual
    ? said
    : `${said} No grid has that, so grams and kilograms may be mixed up in the file.`;
}

/** What is to be known of one run, one sentence or two. */
export function runNoticeWords(notice: RunNotice): string {
  switch (notice.code) {
    case "pue-divided-out":
      return `The file’s ${kwh(notice.printedKwh)} have a PUE of ${figure(notice.pue)} inside. It was divided out, and the PUE of the place is applied instead.`;
    case "pue-inside":
      return notice.pue === undefined
        ? "The energy has a PUE inside that the file does not name. None is applied to it again."
        : `The energy has a PUE of ${figure(notice.pue)} inside. None is applied to it again.`;
    case "flushes-merged":
      return `${figure(notice.count)} rows belong to this run, each holding those before it. The longest was kept, not their sum.`;
    case "parts-differ":
      return `CPU, GPU and memory add up to ${kwh(notice.partsKwh)}, and the total says ${kwh(notice.kwh)}. The total was taken.`;
    case "out-of-range":
      return `“${workloadWords[notice.property].label}” would be ${figure(notice.value)}, which is outside its limits. It was left out.`;
    case "several-parts":
      return `One energy is of several kinds of device: ${notice.names.join(", ")}. A workload has one kind, so the hardware is left open and manufacture is not known.`;
    case "implied-intensity":
      return intensityWords(notice.gPerKwh, notice.isUsual);
    case "no-intensity":
      return "The file has no emissions to compare with.";
    case "process-only":
      return "Only what the process itself caused was measured, not the whole machine.";
    case "one-device-counted":
      return `The power is the mean of ${many(notice.devices, "device", "devices")}, and the tool’s energy counts one of them. Take “all devices” to count each.`;
    case "prediction-used":
      return `The tool measured ${many(notice.measured, "epoch", "epochs")} and predicted ${figure(notice.planned)}. The prediction was taken, as an estimate of the whole run.`;
    case "stopped-early":
      return `The run was stopped after ${many(notice.measured, "epoch", "epochs")} of ${figure(notice.planned)}. What was measured was taken.`;
    case "epochs-without-power":
      return `${many(notice.count, "epoch was", "epochs were").replace(/^o/, "O")} too short to measure the ${notice.component}. The mean of the others stands for it.`;
    case "component-without-power":
      return `No power of the ${notice.component} was measured, so it is not in the energy.`;
    case "computed-from-power":
      return `This log has no energy. It was computed from power and time of ${many(notice.epochs, "epoch", "epochs")}, without a PUE.`;
    case "time-negative":
      return "The time in the file is below 0, as where a clock was set back. The hours are left open.";
    case "emissions-not-a-number":
      return "The tool printed no emissions.";
    case "gaps-capped":
      return gapWords(notice);
    case "clock-back":
      return `The clock of device ${notice.device} goes back ${notice.count === 1 ? "once" : `${figure(notice.count)} times`}. Nothing was counted between those samples.`;
    case "samples-missing":
      return `${figure(notice.count)} of ${figure(notice.of)} samples have no power. The ones around them were joined; they were not taken as 0.`;
    case "devices-by-turn":
      return `The log does not number its devices. By the turn of its rows there are ${figure(notice.devices)}; check that.`;
    case "interval-given":
      return `The log has no times. Its samples were taken to lie ${span(notice.intervalMs)} apart, as you said.`;
    case "sensor-accuracy":
      return "The power sensors of GPUs are off by 5 to 10 %, and by more where the load comes in bursts: on A100 and H100 they look at a quarter of the time (arXiv 2312.02741).";
    case "power-column":
      return `The column ${quoted(notice.taken)} was taken, and not ${notice.left.map(quoted).join(", ")}.`;
    case "appended":
      return `The log was put together from ${figure(notice.parts)} parts. Nothing was counted between them.`;
    case "modelled":
      return "This was computed by a calculator, not measured. What was entered there is computed anew here.";
    case "tasks-modelled":
      return `The plugin computed this from the rating of the processor, its usage and the memory of ${many(notice.tasks, "task", "tasks")}; nothing was measured.`;
    case "metric-unnamed":
      return "The text does not say which metric it is of. Its values were taken for the watts of one GPU; leave it out if they are something else.";
    case "not-taken":
      return `${quoted(notice.key)} says ${quoted(notice.text)}, which could not be taken. Enter it by hand if it matters.`;
    case "no-place":
      return "The file names no country, so choose a place.";
    case "default-taken":
      return `${quoted(notice.key)} is not there. The calculator’s own default was taken: ${notice.text}.`;
    case "usage-not-given":
      return `No usage of the ${notice.part === "cpu" ? "CPU" : "GPU"} is given. Green Algorithms counts full power then.`;
    case "tdp-per":
      return notice.per === "core"
        ? "The watts of the CPU were taken for one core, as versions up to 3.0 mean them."
        : "The watts of the CPU were taken for the whole processor, as versions from 3.1 mean them.";
    case "own-intensity":
      return `A carbon intensity of one’s own was given: ${figure(notice.gPerKwh)} g/kWh. It was taken.`;
    case "multiplied":
      return `It counts ${figure(notice.by)} times.`;
    case "memory-per-core":
      return `The memory of ${figure(notice.gb)} GB is for each core, times ${many(notice.cores, "core", "cores")}.`;
    case "memory-per-node":
      return `The memory of ${figure(notice.gb)} GB is for each node, times ${many(notice.nodes, "node", "nodes")}.`;
    case "node-energy":
      return "The energy is what the nodes drew while the job ran. It is the job’s own only if nothing else ran on them, and sites count it in different ways.";
    case "energy-unset":
      return `The energy counter says ${notice.text}, which is how Slurm writes that it has none.`;
    case "cpu-time-unreliable":
      return "The CPU time is 0 or more than the CPUs had, so no usage was taken from it.";
    case "usage-of-cpu-time":
      return `The CPUs were busy ${share(notice.percent / 100, "en")} of the time, which was taken for their power. Idle cores draw power too, so this is low.`;
    case "did-not-complete":
      return `The job did not complete (${notice.state}). It is counted, since it used electricity.`;
    case "still-running":
      return "The job was still running, so the figure is of the time until then.";
    case "grams-or-kilograms":
      return `${notice.text} was read as grams, as the format has it. Most tools print kilograms; if these are, the figure is a thousand times as large.`;
    case "emissions-unit-in-text":
      return `The emissions are a text, ${quoted(notice.text)}. They were read by the unit in it, or as grams without one; check that.`;
    case "emissions-only":
      return "The card has emissions and no energy, so there is no figure of ours until hours and hardware are known.";
    case "list-form":
      return "The emissions are written as a list, an early form that the format no longer has. They were read.";
    case "scope-assumed":
      return "The report does not say what its energy covers. It was taken as the whole machine without PUE.";
    case "count-repeated":
      return `The name ${quoted(notice.name)} repeats the number of devices. They are counted once.`;
    case "count-guessed":
      return `CodeCarbon writes half of the threads as the number of CPUs, here ${figure(notice.count)}. It was taken as cores.`;
    case "no-carbon-figure":
      return "BoAmps has no field for emissions, so there is none to compare with.";
    case "windows-summed":
      return `${figure(notice.count)} windows of this name were added up.`;
    case "epochs-merged":
      return `${figure(notice.count)} rows belong to this run. Those that follow one another were added up; of rows that begin together the longest was kept.`;
    case "start-assumed":
      return "What was drawn before the first sample is not in the file.";
  }
}
