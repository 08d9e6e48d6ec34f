import type { Boundary } from "../../../calculation/load.ts";
import type { OnDevices } from "../../../experiment/other-hardware.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import type { Compared } from "../use-ranking.ts";
import { BudgetCell, Figures } from "./Figures.tsx";
import styles from "./OtherHardware.module.css";
import type { Present } from "./present.ts";

type Props = {
  readonly on: OnDevices;
  readonly tag: string;
  readonly present: Present;
  readonly peakTflops: number;
  readonly boundary: Boundary;
  readonly sources: Sources;
  readonly compared: Compared;
};

/** The hardware of now, first of all. */
export function PresentRow({ on, tag, present, peakTflops, boundary, sources, compared }: Props) {
  const { workload, memoryNowGb, tablePeak } = present;
  const hardware = compared.dataset.hardware.get(workload.hardware ?? "");
  return (
    <tr className={styles.row} aria-current="true">
      <th scope="row" className={styles.device}>
        {hardware?.name ?? words.own(workload.ownHardwareName)}
        <span className={styles.tag}>{tag}</span>
        <span className={styles.sub}>
          {hardware === undefined ? "" : words.year(hardware.year)}
        </span>
      </th>
      <td className={styles.figure}>
        {words.devices(workload.devices ?? 1)}
        <span className={styles.sub}>
          {memoryNowGb === undefined ? words.memoryUnknown : words.together(memoryNowGb)}
        </span>
      </td>
      <td className={styles.figure}>{words.hours(workload.hours ?? 0)}</td>
      <Figures on={on} boundary={boundary} />
      <td>{words.spent}</td>
      <BudgetCell on={on} compared={compared} />
      <td>
        {words.tflops(peakTflops)}
        <span className={styles.sub}>
          {tablePeak === undefined || hardware === undefined ? (
            words.yourPeak
          ) : (
            <SourceList ids={hardware.sources} sources={sources} />
          )}
        </span>
      </td>
      <td>{words.chosen}</td>
    </tr>
  );
}
