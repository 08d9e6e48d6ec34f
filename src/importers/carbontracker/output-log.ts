import { clockSeconds } from "../local-time.ts";
import type { Message } from "./messages.ts";

/** What one block prints. Energy with PUE inside; grams as kilograms. */
export type Consumption = {
  readonly line: number;
  /** Absent where the tool did not count epochs. */
  readonly epochs: number | undefined;
  readonly seconds: number | undefined;
  readonly kwh: number;
  readonly kg: number | undefined;
};

export type OutputLog = {
  readonly actual: Consumption | undefined;
  readonly predicted: Consumption | undefined;
  readonly stoppedBefore: number | undefined;
  readonly endMs: number | undefined;
};

const heading = /(Actual|Predicted) consumption(?: for (\d+) epoch\(s\))?:/;

function consumption(
  block: string,
  line: number,
  epochs: string | undefined,
): Consumption | undefined {
  const energy = /Energy:\s*([\d.eE+-]+) kWh/.exec(block)?.[1];
  const kwh = Number(energy);
  if (energy === undefined || !(kwh >= 0)) return undefined;
  const time = /Time:\s*(\S.*)$/m.exec(block)?.[1];
  const grams = Number(/CO2eq:\s*([\d.eE+-]+) g/.exec(block)?.[1]);
  return {
    line,
    epochs: epochs === undefined ? undefined : Number(epochs),
    seconds: time === undefined ? undefined : clockSeconds(time),
    kwh,
    kg: grams >= 0 ? grams / 1000 : undefined,
  };
}

/** Reads the messages of an output log; undefined where nothing was printed. A later block takes an earlier's place. */
export function readOutput(messages: readonly Message[]): OutputLog | undefined {
  let actual: Consumption | undefined;
  let predicted: Consumption | undefined;
  let stoppedBefore: number | undefined;
  for (const { text, line } of messages) {
    const stopped = /interrupted before all (\d+) epochs/.exec(text)?.[1];
    if (stopped !== undefined) stoppedBefore = Number(stopped);
    const blocks = text.split(/(?=(?:Actual|Predicted) consumption)/);
    for (const block of blocks) {
      const match = heading.exec(block);
      if (match === null) continue;
      const found = consumption(block, line, match[2]);
      if (match[1] === "Actual") actual = found ?? actual;
      else predicted = found ?? predicted;
    }
  }
  if (actual === undefined && predicted === undefined) return undefined;
  return { actual, predicted, stoppedBefore, endMs: messages.at(-1)?.ms };
}
