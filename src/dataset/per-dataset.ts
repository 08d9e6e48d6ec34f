import type { Dataset } from "./types.ts";

/** Builds something from a dataset the first time it is asked for, and keeps it as long as the dataset lives. */
export function perDataset<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const built = new WeakMap<Dataset, { readonly value: T }>();
  return (dataset) => {
    const known = built.get(dataset);
    if (known !== undefined) return known.value;
    const value = build(dataset);
    built.set(dataset, { value });
    return value;
  };
}
