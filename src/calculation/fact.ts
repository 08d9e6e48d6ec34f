/** How a figure came to be. `yours` is a value the user gave. */
export type Standing = "measured" | "published" | "estimated" | "assumed" | "yours";

/** The quantities of DESIGN §2 that a fact can be about; words for them live in `src/words`. */
export type FactSubject =
  | "device-power"
  | "rated-power"
  | "utilisation"
  | "host-share"
  | "cpu-power"
  | "cpu-utilisation"
  | "memory-power"
  | "memory-power-large"
  | "measured-energy"
  | "pue"
  | "intensity"
  | "embodied-device-hour"
  | "embodied-part"
  | "embodied-host"
  | "embodied-per-watt-hour"
  | "embodied-life"
  | "water-site"
  | "water-grid"
  | "offset-price";

/**
 * One figure an estimate rests on. Two uses with the same `key` are one fact: it is wrong once, in the same
 * direction, for all of them.
 */
export type Fact = {
  readonly key: string;
  readonly subject: FactSubject;
  /** What it is the figure of: a hardware id, a zone, a site, a provider, a constant's id; absent for the user's own. */
  readonly of?: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly year?: number;
  readonly standing: Standing;
  /** Ids of rows in the dataset's sources; empty for the user's own. */
  readonly sources: readonly string[];
};
