import { readBodies } from "./read-bodies.ts";
import type { Progress, Reading, Source, SourceOptions } from "./reading.ts";

/** What is asked of the worker. */
export type ReadRequest = { readonly source: Source; readonly options: SourceOptions };

/** What it says: how far it is, then once what came of it. */
export type ReadAnswer =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "reading"; readonly reading: Reading }
  | { readonly is: "failed"; readonly why: string };

/** Often enough for a bar that moves, seldom enough for a page that has other things to do. */
const msBetween = 100;

const say = (answer: ReadAnswer): void => {
  self.postMessage(answer);
};

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  let lastMs = 0;
  const onProgress = (progress: Progress): void => {
    const now = performance.now();
    if (now - lastMs < msBetween) return;
    lastMs = now;
    say({ is: "progress", progress });
  };
  // A rejection here would be nobody's: it reaches no error event of the page.
  readBodies(data.source, data.options, { onProgress }).then(
    (reading) => {
      say({ is: "reading", reading });
    },
    (error: unknown) => {
      say({ is: "failed", why: String(error) });
    },
  );
});
