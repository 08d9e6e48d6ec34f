import { fakeStorage, fakeWindow } from "./browser.fixture.ts";
import { otherRelease, tinyCatalogue } from "./catalogue.fixture.ts";
import type { Library } from "./catalogue.ts";
import { startSession, type Parts } from "./start.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

export const tinyLibrary: Library = {
  releases: tinyCatalogue.releases,
  load: async (version) => (version === otherRelease.version ? otherRelease : tinyDataset),
};

export const exampleFragment =
  "#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

/** A session in a fake browser whose address is `hash`. */
export async function sessionAt(hash: string, more: Partial<Omit<Parts, "window">> = {}) {
  const window = fakeWindow(hash);
  const parts = { getStorage: fakeStorage(), library: tinyLibrary, example: exampleFragment };
  const { store, stop } = await startSession({ ...parts, ...more, window });
  return { window, store, stop, act: store.getState() };
}
