import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useStore } from "zustand";
import { Field } from "../../../ui/Field.tsx";
import type { Workload } from "../../../experiment/experiment.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { countUnits, fromDevices, type CountUnitName } from "../../../experiment/typed/count.ts";
import { readings } from "../../../words/readings.ts";
import { BoundField } from "./BoundField.tsx";
import { readCount } from "./reading.ts";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly values: Workload;
  readonly unused: boolean;
};

/** The count, in rows of the table or in what people count by: cores, vCPUs, devices as drivers list them. */
export function CountField({ store, workload, values, unused }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  const { setValue } = useFormContext<Record<string, string>>();
  const [chosen, setChosen] = useState<CountUnitName>();
  const { hardware = "", devices } = values;
  const row = dataset.hardware.get(hardware);
  const units = row === undefined ? [] : countUnits(row);
  const first = units[0]?.unit;
  // Another part may not be counted in the unit chosen for the last one.
  const unit = units.find((one) => one.unit === chosen)?.unit ?? first;
  const place = { of: "workload", workload, property: "devices" } as const;

  return (
    <>
      <BoundField
        store={store}
        place={place}
        unused={unused}
        read={
          unit === undefined || unit === first
            ? undefined
            : (text) => readCount(text, unit, hardware, dataset)
        }
      />
      {units.length < 2 || row === undefined ? null : (
        <Field
          label={readings.givenIn}
          {...(unit === "vcpus" ? { hint: readings.twoThreads } : {})}
        >
          {(control) => (
            <select
              {...control}
              value={unit}
              onChange={(event) => {
                const next = units.find((one) => one.unit === event.currentTarget.value)?.unit;
                if (next === undefined) return;
                setChosen(next);
                const amount = devices === undefined ? undefined : fromDevices(devices, next, row);
                if (amount !== undefined) setValue("devices", String(amount));
              }}
            >
              {units.map((one) => (
                <option key={one.unit} value={one.unit}>
                  {readings.units[one.unit]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
