import { useMemo } from "react";
import type { TablesFile } from "../../../dataset/release-files.ts";
import { partRows } from "../../../experiment/throughput.ts";
import { TablesPart } from "../../../view-parts/TablesPart.tsx";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { BudgetField } from "../budget/BudgetField.tsx";
import type { Compared } from "../use-ranking.ts";
import { AskedWork } from "./AskedWork.tsx";
import { useHardwareChoices } from "./hardware-choices.ts";
import styles from "./OtherHardware.module.css";
import { Parts } from "./Parts.tsx";
import { presentOf } from "./present.ts";

/** The work of one workload on every part whose peak is known, and what a budget buys there. */
export function OtherHardware({ compared }: { readonly compared: Compared }) {
  return (
    <>
      <BudgetField compared={compared} />
      <section className={styles.section} aria-labelledby="other-hardware-title">
        <h3 id="other-hardware-title" tabIndex={-1}>
          {words.title}
        </h3>
        <TablesPart version={compared.dataset.version}>
          {(tables) => <Work compared={compared} tables={tables} />}
        </TablesPart>
      </section>
    </>
  );
}

type Props = { readonly compared: Compared; readonly tables: TablesFile };

function Work({ compared, tables }: Props) {
  const { index, count, memory, peak } = useHardwareChoices();
  const { experiment, dataset } = compared;
  const rows = partRows(tables);
  const present = useMemo(
    () => presentOf(experiment, { index, count, memory, peak }, rows, dataset),
    [experiment, index, count, memory, peak, rows, dataset],
  );
  if (present === undefined) return <p>{words.noFigure}</p>;
  return (
    <>
      <p>{words.lead(present.precision)}</p>
      {present.precision === "fp32" ? <p>{words.fp32}</p> : null}
      <AskedWork compared={compared} present={present} />
      {present.work === undefined ? null : (
        <Parts compared={compared} present={present} work={present.work} rows={rows} />
      )}
    </>
  );
}
