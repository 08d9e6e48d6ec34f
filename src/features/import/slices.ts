import type { Steps } from "../../dataset/steps.ts";

/** Of work in one go, ms: with what the page does around it, far from the 50 ms that are felt. */
const sliceMs = 8;

/** Work under way or done. */
export type Work<T> = {
  readonly steps: Steps<T>;
  result?: { readonly value: T };
  /** Done in its first slice. */
  readonly isShort: boolean;
};

/** Goes on for one slice. */
function advance<T>(steps: Steps<T>): Pick<Work<T>, "result"> {
  const endMs = performance.now() + sliceMs;
  do {
    const { done, value } = steps.next();
    if (done === true) return { result: { value } };
  } while (performance.now() < endMs);
  return {};
}

/** Begins work with a slice, in which little work is done already. */
export function begin<T>(steps: Steps<T>): Work<T> {
  const first = advance(steps);
  return { steps, ...first, isShort: first.result !== undefined };
}

/** Lets the page answer the user and draw. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Does the rest of the work in slices with pauses between; undefined where it was wanted no more before its end. */
export async function finish<T>(work: Work<T>, signal?: AbortSignal): Promise<Work<T>["result"]> {
  while (work.result === undefined) {
    await pause();
    if (signal?.aborted === true) return undefined;
    Object.assign(work, advance(work.steps));
  }
  return work.result;
}
