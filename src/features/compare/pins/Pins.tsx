import { memo, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { isFaulty } from "../../../experiment/entry.ts";
import { documentWith } from "../../../experiment/option.ts";
import { pinnedOptions, type PinnedOption } from "../../../experiment/pinned-options.ts";
import { clearPins, removePin } from "../../../experiment/pins.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { Said } from "../../../ui/Said.tsx";
import { pins } from "../../../words/pins.ts";
import { siteTable } from "../../../words/site-table.ts";
import { money } from "../../../words/figures.ts";
import { locale } from "../../../view-parts/locale.ts";
import type { Job } from "../use-ranking.ts";
import { AddOption } from "./AddOption.tsx";
import { OptionTable } from "./OptionTable.tsx";
import { pinWords } from "./option-words.ts";
import { PinsInError } from "./PinsInError.tsx";
import styles from "./Pins.module.css";
import { useSaid } from "./use-said.ts";

/** The experiment as it stands beside up to six options that travel in its link. */
export const Pins = memo(function Pins({ compared }: { readonly compared: Job }) {
  const { store, dataset, experiment } = compared;
  const entry = useStore(store, ({ entered }) => entered.entries.pins);
  const options = useMemo(() => pinnedOptions(experiment, dataset), [experiment, dataset]);
  const { said, say } = useSaid(store);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with what it did.
    if (said !== "") status.current?.focus();
  }, [said]);

  const take = ({ pin }: PinnedOption) => {
    const { entered, change } = store.getState();
    change(documentWith(entered, pin), "suggestion");
    say(pins.taken(pinWords(pin, dataset)));
  };
  const remove = ({ pin }: PinnedOption) => {
    removePin(store, pin);
    say(pins.removed(pinWords(pin, dataset)));
  };

  return (
    <section className={styles.section} aria-labelledby="pins-title">
      <h3 id="pins-title">{pins.title}</h3>
      {isFaulty(entry) ? (
        <PinsInError
          faulty={entry}
          onClear={() => {
            clearPins(store);
            say(pins.cleared);
          }}
        />
      ) : (
        <p className={styles.quiet}>
          {pins.intro} {options.length === 1 ? pins.none : null}
        </p>
      )}
      <Said ref={status}>{said}</Said>
      {options.length === 1 ? null : (
        <Shown compared={compared} options={options} onTake={take} onRemove={remove} />
      )}
      {isFaulty(entry) ? null : (
        <Disclosure summary={pins.add}>
          <AddOption store={store} dataset={dataset} experiment={experiment} />
        </Disclosure>
      )}
    </section>
  );
});

type ShownProps = {
  readonly compared: Job;
  readonly options: readonly PinnedOption[];
  readonly onTake: (option: PinnedOption) => void;
  readonly onRemove: (option: PinnedOption) => void;
};

function Shown({ compared, options, onTake, onRemove }: ShownProps) {
  const { dataset, price } = compared;
  return (
    <>
      <OptionTable
        options={options}
        dataset={dataset}
        priceUsdPerT={price?.usdPerT}
        onTake={onTake}
        onRemove={onRemove}
      />
      <p className={styles.quiet}>
        {options.some(({ differs }) => differs.hardware) ? `${pins.hardwareNote} ` : null}
        {price === undefined
          ? null
          : pins.costNote(money(price.usdPerT, "USD", locale), siteTable.whosePrice(price.row))}
      </p>
    </>
  );
}
