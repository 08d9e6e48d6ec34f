import { fc } from "@fast-check/vitest";
import type { Boundary } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import { arbitraryExperiment } from "../experiment/arbitrary-experiment.fixture.ts";
import { otherRelease, tinyCatalogue } from "../experiment/catalogue.fixture.ts";
import { enterExperiment } from "../experiment/edit.ts";
import type { Experiment } from "../experiment/experiment.ts";
import { writeFragment } from "../experiment/permalink-write.ts";
import { tinyDataset } from "../experiment/tiny-dataset.fixture.ts";
import type { LedgerEntry } from "./entry.ts";
import { maxLengths, stages, statuses } from "./entry-fields.ts";
import { ledgerRows, type LedgerRow } from "./figures.ts";

/** 2026.05, which had other figures for the grid of Virginia. */
export const earlierRelease: Dataset = {
  ...otherRelease,
  zones: new Map(
    [...otherRelease.zones].map(([id, zone]) => {
      const intensities = [
        { year: 2024, gPerKwh: 400 },
        { year: 2025, gPerKwh: 390 },
      ];
      return [id, id === "FR" ? zone : { ...zone, intensities }];
    }),
  ),
};

export const tinyReleases: ReadonlyMap<string, Dataset> = new Map([
  [tinyDataset.version, tinyDataset],
  [earlierRelease.version, earlierRelease],
]);

/** Pairs of two weeks on 8 A100, the worked example of DESIGN §2. */
export const worked = "hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

let made = 0;

/** An entry of a link's pairs, of release 2026.11 unless they say another. */
export function entry(pairs: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  made += 1;
  return {
    id: `entry-${made}`,
    fragment: `#/?v=1&${/(^|&)d=/.test(pairs) ? "" : "d=2026.11&y=2025&"}${pairs}`,
    name: "",
    changedAt: "2026-11-25T08:00:00.000Z",
    ...more,
  };
}

export function rowsOf(entries: readonly LedgerEntry[], boundary: Boundary = "site"): LedgerRow[] {
  return ledgerRows(entries, tinyReleases, boundary);
}

export function fragmentOf(experiment: Experiment): string {
  return writeFragment("", enterExperiment(experiment, tinyCatalogue), tinyDataset);
}

const line = (maxLength: number, minLength = 0) =>
  fc
    .string({ unit: "binary", minLength, maxLength })
    .filter((text) => text.length <= maxLength && !/[\p{Cc}\p{Cs}]/u.test(text));

/** Texts that tables and spreadsheets trip over. */
const awkward = fc.constantFrom(
  "=1+1",
  "'=1",
  "''@x",
  "-5",
  "+",
  "'",
  '"',
  'a,"b";c',
  " x ",
  "\uFEFF",
);

const name = fc.oneof(line(maxLengths.name), awkward);
const someText = fc.oneof(line(60, 1), awkward);
const note = fc.oneof(
  someText,
  fc.tuple(someText, someText).map((lines) => lines.join("\n")),
);
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any entry of a ledger: what its experiment holds is for the links' own tests. */
export const arbitraryEntry: fc.Arbitrary<LedgerEntry> = fc
  .record(
    {
      id: fc.stringMatching(/^[\w-]{1,64}$/),
      fragment: arbitraryExperiment(3)
        .filter(({ workloads }) => workloads.length > 0)
        .map(fragmentOf),
      name,
      changedAt: day,
      date: day.map((time) => time.slice(0, 10)),
      person: someText,
      stage: fc.constantFrom(...stages),
      status: fc.constantFrom(...statuses),
      isRepeat: fc.constant(true as const),
      note,
    },
    { requiredKeys: ["id", "fragment", "name", "changedAt"] },
  )
  .map((record) => record as LedgerEntry);
