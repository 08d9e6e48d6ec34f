import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { withEntryAt } from "../../../experiment/edit.ts";
import type { Workload } from "../../../experiment/experiment.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/fields.ts";
import { plain } from "../../../words/figures.ts";
import styles from "./Form.module.css";
import { locale } from "../../../view-parts/locale.ts";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly values: Workload;
};

/** Where a part has both a rating and a measured mean, the one that is not counted is offered. */
export function PowerOffer({ store, workload, values }: Props) {
  const row = useStore(store, ({ dataset }) => dataset.hardware.get(values.hardware ?? ""));
  if (row === undefined || values.deviceW !== undefined || values.measuredKwh !== undefined) {
    return null;
  }
  const countWith = (watts: number, basis: "rated" | "machine") => {
    const { entered, change } = store.getState();
    const at = (property: "deviceW" | "deviceWBasis") =>
      ({ of: "workload", workload, property }) as const;
    const withWatts = withEntryAt(entered, at("deviceW"), { value: watts });
    change(withEntryAt(withWatts, at("deviceWBasis"), { value: basis }), "suggestion");
  };
  const { machineMeanW, powerBasis, ratedW } = row;
  if (machineMeanW !== undefined) {
    const watts = plain(machineMeanW, locale);
    return (
      <p className={styles.offer}>
        {form.machineMean(watts)}{" "}
        <Button
          look="link"
          onClick={() => {
            countWith(machineMeanW, "machine");
          }}
        >
          {form.meanInstead(watts)}
        </Button>
      </p>
    );
  }
  if (powerBasis !== "machine" || row.powerW === ratedW) return null;
  const watts = plain(ratedW, locale);
  return (
    <p className={styles.offer}>
      {form.rating(watts)}{" "}
      <Button
        look="link"
        onClick={() => {
          countWith(ratedW, "rated");
        }}
      >
        {form.ratingInstead(watts)}
      </Button>
    </p>
  );
}
