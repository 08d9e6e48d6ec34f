import { readSource } from "../../importers/reading/read-source.ts";
import { sourcesOf } from "../../importers/reading/sources.ts";
import type { SourceOptions } from "../../importers/reading/reading.ts";
import type { Dropped } from "../../view-parts/dropped.ts";
import { noPicks } from "../../importers/taking/picks.ts";
import { changeSource, type ReadSource, useImports, useProgress } from "./imports.ts";

/** Workers at one time: more would only share the same memory and cores. */
const atOnce = 2;

const running = new Map<number, AbortController>();
let nextId = 1;

function forgetProgress(id: number): void {
  useProgress.setState(({ of }) => ({ of: new Map([...of].filter(([one]) => one !== id)) }));
}

async function read(id: number, signal: AbortSignal): Promise<void> {
  const found = useImports.getState().sources.find((one) => one.id === id);
  if (found === undefined) return;
  changeSource(id, { state: { is: "reading" } });
  const { source, options } = found;
  try {
    const reading = await readSource(source, options, {
      onProgress: (progress) => {
        useProgress.setState(({ of }) => ({ of: new Map([...of, [id, progress]]) }));
      },
      signal,
    });
    const table = reading.is === "table" ? { table: reading.table } : {};
    if (!signal.aborted) changeSource(id, { state: { is: "done", reading }, ...table });
  } catch {
    if (!signal.aborted) changeSource(id, { state: { is: "failed" } });
  }
}

function startWaiting(): void {
  for (const { id, state } of useImports.getState().sources) {
    if (running.size >= atOnce) return;
    if (state.is !== "waiting" || running.has(id)) continue;
    const controller = new AbortController();
    running.set(id, controller);
    void read(id, controller.signal).finally(() => {
      // It may have been stopped and begun again meanwhile.
      if (running.get(id) === controller) running.delete(id);
      forgetProgress(id);
      startWaiting();
    });
  }
}

function stop(id: number): void {
  running.get(id)?.abort();
  running.delete(id);
}

/** Files of two folders may have one name, and pasted texts have none. */
function distinct(name: string, known: readonly ReadSource[]): string {
  const names = new Set(known.map(({ source }) => source.name));
  let free = name;
  for (let count = 2; names.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

/** Reads what was dropped, chosen or pasted, beside what is there already. */
export function addFiles(files: readonly Dropped[]): void {
  const sources = [...useImports.getState().sources];
  for (const source of sourcesOf(files)) {
    const name = distinct(source.name, sources);
    const state = { is: "waiting" } as const;
    sources.push({ id: nextId, source: { ...source, name }, options: {}, state, table: undefined });
    nextId += 1;
  }
  useImports.setState({ sources });
  startWaiting();
}

export function readAgain(id: number, options: SourceOptions): void {
  stop(id);
  changeSource(id, { options, state: { is: "waiting" } });
  startWaiting();
}

export function cancel(id: number): void {
  stop(id);
  changeSource(id, { state: { is: "cancelled" } });
  startWaiting();
}

/** Keys begin with their source. */
const isOf = (id: number, key: string): boolean => key.startsWith(`${id}:`);

export function remove(id: number): void {
  stop(id);
  useImports.setState(({ sources, picks, answered }) => {
    const left = sources.filter((one) => one.id !== id);
    // What was said of lines that are all gone says nothing of others.
    if (left.length === 0) return { sources: left, picks: noPicks, answered: [] };
    const ticks = new Map([...picks.ticks].filter(([key]) => !isOf(id, key)));
    const readings = new Map([...picks.readings].filter(([key]) => !isOf(id, key)));
    return { sources: left, picks: { ...picks, ticks, readings }, answered };
  });
  startWaiting();
}
