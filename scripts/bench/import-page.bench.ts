import { readSource } from "../../src/importers/reading/read-source.ts";

/** What one reading of the chosen file took. */
export type Measured = {
  readonly rows: number;
  readonly ms: number;
  /** The longest task of the page meanwhile; 0 where none was over 50 ms. */
  readonly longestTaskMs: number;
  readonly lines: number;
};

declare global {
  interface Window {
    readImport: (how: "ours" | "papaparse") => Promise<Measured>;
  }
}

const input = document.createElement("input");
input.type = "file";
document.body.append(input);

async function ours(file: File): Promise<Pick<Measured, "rows" | "lines">> {
  const reading = await readSource(
    { name: file.name, bodies: [file] },
    {},
    { onProgress: () => {}, signal: new AbortController().signal },
  );
  if (reading.is !== "read") throw new Error(JSON.stringify(reading));
  return { rows: reading.rows, lines: reading.lines.length };
}

function papaparse(file: File): Promise<Pick<Measured, "rows" | "lines">> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./import-floor-worker.bench.ts", import.meta.url), {
      type: "module",
    });
    worker.addEventListener("message", ({ data: rows }: MessageEvent<number>) => {
      worker.terminate();
      resolve({ rows, lines: 0 });
    });
    worker.postMessage(file);
  });
}

window.readImport = async (how) => {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "longtask" });
  const startMs = performance.now();
  const { rows, lines } = await (how === "ours" ? ours : papaparse)(input.files![0]!);
  const ms = performance.now() - startMs;
  // Entries come a little after their task.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { rows, lines, ms, longestTaskMs: Math.max(0, ...tasks) };
};
