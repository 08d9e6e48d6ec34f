import { documentOn } from "../../../experiment/on-devices.ts";
import type { OnDevices, OnHardware, SameWork } from "../../../experiment/other-hardware.ts";
import { addPin } from "../../../experiment/pins.ts";
import type { PartRows } from "../../../experiment/throughput.ts";
import { Table } from "../../../ui/Table.tsx";
import { useSources } from "../../../view-parts/use-sources.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { pins } from "../../../words/pins.ts";
import { result } from "../../../words/result.ts";
import { useChoices } from "../choices.ts";
import type { Compared } from "../use-ranking.ts";
import styles from "./OtherHardware.module.css";
import { PartRow } from "./PartRow.tsx";
import type { Present } from "./present.ts";
import { PresentRow } from "./PresentRow.tsx";

type Props = {
  readonly shown: readonly OnHardware[];
  readonly now: { readonly asItStands: OnDevices; readonly alike: OnDevices };
  readonly present: Present;
  readonly work: SameWork;
  readonly rows: PartRows;
  readonly compared: Compared;
  /** What to say once something was done. */
  readonly onSaid: (words: string) => void;
};

/** The present hardware, then the others. */
export function PartTable({ shown, now, present, work, rows, compared, onSaid }: Props) {
  const { store, dataset, experiment } = compared;
  const budget = useChoices((choices) => choices.budget);
  const sources = useSources(dataset.version);
  const boundary = experiment.boundary ?? "site";
  const { columns } = words;
  const { asItStands, alike } = now;
  // A pin puts its hardware in the place of the first workload's.
  const isFirst = experiment.workloads[0]?.hardware === present.workload.hardware;
  const presentRow = { present, compared, boundary, peakTflops: work.peakTflops, sources };
  return (
    <Table
      region={words.region}
      caption={words.caption}
      look={styles.table}
      testId="hardware-table"
    >
      <thead>
        <tr>
          <th scope="col" data-column="device">
            {columns.device}
          </th>
          <th scope="col">{columns.devices}</th>
          <th scope="col">{columns.hours}</th>
          <th scope="col">{columns.energy}</th>
          <th scope="col">{result.headline(boundary, asItStands.total.intensityKind)}</th>
          {boundary === "full" ? null : <th scope="col">{columns.full}</th>}
          <th scope="col" data-column="payback">
            {columns.payback}
          </th>
          {budget === undefined ? null : <th scope="col">{columns.bought}</th>}
          <th scope="col" data-column="peak">
            {columns.peak}
          </th>
          <th scope="col" data-column="actions">
            {columns.actions}
          </th>
        </tr>
      </thead>
      <tbody>
        <PresentRow {...presentRow} on={asItStands} tag={words.now} />
        {alike === asItStands ? null : <PresentRow {...presentRow} on={alike} tag={words.alike} />}
        {shown.map((on) => (
          <PartRow
            key={on.hardware.id}
            on={on}
            now={alike}
            present={present}
            boundary={boundary}
            row={rows.get(on.hardware.id)}
            sources={sources}
            compared={compared}
            onTake={() => {
              const { entered, change } = store.getState();
              const { hardware, devices, hours } = on;
              const part = { hardware: hardware.id, devices, hours };
              change(documentOn(entered, present.index, part), "suggestion");
              onSaid(words.taken(hardware.name, devices));
              // The button that was pressed is gone: its part is the present one.
              document.getElementById("other-hardware-title")?.focus();
            }}
            onPin={
              isFirst
                ? () => {
                    const { name, id } = on.hardware;
                    const refusal = addPin(store, { hardware: id });
                    onSaid(refusal === undefined ? words.pinned(name) : pins.refused(refusal));
                  }
                : undefined
            }
          />
        ))}
      </tbody>
    </Table>
  );
}
