import { useState } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { Boundary, Experiment, Pin } from "../../../experiment/experiment.ts";
import { experimentFields } from "../../../experiment/fields.ts";
import { addPin } from "../../../experiment/pins.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { kept } from "../../../ui/kept.ts";
import { Select } from "../../../ui/Select.tsx";
import { pins } from "../../../words/pins.ts";
import { boundaries } from "../../../words/result.ts";
import { IdChoice } from "./IdChoice.tsx";
import { emptyId, hardwareWay, placeWay, type IdText } from "./id-ways.ts";
import { boundaryOf, pinWords } from "./option-words.ts";
import styles from "./Pins.module.css";
import { useSaid } from "./use-said.ts";

type Props = {
  readonly store: SessionStore;
  readonly dataset: Dataset;
  readonly experiment: Experiment;
};

const usePlace = kept<IdText>(emptyId);
const useDevice = kept<IdText>(emptyId);
const useBoundary = kept<Boundary | "">("");

const isWrong = ({ text, id }: IdText) => text.trim() !== "" && id === undefined;

/** Another place, other hardware, another boundary: what is left empty is as it stands. */
export function AddOption({ store, dataset, experiment }: Props) {
  const [place, setPlace] = usePlace();
  const [device, setDevice] = useDevice();
  const [boundary, setBoundary] = useBoundary();
  const [isTried, setIsTried] = useState(false);
  const { said, say } = useSaid(store);

  const add = () => {
    if (isWrong(place) || isWrong(device)) {
      setIsTried(true);
      return;
    }
    const pin: Pin = {
      ...(place.id === undefined ? {} : { site: place.id }),
      ...(device.id === undefined ? {} : { hardware: device.id }),
      ...(boundary === "" ? {} : { boundary }),
    };
    const refused = addPin(store, pin);
    if (refused !== undefined) {
      say(pins.refused(refused));
      return;
    }
    setPlace(emptyId);
    setDevice(emptyId);
    setBoundary("");
    setIsTried(false);
    say(pins.pinned(pinWords(pin, dataset)));
  };

  const boundaryOptions = [
    { value: "", label: pins.boundaryNow(boundaryOf(experiment)) },
    ...experimentFields.boundary.choices.map((value) => ({
      value,
      label: boundaries[value].label,
    })),
  ] as const;

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <IdChoice
        label={pins.place}
        hint={pins.placeHint}
        way={placeWay}
        dataset={dataset}
        entry={place}
        isWrong={isTried && isWrong(place)}
        onEntry={setPlace}
      />
      <IdChoice
        label={pins.device}
        hint={pins.deviceHint}
        way={hardwareWay}
        dataset={dataset}
        entry={device}
        isWrong={isTried && isWrong(device)}
        onEntry={setDevice}
      />
      <Select
        label={pins.boundary}
        options={boundaryOptions}
        value={boundary}
        onChange={setBoundary}
      />
      <div className={styles.submit}>
        <Button type="submit">{pins.pin}</Button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}
