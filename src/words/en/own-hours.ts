import type { SeriesKind } from "../../importers/hourly/series.ts";
import { plain } from "../figures.ts";

const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;

export const ownHours = {
  title: "Hours of your own",
  intro:
    "A file of hourly carbon intensity gives the same view for real hours: Electricity Maps (old and new layout), NESO and the GB API, EIA-930, WattTime, SGIP. It is read in this browser and goes nowhere.",
  open: "Open an hourly file",
  reading: "Reading the file.",
  failed:
    "The file could not be read: it is gone, too large for this browser, or a part of this page did not load. Try again, or choose another.",
  zone: "Zone of the file",
  chooseZone: "Choose one",
  close: "Close the file",
  about: (source: string, kind: string, count: number, fromMs: number, toMs: number) =>
    `${source}, ${kind}: ${plain(count, "en")} values from ${utc(fromMs)} to ${utc(toMs)}.`,
  ofZone: (zone: string, grid: string) =>
    `The file calls its zone “${zone}”; the experiment is on ${grid}. Whether they are the same is yours to say.`,
  kindNote: {
    location: "",
    direct:
      "Direct emissions only: lower than the life-cycle figure above, and not to be compared with it.",
    marginal:
      "Marginal: what a little more use would add. It is no footprint, and not to be compared with the figure above.",
  } satisfies Record<SeriesKind, string>,
  dayTitle: "The days of the file as one",
  noDay: "Not every hour of the day is in the file, so there is no typical day of it.",
  unknownTimezone: "This browser does not know the time zone of the grid, so hours are in UTC.",
  windowsTitle: "The best time in the file",
  from: "Not before (UTC)",
  until: "Done by (UTC)",
  wholeFile: "Empty: the whole file",
  orderError: "“Done by” is not after “not before”. Change one of them.",
  tooShort: (hours: string) =>
    `There are fewer than ${hours} hours in a row between these, so the job does not fit without a pause.`,
  tooShortPaused: (hours: string) => `There are fewer than ${hours} hours between these.`,
  best: (fromMs: number, toMs: number, kg: string) =>
    `Without a pause: ${utc(fromMs)} to ${utc(toMs)}, ${kg}.`,
  against: (worstMs: number, worstKg: string, percent: string) =>
    `The worst start, ${utc(worstMs)}, would be ${worstKg}; the best saves ${percent}.`,
  paused: (kg: string, pauses: number, percent: string) =>
    pauses === 0
      ? `A job that may pause does no better: its best hours are in a row (${kg}).`
      : `A job that may pause: ${kg} in its best hours, with ${plain(pauses, "en")} ${pauses === 1 ? "pause" : "pauses"}; ${percent} less than without.`,
  pauseNote: "A pause is counted as free: saving and loading the state of a job is not in it.",
  pieces: "When it would run",
  pieceColumns: { from: "From", until: "Until", intensity: "g/kWh" },
  morePieces: (count: number) => `and ${plain(count, "en")} more`,
  utc,
  piecesRegion: "Table of the stretches it would run in",
} as const;
