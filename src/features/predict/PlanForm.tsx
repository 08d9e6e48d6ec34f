import { useStore } from "zustand";
import type { Workload } from "../../experiment/experiment.ts";
import { chosenLine, linesOf, type Line } from "../../experiment/prediction/line.ts";
import type { PartialEntry, ReadEntry } from "../../experiment/prediction/partial-entry.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { currentLine } from "../../words/current-line.ts";
import { predict } from "../../words/predict.ts";
import { AmountField } from "./AmountField.tsx";
import { enter, useEntry } from "./entry.ts";
import styles from "./Predict.module.css";

type Props = { readonly problems: ReadEntry["problems"]; readonly store: SessionStore };

const bys = ["count", "hours"] as const satisfies readonly PartialEntry["by"][];

/** How long the whole is, when it began, and which line of the calculator it is. */
export function PlanForm({ problems, store }: Props) {
  const { basis, by, areWindows } = useEntry();
  const words = predict.plan;
  const areEpochs = basis === "parts" && areWindows !== true;
  return (
    <section className={styles.part} aria-labelledby="plan-title">
      <h3 id="plan-title">{words.title}</h3>
      <Choice
        legend={words.by}
        options={bys.map((value) => ({ value, ...words.bys[value] }))}
        value={by}
        onChange={(value) => {
          enter({ by: value });
        }}
      />
      <div className={styles.fields}>
        {by === "count" && !areEpochs ? (
          <AmountField name="done" label={words.done} problem={problems.done} />
        ) : null}
        {by === "count" ? (
          <AmountField
            name="planned"
            label={areEpochs ? words.plannedEpochs : words.planned}
            hint={words.plannedHint}
            problem={problems.planned}
          />
        ) : (
          <AmountField
            name="plannedHours"
            label={words.plannedHours}
            unit="h"
            hint={words.plannedHoursHint}
            problem={problems.plannedHours}
          />
        )}
        <StartField />
        <div className={styles.wide}>
          <LineField store={store} />
        </div>
      </div>
    </section>
  );
}

function StartField() {
  const start = useEntry((entry) => entry.start);
  const words = predict.plan;
  return (
    <Field label={words.start} hint={words.startHint}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={start}
          onChange={(event) => {
            enter({ start: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}

function LineField({ store }: { readonly store: SessionStore }) {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const { line: wanted, log } = useEntry();
  const words = predict.plan;
  const lines = linesOf(entered);
  const { line } = chosenLine(lines, wanted);
  const name = (workload: Workload) =>
    currentLine.experiment({ workloads: [workload] }, dataset) || currentLine.unnamed;
  const options = lines.map(({ id, workload }) => ({
    value: String(id),
    label: name(workload),
  }));
  const chosen = lines.find(({ id }) => id === line)?.workload ?? {};
  const named = log === undefined ? "" : namedBy(log.workload, name);
  // A log often names no place: then the line's counts, and that is told.
  const place =
    log?.workload.site === undefined && chosen.site !== undefined
      ? name({ site: chosen.site })
      : undefined;
  return (
    <Select<string>
      label={words.line}
      hint={named === "" ? words.lineHint : words.lineNamed(named, place)}
      options={[...options, { value: "new", label: words.newLine }]}
      value={String(line)}
      onChange={(value) => {
        enter({ line: value === "new" ? value : (Number(value) satisfies Line) });
      }}
    />
  );
}

/** Hardware and place of a log, without its figures. */
function namedBy(
  { hardware, devices, site }: Workload,
  name: (workload: Workload) => string,
): string {
  if (hardware === undefined && site === undefined) return "";
  return name({
    ...(hardware !== undefined && { hardware }),
    ...(devices !== undefined && { devices }),
    ...(site !== undefined && { site }),
  });
}
