import type { Boundary } from "../../../calculation/load.ts";
import type { OnDevices } from "../../../experiment/other-hardware.ts";
import { Figure, Sub, Tag } from "../../../ui/Table.tsx";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import type { Compared } from "../use-ranking.ts";
import { BudgetCell, Figures } from "./Figures.tsx";
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
    <tr aria-current="true">
      <th scope="row">
        {hardware?.name ?? words.own(workload.ownHardwareName)}
        <Tag>{tag}</Tag>
        <Sub>{hardware === undefined ? "" : words.year(hardware.year)}</Sub>
      </th>
      <Figure>
        {words.devices(workload.devices ?? 1)}
        <Sub>{memoryNowGb === undefined ? words.memoryUnknown : words.together(memoryNowGb)}</Sub>
      </Figure>
      <Figure>{words.hours(workload.hours ?? 0)}</Figure>
      <Figures on={on} boundary={boundary} />
      <td>{words.spent}</td>
      <BudgetCell on={on} compared={compared} />
      <td>
        {words.tflops(peakTflops)}
        <Sub>
          {tablePeak === undefined || hardware === undefined ? (
            words.yourPeak
          ) : (
            <SourceList ids={hardware.sources} sources={sources} />
          )}
        </Sub>
      </td>
      <td>{words.chosen}</td>
    </tr>
  );
}
