import { foldAccents } from "./slug.ts";

/** Levenshtein distance: letters to add, drop or change. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + change,
        ),
      );
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/** The id to suggest for one that is not known; undefined when none is close enough to be meant. */
export function nearest(ids: Iterable<string>, raw: string): string | undefined {
  const wanted = foldAccents(raw.trim());
  const tolerance = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const id of ids) {
    if (Math.abs(id.length - wanted.length) > tolerance) continue;
    const distance = editDistance(foldAccents(id), wanted);
    if (distance <= tolerance && (best === undefined || distance < best.distance)) {
      best = { id, distance };
    }
  }
  return best?.id;
}
