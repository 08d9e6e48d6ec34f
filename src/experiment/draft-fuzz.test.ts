import { fc } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { arbitraryDamage, damaged, fuzz, inheritedNames } from "../fuzz.fixture.ts";
import { problemWords } from "../words/en/problems.ts";
import { arbitraryExperiment } from "./arbitrary-experiment.fixture.ts";
import { fakeStorage } from "./browser.fixture.ts";
import { tinyCatalogue } from "./catalogue.fixture.ts";
import { draftKey } from "./draft.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment } from "./entry.ts";
import { estimate } from "./estimate.ts";
import { faults } from "./fault.ts";
import { writeFragment } from "./permalink-write.ts";
import { sessionAt } from "./session.fixture.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

/** What was kept opens as it is, in error where it has to be, or is left alone; it is never written over by looking. */
async function expectVisit(draft: string): Promise<void> {
  const kept: Record<string, string> = { [draftKey]: draft };
  const { store, window, stop } = await sessionAt("", { getStorage: fakeStorage(kept) });
  const { entered, trouble, origin, dataset } = store.getState();
  if (trouble !== undefined) expect(problemWords(trouble)).toMatch(/^[A-Z].*\.$/);
  expect(["draft", "example"]).toContain(origin.from);
  if (origin.from === "example") expect(trouble?.code).toBe("draft-unreadable");
  for (const { problem } of faults(entered)) expect(problemWords(problem)).toMatch(/\S.*[.?]$/s);
  const experiment = toExperiment(entered);
  if (experiment !== undefined) estimate(experiment, dataset);
  // A document too long for a link has none.
  expect(window.location.hash).toMatch(/^(#\/.*)?$/s);
  stop();
  expect(kept[draftKey]).toBe(draft);
}

const draft = arbitraryExperiment(3).map((experiment) =>
  writeFragment("", enterExperiment(experiment, tinyCatalogue), tinyDataset),
);
const puts = fc.oneof(
  fc.constantFrom("&", "=", "%", "%E0%A4", "#", "?", "/", ".2", ".51", "+", "\0", "\uD800", " "),
  fc.constantFrom(...inheritedNames.map((name) => `&${name}=1&hw=${name}&at=grid/${name}`)),
  fc.constantFrom("&d=2026.05", "&d=__proto__", "&v=2", "&n=8", "&lang=xx", "&pin=a:b:c:d", "{}"),
);

describe("any kept draft opens or is said to be unreadable", () => {
  fuzz("arbitrary text", fc.string({ unit: "binary", maxLength: 400 }), 500, expectVisit);
  fuzz("damaged drafts", fc.tuple(draft, arbitraryDamage(puts)), 1500, ([text, damages]) =>
    expectVisit(damaged(text, damages)),
  );
  fuzz(
    "huge drafts",
    fc.tuple(draft, fc.integer({ min: 1000, max: 20_000 })),
    20,
    ([text, times]) => expectVisit(`${text}&name=${"x".repeat(times)}${"&n.2=8".repeat(times)}`),
  );
});
