import type { MatchNotice } from "../../../importers/match/match-runs.ts";
import type { RunNotice } from "../../../importers/notice.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";

type Notice = PreviewLine["notices"][number];

const ofMatch: Readonly<Record<MatchNotice["code"], true>> = {
  "whole-country": true,
  "one-of-several": true,
  "processors-guessed": true,
  "processors-unknown": true,
  "personal-assumed": true,
  "power-too-high": true,
};

export const isOfMatch = (notice: Notice): notice is MatchNotice =>
  Object.hasOwn(ofMatch, notice.code);

/** A figure may be wrong, by much, and only the user can tell. */
const care: ReadonlySet<(MatchNotice | RunNotice)["code"]> = new Set([
  "power-too-high",
  "processors-unknown",
  "one-device-counted",
  "parts-differ",
  "out-of-range",
  "several-parts",
  "epochs-without-power",
  "component-without-power",
  "gaps-capped",
  "clock-back",
  "devices-by-turn",
  "grams-or-kilograms",
  "emissions-unit-in-text",
  "time-negative",
  "cpu-time-unreliable",
  "still-running",
  "not-taken",
] as const);

export function isCare(notice: Notice): boolean {
  return notice.code === "implied-intensity" ? !notice.isUsual : care.has(notice.code);
}
