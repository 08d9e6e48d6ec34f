import type { Dataset } from "./types.ts";

/** Work that may pause after each step, for whoever does it in slices. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As `perDataset`, for what takes long to build: `inSteps` builds it before it is asked for. */
export function perDatasetInSteps<T>(build: (dataset: Dataset) => Steps<T>): {
  readonly of: (dataset: Dataset) => T;
  readonly inSteps: (dataset: Dataset) => Steps<T>;
} {
  const built = new WeakMap<Dataset, { readonly value: T }>();
  function* inSteps(dataset: Dataset): Steps<T> {
    const known = built.get(dataset);
    if (known !== undefined) return known.value;
    const value = yield* build(dataset);
    built.set(dataset, { value });
    return value;
  }
  return { of: (dataset) => atOnce(inSteps(dataset)), inSteps };
}
