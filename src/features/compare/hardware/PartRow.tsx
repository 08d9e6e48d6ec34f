import type { Boundary } from "../../../calculation/load.ts";
import type { OnDevices, OnHardware } from "../../../experiment/other-hardware.ts";
import type { PartRow as Row } from "../../../experiment/throughput.ts";
import { Button } from "../../../ui/Button.tsx";
import { Figure, Sub } from "../../../ui/Table.tsx";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import type { Compared } from "../use-ranking.ts";
import { BudgetCell, Figures } from "./Figures.tsx";
import type { Present } from "./present.ts";

type Props = {
  readonly on: OnHardware;
  readonly now: OnDevices;
  readonly present: Present;
  readonly boundary: Boundary;
  readonly row: Row | undefined;
  readonly sources: Sources;
  readonly compared: Compared;
  readonly onTake: () => void;
  /** Absent where a pin would replace another workload's hardware. */
  readonly onPin: (() => void) | undefined;
};

/** The work on one other part. */
export function PartRow(props: Props) {
  const { on, now, present, boundary, row, sources, compared, onTake, onPin } = props;
  const { hardware, devices, hours, peakTflops } = on;
  return (
    <tr data-hardware={hardware.id}>
      <th scope="row">
        {hardware.name}
        <Sub>
          {[words.year(hardware.year), words.basis(hardware.powerBasis)].filter(Boolean).join("; ")}
        </Sub>
      </th>
      <Figure>
        {words.devices(devices)}
        <Sub>
          {hardware.memoryGb === undefined
            ? words.memoryUnknown
            : words.together(devices * hardware.memoryGb)}
        </Sub>
      </Figure>
      <Figure>{words.hours(hours)}</Figure>
      <Figures on={on} now={now} boundary={boundary} />
      <td>
        <Payback on={on} present={present} />
      </td>
      <BudgetCell on={on} compared={compared} />
      <td>
        {words.tflops(peakTflops)}
        <Sub>
          <SourceList ids={hardware.sources} sources={sources} />
          {row?.doubt === true ? (
            <>
              . {words.doubt(row.note !== undefined)} <span lang="en">{row.note}</span>
            </>
          ) : null}
        </Sub>
      </td>
      <td>
        <Button look="link" aria-label={words.takePart(hardware.name)} onClick={onTake}>
          {words.take}
        </Button>
        {onPin === undefined ? null : (
          <>
            {" "}
            <Button look="link" aria-label={words.pinPart(hardware.name)} onClick={onPin}>
              {words.pin}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

function Payback({ on, present }: Pick<Props, "on" | "present">) {
  const { payback, lifeHours } = on;
  const { hours = 0, runs = 1 } = present.workload;
  const [said, why] =
    payback === undefined
      ? [words.never, words.neverWhy]
      : payback.hours > lifeHours
        ? [words.beyond, words.beyondWhy(payback.hours, lifeHours)]
        : [words.within(payback.hours), words.withinWhy(payback.jobs, payback.jobs * hours * runs)];
  return (
    <>
      {said}
      <Sub>{why}</Sub>
    </>
  );
}
