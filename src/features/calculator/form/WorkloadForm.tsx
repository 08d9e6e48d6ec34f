import { lazy, useEffect, useMemo } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import type { Hardware } from "../../../dataset/types.ts";
import type { EnteredWorkload } from "../../../experiment/entry.ts";
import { valuesOf } from "../../../experiment/entry.ts";
import type { Workload } from "../../../experiment/experiment.ts";
import { workloadProperties, type WorkloadProperty } from "../../../experiment/fields.ts";
import { questionsOf } from "../../../experiment/questions.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { unusedFields } from "../../../experiment/unused-fields.ts";
import { form } from "../../../words/fields.ts";
import { notices } from "../../../words/problems.ts";
import { steps } from "../../../words/site-steps.ts";
import { BoundField } from "./BoundField.tsx";
import { CountField } from "./CountField.tsx";
import { readHours } from "./reading.ts";
import { textsOf } from "./texts-of.ts";
import { understood } from "./understood.ts";
import styles from "./Form.module.css";

// Folded away at first, so its code comes when it is opened.
const SiteSteps = lazy(() => import("./SiteSteps.tsx").then((it) => ({ default: it.SiteSteps })));

// Only for the few parts with a measured mean beside their rating, and for instance types.
const Offers = lazy(() => import("./Offers.tsx").then((it) => ({ default: it.Offers })));

function mayBeOffered({ instance }: Workload, part: Hardware | undefined): boolean {
  return (
    instance !== undefined || part?.machineMeanW !== undefined || part?.powerBasis === "machine"
  );
}

type Props = {
  readonly store: SessionStore;
  readonly workload: EnteredWorkload;
  readonly position: number;
  readonly count: number;
  readonly onRemove: () => void;
};

type SectionName = "power" | "measured" | "host" | "place" | "manufacture" | "labels";

const sections: readonly { readonly name: SectionName; readonly properties: WorkloadProperty[] }[] =
  [
    { name: "power", properties: ["utilisationPercent", "deviceW", "deviceWBasis", "runs"] },
    { name: "measured", properties: ["measuredKwh", "measuredScope"] },
    {
      name: "host",
      properties: ["hostCpu", "hostCpuSockets", "hostCpuUtilisationPercent", "hostMemoryGb"],
    },
    { name: "place", properties: ["intensityGPerKwh", "intensityKind", "pue"] },
    { name: "manufacture", properties: ["embodiedKgPerDeviceHour"] },
    { name: "labels", properties: ["name", "stage", "instance"] },
  ];

const wide: ReadonlySet<WorkloadProperty> = new Set(["hardware", "site", "hostCpu"]);

/** Own hardware brings its name, kind and watts to the front; they are then what it is counted by. */
const ownDevice: readonly WorkloadProperty[] = [
  "ownHardwareName",
  "ownHardwareKind",
  "deviceW",
  "deviceWBasis",
];

/** One workload as a form: what everyone gives first, the unusual behind "more detail". */
export function WorkloadForm({ store, workload, position, count, onRemove }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  const revision = useStore(store, (session) => session.revision);
  const methods = useForm<Record<string, string>>({
    defaultValues: textsOf(workload.entries, workloadProperties),
  });
  const { reset } = methods;
  useEffect(() => {
    const { entered } = store.getState();
    const now = entered.workloads.find(({ id }) => id === workload.id);
    if (now !== undefined) reset(textsOf(now.entries, workloadProperties));
  }, [revision, reset, store, workload.id]);

  const values = useMemo(() => valuesOf<Workload>(workload.entries), [workload.entries]);
  const unused = useMemo(() => unusedFields(values, dataset), [values, dataset]);
  const questions = useMemo(() => questionsOf(values, dataset), [values, dataset]);
  const isOwn = values.hardware === "custom";
  const { duplicateWorkload, moveWorkload } = store.getState();

  const bound = (property: WorkloadProperty) => (
    <BoundField
      key={property}
      store={store}
      place={{ of: "workload", workload: workload.id, property }}
      wide={wide.has(property)}
      unused={unused.includes(property)}
      note={understood(property, values, dataset)}
      question={questions[property]}
      read={property === "hours" ? (text) => readHours(text, values) : undefined}
    />
  );
  // An instance type is filled in from its name, and says nothing that the fields in sight do not.
  const usesDetail = sections.some(({ properties }) =>
    properties.some(
      (property) => property !== "instance" && workload.entries[property] !== undefined,
    ),
  );

  return (
    <FormProvider {...methods}>
      <section className={styles.workload} aria-label={form.workload(position, count)}>
        {count === 1 ? null : (
          <header className={styles.heading}>
            <h3>{values.name ?? form.workload(position, count)}</h3>
            <Button
              look="link"
              disabled={position === 1}
              onClick={() => moveWorkload(workload.id, -1)}
            >
              {form.up}
            </Button>
            <Button
              look="link"
              disabled={position === count}
              onClick={() => moveWorkload(workload.id, 1)}
            >
              {form.down}
            </Button>
            <Button look="link" onClick={() => duplicateWorkload(workload.id)}>
              {form.duplicate}
            </Button>
            <Button look="link" onClick={onRemove}>
              {form.remove}
            </Button>
          </header>
        )}
        <div className={styles.grid}>
          {bound("hardware")}
          {isOwn ? ownDevice.map(bound) : null}
          <CountField
            key={revision}
            store={store}
            workload={workload.id}
            values={values}
            unused={unused.includes("devices")}
          />
          {bound("hours")}
          {bound("site")}
        </div>
        <Disclosure summary={steps.title}>
          <LazyPart failed={notices.partFailed}>
            <SiteSteps store={store} workload={workload.id} site={values.site} />
          </LazyPart>
        </Disclosure>
        {mayBeOffered(values, dataset.hardware.get(values.hardware ?? "")) ? (
          <LazyPart failed={notices.partFailed}>
            <Offers store={store} workload={workload.id} values={values} />
          </LazyPart>
        ) : null}
        <Disclosure summary={form.more} open={usesDetail}>
          {sections.map(({ name, properties }) => (
            <fieldset key={name} className={styles.section}>
              <legend className={styles.legend}>{form[name]}</legend>
              <div className={styles.grid}>
                {properties
                  .filter((property) => !(isOwn && ownDevice.includes(property)))
                  .map(bound)}
                {name === "labels" && !isOwn ? unusedOwnFields(workload, bound) : null}
              </div>
            </fieldset>
          ))}
        </Disclosure>
      </section>
    </FormProvider>
  );
}

/** Name and kind of own hardware beside a table row: kept, and shown as not used. */
function unusedOwnFields(
  workload: EnteredWorkload,
  bound: (property: WorkloadProperty) => React.ReactNode,
) {
  return (["ownHardwareName", "ownHardwareKind"] as const)
    .filter((property) => workload.entries[property] !== undefined)
    .map(bound);
}
