import type { Workload } from "../../../experiment/experiment.ts";
import type { LeftOut } from "../../../experiment/other-hardware.ts";
import { otherHardware } from "../../../words/other-hardware.ts";
import styles from "./OtherHardware.module.css";

type Props = { readonly workload: Workload; readonly leftOut: readonly LeftOut[] };

/** What the table rests on, and what it leaves out. */
export function PartNotes({ workload, leftOut }: Props) {
  const words = otherHardware.notes;
  const aside = words.aside(workload);
  const hasHost = workload.hostCpu !== undefined || workload.hostMemoryGb !== undefined;
  const without = (why: LeftOut["why"]) => {
    const names = leftOut.filter((one) => one.why === why).map(({ hardware }) => hardware.name);
    return names.length === 0 ? null : <li>{words.leftOut(why, names)}</li>;
  };
  return (
    <ul className={styles.notes}>
      {aside === undefined ? null : <li>{aside}</li>}
      {hasHost ? <li>{words.host}</li> : null}
      <li>{words.payback}</li>
      <li>{words.rented}</li>
      <li>{words.peaks}</li>
      {without("memory-unknown")}
      {without("out-of-bounds")}
    </ul>
  );
}
