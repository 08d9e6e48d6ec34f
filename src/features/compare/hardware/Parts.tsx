import { useDeferredValue, useMemo, useState } from "react";
import {
  onOtherHardware,
  onPresentDevices,
  type SameWork,
} from "../../../experiment/other-hardware.ts";
import type { PartRows } from "../../../experiment/throughput.ts";
import { Button } from "../../../ui/Button.tsx";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import type { Compared } from "../use-ranking.ts";
import { useHardwareChoices } from "./hardware-choices.ts";
import { NewerNote } from "./NewerNote.tsx";
import { noPartFilters, orderedParts } from "./order.ts";
import { PartFilters } from "./PartFilters.tsx";
import { PartNotes } from "./PartNotes.tsx";
import { PartTable } from "./PartTable.tsx";
import type { Present } from "./present.ts";

type Props = {
  readonly compared: Compared;
  readonly present: Present;
  readonly work: SameWork;
  readonly rows: PartRows;
};

const step = 20;

/** All parts at this work: what newer ones are worth, the filters, the table and what it rests on. */
export function Parts({ compared, present, work, rows }: Props) {
  const { experiment, dataset } = compared;
  const { filters, sort } = useHardwareChoices();
  const searched = useDeferredValue(filters);
  const [limit, setLimit] = useState(step);
  const [said, setSaid] = useState("");
  const now = useMemo(
    () => onPresentDevices(experiment, work.index, dataset),
    [experiment, work.index, dataset],
  );
  const { found, leftOut } = useMemo(
    () => onOtherHardware(experiment, work, rows, dataset),
    [experiment, work, rows, dataset],
  );
  const ordered = useMemo(
    () => orderedParts(found, searched, sort, rows, dataset),
    [found, searched, sort, rows, dataset],
  );
  if (now === undefined) return <p>{words.noFigure}</p>;
  return (
    <>
      <NewerNote found={found} now={now.alike} present={present} compared={compared} />
      <PartFilters found={found} rows={rows} />
      <p>
        <span role="status">{words.shown(ordered.length, found.length)}</span>{" "}
        <span role="status">{said}</span>
      </p>
      {ordered.length === 0 ? (
        <p>
          {words.noneLeft}{" "}
          <Button
            onClick={() => {
              useHardwareChoices.setState({ filters: noPartFilters });
            }}
          >
            {words.clearFilters}
          </Button>
        </p>
      ) : null}
      <PartTable
        shown={ordered.slice(0, limit)}
        now={now}
        present={present}
        work={work}
        rows={rows}
        compared={compared}
        onSaid={setSaid}
      />
      {ordered.length > limit ? (
        <div>
          <Button
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {words.showMore(Math.min(step, ordered.length - limit))}
          </Button>
        </div>
      ) : null}
      <PartNotes workload={present.workload} leftOut={leftOut} />
    </>
  );
}
