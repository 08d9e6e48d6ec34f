import { knownReleases } from "../dataset/releases.ts";
import { loadKnown } from "../dataset/library.ts";
import type { Library } from "../experiment/catalogue.ts";
import { knownMethods } from "../experiment/estimate.ts";
import { splitFragment } from "../experiment/link-grammar.ts";
import { enter } from "../experiment/permalink-read.ts";
import { startSession } from "../experiment/start.ts";
import type { SessionStore } from "../experiment/store.ts";
import { shell } from "../words/shell.ts";
import { connectDrop } from "./drop-anywhere.ts";
import { languageOf, speakOnPage } from "./language.ts";

/** Two weeks of one p4d.24xlarge: the worked example of DESIGN §2, after TREC NeuCLIR's track page. */
const example = "#/?hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

const library: Library = {
  releases: knownReleases.map(({ version }) => version),
  load: (version) => loadKnown(version, knownMethods),
};

export async function start(): ReturnType<typeof startSession> {
  // From the first moment: a browser leaves the page for a file that nothing takes.
  let showImport = () => {
    isDropped = true;
  };
  let isDropped = false;
  const stopDrop = connectDrop(
    () => shell.pasted,
    () => {
      showImport();
    },
  );
  const { store, stop } = await startSession({
    window,
    getStorage: () => window.localStorage,
    library,
    example,
  });
  const wanted = languageOf(store.getState().entered);
  if (wanted !== "en" && !(await speakOnPage(wanted))) {
    store.getState().report({ code: "language-not-loaded" });
  }
  showImport = () => {
    store.getState().show("import");
  };
  if (isDropped) showImport();
  return {
    store,
    stop: () => {
      stopDrop();
      stop();
    },
  };
}

export function openExample(store: SessionStore): void {
  const { dataset, change } = store.getState();
  const pairs = splitFragment(example)?.pairs ?? [];
  change(enter(pairs, { dataset, releases: library.releases }), "example");
}

/** Opens a link of ours as a click on it would: the address changes, and the session follows it. */
export function openFragment(fragment: string): void {
  window.location.hash = fragment;
}
