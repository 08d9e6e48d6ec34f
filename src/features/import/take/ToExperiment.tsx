import { useStore } from "zustand";
import { knownReleases } from "../../../dataset/releases.ts";
import { untouched, valuesOf } from "../../../experiment/entry.ts";
import { maxWorkloads } from "../../../experiment/fields.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { withWorkloads } from "../../../importers/taking/append.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { takenExperiment } from "../../../importers/taking/total.ts";
import { Button } from "../../../ui/Button.tsx";
import { importTaking as words } from "../../../words/import-taking.ts";
import { boundaries } from "../../../words/result.ts";
import importStyles from "../Import.module.css";
import type { Previewed } from "../use-preview.ts";
import { AddedBefore } from "./AddedBefore.tsx";
import { took } from "./taken.ts";
import styles from "./Taking.module.css";

type Props = {
  readonly store: SessionStore;
  readonly previewed: Previewed;
  readonly lines: readonly PreviewLine[];
};

const keysOf = (lines: Props["lines"]) => lines.map(({ key }) => key);

/** Into the calculator: in place of what is there, or behind it. */
export function ToExperiment({ store, previewed, lines }: Props) {
  const { preview } = previewed;
  const put = () => {
    const { entered: before, load } = store.getState();
    const { language } = valuesOf(before.entries);
    // The page stays in the language that it is in.
    const experiment = { ...takenExperiment(preview), ...(language !== undefined && { language }) };
    if (load(experiment, "import") !== undefined) return;
    took({ to: "calculator", keys: keysOf(lines), before, after: store.getState().entered });
  };
  return (
    <>
      <div className={styles.way}>
        <Button look="strong" disabled={lines.length > maxWorkloads} onClick={put}>
          {words.put}
        </Button>
        <p className={importStyles.quiet}>{words.putHint}</p>
      </div>
      <Append store={store} previewed={previewed} lines={lines} />
    </>
  );
}

function Append({ store, previewed: { preview, dataset, present }, lines }: Props) {
  const entered = useStore(store, (session) => session.entered);
  const isExample = useStore(store, ({ origin }) => origin.from === "example");
  const held = entered.workloads.filter((workload) => !untouched(workload)).length;
  const free = maxWorkloads - held;
  const append = () => {
    const { entered: before, change } = store.getState();
    const catalogue = { dataset, releases: knownReleases.map(({ version }) => version) };
    const workloads = lines.map(({ workload }) => workload);
    if (change(withWorkloads(before, workloads, catalogue), "import") !== undefined) return;
    took({ to: "experiment", keys: keysOf(lines), before, after: store.getState().entered });
  };
  const year = present?.year ?? dataset.newestGridYear;
  const { year: ours = dataset.newestGridYear } = preview.years;
  const boundary = present?.boundary ?? "site";
  return (
    <div className={styles.way}>
      <Button disabled={lines.length > free} onClick={append}>
        {words.append}
      </Button>
      <div className={importStyles.quiet}>
        <p>{isExample ? words.appendExample : words.appendHint(held)}</p>
        <AddedBefore to="experiment" lines={lines} />
        {lines.length > free ? <p>{words.appendTooMany(free)}</p> : null}
        {present === undefined ? <p>{words.appendError}</p> : null}
        {present !== undefined && held > 0 && year !== ours ? (
          <p>{words.appendYear(year, ours)}</p>
        ) : null}
        {boundary === "site" ? null : <p>{words.appendBoundary(boundaries[boundary].label)}</p>}
      </div>
    </div>
  );
}
