import { perDataset } from "../dataset/per-dataset.ts";
import type { Dataset } from "../dataset/types.ts";
import { language, type Language } from "../words/language.ts";

/** As `perDataset`, for what has words in it: built anew when the language is another one. */
export function perLanguage<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const built = perDataset(() => new Map<Language, T>());
  return (dataset) => {
    const known = built(dataset);
    const now = language();
    let value = known.get(now);
    if (value === undefined) known.set(now, (value = build(dataset)));
    return value;
  };
}
