import type { HourlyRequest } from "./hourly-worker.ts";
import type { HourlyResult } from "./series.ts";

/** Reads a file beside the page, so that a large one holds nothing up. Rejects when worker or file cannot be read. */
export function readHourlyFile(request: HourlyRequest): Promise<HourlyResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./hourly-worker.ts", import.meta.url), { type: "module" });
    const stop = () => {
      worker.terminate();
    };
    const fail = (why: string) => {
      stop();
      reject(new Error(why));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<HourlyResult | undefined>) => {
      if (data === undefined) {
        fail("the file cannot be read");
        return;
      }
      stop();
      resolve(data);
    });
    worker.addEventListener("messageerror", () => {
      fail("the answer cannot be read");
    });
    worker.addEventListener("error", ({ message }) => {
      fail(message);
    });
    worker.postMessage(request);
  });
}
