import { useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useStore } from "zustand";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { experimentProperties, type ExperimentProperty } from "../../../experiment/fields.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/fields.ts";
import { BoundField } from "./BoundField.tsx";
import { textsOf } from "./texts-of.ts";
import styles from "./Form.module.css";

const detail: readonly ExperimentProperty[] = ["title", "offsetPriceUsdPerT", "pins", "language"];

/** What is said once for the whole experiment. The boundary is switched beside the figure it changes. */
export function ExperimentForm({ store }: { readonly store: SessionStore }) {
  const revision = useStore(store, (session) => session.revision);
  const texts = () => textsOf(store.getState().entered.entries, experimentProperties);
  const methods = useForm<Record<string, string>>({ defaultValues: texts() });
  const { reset } = methods;
  useEffect(() => {
    reset(textsOf(store.getState().entered.entries, experimentProperties));
  }, [revision, reset, store]);

  const bound = (property: ExperimentProperty) => (
    <BoundField key={property} store={store} place={{ of: "experiment", property }} />
  );
  return (
    <FormProvider {...methods}>
      <div className={styles.grid}>{bound("year")}</div>
      <Disclosure summary={form.aboutExperiment}>
        <div className={styles.grid}>{detail.map(bound)}</div>
      </Disclosure>
    </FormProvider>
  );
}
