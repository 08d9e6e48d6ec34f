import { knownReleases } from "../dataset/releases.ts";
import { loadKnown } from "../dataset/library.ts";
import type { Library } from "../experiment/catalogue.ts";
import { knownMethods } from "../experiment/estimate.ts";
import type { Experiment } from "../experiment/experiment.ts";
import { startSession } from "../experiment/start.ts";
import type { SessionStore } from "../experiment/store.ts";

/** Two weeks of one p4d.24xlarge: the worked example of DESIGN §2, after TREC NeuCLIR's track page. */
const example: Experiment = {
  workloads: [{ hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" }],
};
const exampleFragment = "#/?hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1";

const library: Library = {
  releases: knownReleases.map(({ version }) => version),
  load: (version) => loadKnown(version, knownMethods),
};

export function start(): ReturnType<typeof startSession> {
  return startSession({
    window,
    getStorage: () => window.localStorage,
    library,
    example: exampleFragment,
  });
}

export function openExample(store: SessionStore): void {
  store.getState().load(example, "example");
}

/** Opens a link of ours as a click on it would: the address changes, and the session follows it. */
export function openFragment(fragment: string): void {
  window.location.hash = fragment;
}
