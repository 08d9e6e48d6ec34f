import { connectAddress, type AddressWindow } from "./address.ts";
import type { Library } from "./catalogue.ts";
import { connectDraft, readDraft, type GetStorage } from "./draft.ts";
import { faults } from "./fault.ts";
import { splitFragment, type SplitLink } from "./link-grammar.ts";
import { openLink } from "./open-link.ts";
import type { KeepingProblem } from "./problem.ts";
import { createSession, type Opened, type Origin, type SessionStore } from "./store.ts";

export type Parts = {
  readonly window: AddressWindow;
  readonly getStorage: GetStorage;
  readonly library: Library;
  /** Fragment of the worked example. */
  readonly example: string;
};

type Choice = {
  readonly link: SplitLink;
  readonly from: Origin["from"];
  readonly trouble?: KeepingProblem;
};

/** A link wins over the draft, the draft over the worked example. A bare view says which view only. */
function choose({ window, getStorage, example }: Parts): Choice {
  const address = splitFragment(window.location.hash);
  if (address !== undefined && address.pairs.length > 0) return { link: address, from: "link" };

  const view = address?.view ?? "";
  const draft = readDraft(getStorage);
  if (draft !== undefined && "link" in draft) {
    return { link: { ...draft.link, view }, from: "draft" };
  }
  const pairs = splitFragment(example)?.pairs ?? [];
  const trouble = draft === undefined ? {} : { trouble: draft.problem };
  return { link: { view, pairs }, from: "example", ...trouble };
}

function damageOfDraft({ origin, entered }: Opened): KeepingProblem | undefined {
  const found = faults(entered).length;
  return origin.from === "draft" && found > 0
    ? { code: "draft-damaged", faults: found }
    : undefined;
}

/**
 * Opens what the address, the draft or the example holds, and keeps address and draft in step from then on.
 * Rejects when no release can be loaded.
 */
export async function startSession(
  parts: Parts,
): Promise<{ readonly store: SessionStore; readonly stop: () => void }> {
  const { window, getStorage, library } = parts;
  const fragment = window.location.hash;
  const { link, from, trouble } = choose(parts);
  const opened = await openLink(link, from, library);
  const store = createSession(opened, library);
  const problem = trouble ?? damageOfDraft(opened);
  if (problem !== undefined) store.getState().report(problem);
  const stopAddress = connectAddress(store, window, library, fragment);
  const stopDraft = connectDraft(store, getStorage, window);
  const stop = () => {
    stopAddress();
    stopDraft();
  };
  return { store, stop };
}
