import type { HourlyRequest } from "./hourly-worker.ts";
import type { HourlyResult } from "./series.ts";

/** Reads a file beside the page, so that a large one holds nothing up. Rejects when the worker cannot run or fails. */
export function readHourlyFile(request: HourlyRequest): Promise<HourlyResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./hourly-worker.ts", import.meta.url), { type: "module" });
    const stop = () => {
      worker.terminate();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<HourlyResult>) => {
      stop();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      stop();
      reject(new Error(message));
    });
    worker.postMessage(request);
  });
}
