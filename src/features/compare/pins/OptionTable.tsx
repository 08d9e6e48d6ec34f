import type { ReactNode } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { PinnedOption } from "../../../experiment/pinned-options.ts";
import { Button } from "../../../ui/Button.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { pins } from "../../../words/pins.ts";
import { boundaries } from "../../../words/result.ts";
import {
  Against,
  Cost,
  Emissions,
  Energy,
  Hours,
  Intensity,
  Manufacture,
  Pue,
} from "./OptionCells.tsx";
import { boundaryOf, hardwareWords, pinWords, placeWords } from "./option-words.ts";
import styles from "./Pins.module.css";

type Props = {
  /** The experiment as it stands first. */
  readonly options: readonly PinnedOption[];
  readonly dataset: Dataset;
  readonly priceUsdPerT: number | undefined;
  readonly onTake: (option: PinnedOption) => void;
  readonly onRemove: (option: PinnedOption) => void;
};

const rows: readonly {
  readonly name: Exclude<keyof typeof pins.rows, "cost" | "actions">;
  readonly cell: (option: PinnedOption) => ReactNode;
}[] = [
  { name: "emissions", cell: (option) => <Emissions option={option} /> },
  { name: "difference", cell: (option) => <Against option={option} /> },
  {
    name: "counts",
    cell: ({ experiment, differs }) => pins.counts(boundaryOf(experiment), differs.boundary),
  },
  { name: "energy", cell: (option) => <Energy option={option} /> },
  { name: "hours", cell: (option) => <Hours option={option} /> },
  { name: "intensity", cell: (option) => <Intensity option={option} /> },
  { name: "pue", cell: (option) => <Pue option={option} /> },
  { name: "manufacture", cell: (option) => <Manufacture option={option} /> },
];

/** Options as columns, so that each figure stands beside the same figure of the others. */
export function OptionTable({ options, dataset, priceUsdPerT, onTake, onRemove }: Props) {
  const [, ...pinned] = options;
  return (
    <ScrollRegion label={pins.region}>
      <table className={styles.table} data-testid="pin-table">
        <caption className={styles.caption}>{pins.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{pins.option}</th>
            {options.map((option) => (
              <th
                key={option.key}
                scope="col"
                data-pin={option.key}
                aria-current={option.difference.is === "itself" ? "true" : undefined}
              >
                <OptionHead option={option} dataset={dataset} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{pins.rows[name]}</th>
              {options.map((option) => (
                <td key={option.key}>{cell(option)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{pins.rows.cost}</th>
            {options.map((option) => (
              <td key={option.key}>
                <Cost option={option} priceUsdPerT={priceUsdPerT} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{pins.rows.actions}</th>
            <td>{pins.takenAlready}</td>
            {pinned.map((option) => (
              <td key={option.key}>
                <Actions option={option} dataset={dataset} onTake={onTake} onRemove={onRemove} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type HeadProps = { readonly option: PinnedOption; readonly dataset: Dataset };

/** Where and on what; the parts that an option pins stand out from those it shares. */
function OptionHead({ option: { experiment, pin, difference }, dataset }: HeadProps) {
  const place = placeWords(experiment, dataset);
  const hardware = hardwareWords(experiment, dataset);
  return (
    <>
      {difference.is === "itself" ? <span className={styles.tag}>{pins.asItStands}</span> : null}
      <span className={pin.site === undefined ? styles.shared : styles.own}>{place}</span>
      <span className={pin.hardware === undefined ? styles.shared : styles.own}>{hardware}</span>
      {pin.boundary === undefined ? null : (
        <span className={styles.own}>{boundaries[pin.boundary].label}</span>
      )}
    </>
  );
}

type ActionsProps = HeadProps & Pick<Props, "onTake" | "onRemove">;

function Actions({ option, dataset, onTake, onRemove }: ActionsProps) {
  const name = pinWords(option.pin, dataset);
  return (
    <span className={styles.actions}>
      {Object.values(option.differs).includes(true) ? (
        <Button
          aria-label={pins.takeOption(name)}
          onClick={() => {
            onTake(option);
          }}
        >
          {pins.take}
        </Button>
      ) : (
        <span className={styles.sub}>{pins.takenAlready}</span>
      )}
      <Button
        look="link"
        aria-label={pins.removeOption(name)}
        onClick={() => {
          onRemove(option);
        }}
      >
        {pins.remove}
      </Button>
    </span>
  );
}
