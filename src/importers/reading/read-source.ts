import type { ReadAnswer, ReadRequest } from "./read-worker.ts";
import type { Progress, Reading, Source, SourceOptions } from "./reading.ts";

type Watch = {
  /** Some ten times a second. */
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

/**
 * Reads a source beside the page, so that a large one holds nothing up. Rejects with an `AbortError` when cancelled,
 * and with another error when the worker or the file cannot be read.
 */
export function readSource(
  source: Source,
  options: SourceOptions,
  { onProgress, signal }: Watch,
): Promise<Reading> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new DOMException("cancelled", "AbortError"));
      return;
    }
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
    const stop = () => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const fail = (error: Error) => {
      stop();
      reject(error);
    };
    const cancel = () => {
      fail(new DOMException("cancelled", "AbortError"));
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.is === "progress") {
        onProgress(data.progress);
        return;
      }
      if (data.is === "failed") {
        fail(new Error(data.why));
        return;
      }
      stop();
      resolve(data.reading);
    });
    worker.addEventListener("messageerror", () => {
      fail(new Error("the answer cannot be read"));
    });
    worker.addEventListener("error", ({ message }) => {
      fail(new Error(message));
    });
    worker.postMessage({ source, options } satisfies ReadRequest);
  });
}
