import { expect, it } from "vitest";
import type { Steps } from "../../dataset/steps.ts";
import { begin, finish } from "./slices.ts";

/** Steps that each take so many ms. */
function* steps(count: number, stepMs: number, seen: number[]): Steps<string> {
  for (let step = 1; step <= count; step += 1) {
    const endMs = performance.now() + stepMs;
    while (performance.now() < endMs);
    seen.push(step);
    yield;
  }
  return "done";
}

it("does little work at once", async () => {
  const work = begin(steps(3, 0, []));
  expect(work).toMatchObject({ isShort: true, result: { value: "done" } });
  expect(await finish(work)).toEqual({ value: "done" });
});

it("does much work in slices, between which other tasks have their turn", async () => {
  const seen: number[] = [];
  const work = begin(steps(20, 2, seen));
  expect(work).toMatchObject({ isShort: false });
  expect(work.result).toBeUndefined();
  const seenByOthers: number[] = [];
  const timer = setInterval(() => seenByOthers.push(seen.length), 0);
  expect(await finish(work)).toEqual({ value: "done" });
  clearInterval(timer);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(seenByOthers.some((count) => count < 20)).toBe(true);
});

it("leaves work that is wanted no more, to be gone on with later", async () => {
  const seen: number[] = [];
  const work = begin(steps(20, 2, seen));
  const stop = new AbortController();
  const left = finish(work, stop.signal);
  stop.abort();
  expect(await left).toBeUndefined();
  expect(seen.length).toBeLessThan(20);
  expect(await finish(work)).toEqual({ value: "done" });
});

it("fails where the work does", async () => {
  function* failing(): Steps<never> {
    yield* steps(10, 2, []);
    throw new Error("no");
  }
  await expect(finish(begin(failing()))).rejects.toThrow("no");
});
