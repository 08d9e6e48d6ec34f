import { pairedLogs } from "../carbontracker/read-carbontracker.ts";
import type { Source } from "./reading.ts";

const isOutput = (name: string): boolean => name.endsWith("_output.log");

type Given = { readonly name: string; readonly body: Blob | string };

/**
 * What was dropped, divided into what is read as one: carbontracker's two logs of a run, and every other file alone.
 * Nothing is left out; a file that holds no runs says so when it is read.
 */
export function sourcesOf(files: readonly Given[]): Source[] {
  const partner = new Map<number, number>();
  for (const group of pairedLogs(files.map(({ name }) => name))) {
    const [first = 0, second = 0] = group;
    // The same name may come from two folders, of two runs.
    const isPair =
      group.length === 2 && isOutput(files[first]!.name) !== isOutput(files[second]!.name);
    if (isPair) partner.set(first, second);
  }
  const seconds = new Set(partner.values());
  return files.flatMap(({ name, body }, at) => {
    if (seconds.has(at)) return [];
    const second = files[partner.get(at) ?? -1];
    return second === undefined
      ? { name, bodies: [body] }
      : { name: `${name}, ${second.name}`, bodies: [body, second.body] };
  });
}
