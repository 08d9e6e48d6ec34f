import { readHourly } from "./read-hourly.ts";
import type { HourlyOptions } from "./series.ts";

/** What is asked of the worker: a file of the user's, and how to read it. */
export type HourlyRequest = { readonly file: Blob; readonly options: HourlyOptions };

/** Text in UTF-8, or in UTF-16 where the file begins with its mark, as Excel saves "Unicode text". */
async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

self.addEventListener("message", ({ data }: MessageEvent<HourlyRequest>) => {
  // A rejection here would be nobody's: it reaches no error event of the page.
  textOf(data.file).then(
    (text) => {
      self.postMessage(readHourly(text, data.options));
    },
    () => {
      self.postMessage(undefined);
    },
  );
});
