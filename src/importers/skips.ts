import type { SkipReason, Skipped } from "./notice.ts";

/** So many lines of a reason are kept: enough to look at, and bounded for a million bad rows. */
const maxPlaces = 20;
/** So many reasons; beyond them only those of a code known already are counted on. */
const maxReasons = 50;

type Mutable = { reason: SkipReason; count: number; places: number[] };

/** Counts rows that were left out, by reason. Those with other samples of one code and column are one reason. */
export type Skips = {
  readonly add: (reason: SkipReason, place: number) => void;
  readonly list: () => readonly Skipped[];
};

function keyOf(reason: SkipReason): string {
  const column = "column" in reason ? reason.column : "";
  const cells = reason.code === "cell-count" ? `${reason.found}/${reason.expected}` : "";
  return `${reason.code} ${column} ${cells}`;
}

export function skips(where: Skipped["where"] = "line"): Skips {
  const byKey = new Map<string, Mutable>();
  return {
    add: (reason, place) => {
      const key = byKey.size < maxReasons ? keyOf(reason) : reason.code;
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, { reason, count: 1, places: [place] });
        return;
      }
      known.count += 1;
      if (known.places.length < maxPlaces) known.places.push(place);
    },
    list: () => [...byKey.values()].map((one) => ({ ...one, where })),
  };
}
