import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSource } from "./read-source.ts";
import type { ReadAnswer } from "./read-worker.ts";

/** In the worker's place; what it would say is said by the test. */
class Stub extends EventTarget {
  static last: Stub;
  asked: unknown;
  isTerminated = false;

  constructor() {
    super();
    Stub.last = this;
  }

  postMessage(request: unknown): void {
    this.asked = request;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: ReadAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", Stub);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const source = { name: "a.csv", bodies: ["text"] };
const progress = { bytes: 1, totalBytes: 4, rows: 0 };

function begin() {
  const controller = new AbortController();
  const onProgress = vi.fn<() => void>();
  const reading = readSource(
    source,
    { intervalMs: 1000 },
    { onProgress, signal: controller.signal },
  );
  return { controller, onProgress, reading };
}

describe("reading beside the page", () => {
  it("tells how far it is and what came of it, and ends its worker", async () => {
    const { onProgress, reading } = begin();
    expect(Stub.last.asked).toEqual({ source, options: { intervalMs: 1000 } });
    Stub.last.say({ is: "progress", progress });
    expect(onProgress).toHaveBeenCalledWith(progress);
    const found = { is: "link", fragment: "#/?v=1" } as const;
    Stub.last.say({ is: "reading", reading: found });
    expect(await reading).toEqual(found);
    expect(Stub.last.isTerminated).toBe(true);
  });

  it("stops at once when cancelled, before it begins as well", async () => {
    const { controller, reading } = begin();
    controller.abort();
    expect(Stub.last.isTerminated).toBe(true);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    const watch = { onProgress: () => {}, signal: controller.signal };
    await expect(readSource(source, {}, watch)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("fails where the file is gone, and where the worker's code does not come", async () => {
    const gone = begin();
    Stub.last.say({ is: "failed", why: "NotFoundError: gone" });
    await expect(gone.reading).rejects.toThrow("gone");
    const offline = begin();
    Stub.last.dispatchEvent(new Event("error"));
    await expect(offline.reading).rejects.toThrow(Error);
    expect(Stub.last.isTerminated).toBe(true);
  });
});
