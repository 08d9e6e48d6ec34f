import { breakdown, type Part } from "../../../calculation/breakdown.ts";
import type { Total } from "../../../experiment/estimate.ts";
import type { Boundary } from "../../../experiment/experiment.ts";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { result } from "../../../words/result.ts";
import { mass, text } from "../../../words/figures.ts";
import styles from "./Breakdown.module.css";

type Props = { readonly total: Total; readonly boundary: Boundary; readonly locale: string };

type Row = { readonly kind: string; readonly name: string; readonly part: Part | undefined };

/** The terms of the figure as bars with their numbers: solid what is counted, hollow what the boundary leaves out. */
export function Breakdown({ total, boundary, locale }: Props) {
  const { devices, host, overhead, embodied } = breakdown(total.loads, boundary);
  const apart = total.loads.every(({ basis }) => basis === "power" || basis === "acc");
  const rows: Row[] = [
    { kind: "devices", name: apart ? result.devices : result.machines, part: devices },
    { kind: "host", name: result.host, part: host },
    { kind: "overhead", name: result.overhead, part: overhead },
    { kind: "embodied", name: result.embodied, part: embodied },
  ];
  const largest = Math.max(
    ...rows.map(({ part }) => (part === undefined ? 0 : part.countedKg + part.leftOutKg)),
  );
  return (
    <FigureTable
      caption={result.breakdown}
      columns={[result.part, result.counted, result.notCounted]}
    >
      {rows.map(({ kind, name, part }) => (
        <tr key={kind} className={styles[kind]}>
          <th scope="row">
            {name}
            {part === undefined || largest === 0 ? null : (
              <Bar counted={part.countedKg / largest} leftOut={part.leftOutKg / largest} />
            )}
          </th>
          {part === undefined ? (
            <td colSpan={2}>{result.notKnown}</td>
          ) : (
            <>
              <td>
                <Kg kg={part.countedKg} row={kind} shown={part.leftOutKg === 0} locale={locale} />
              </td>
              <td>
                <Kg kg={part.leftOutKg} row={kind} shown={part.leftOutKg !== 0} locale={locale} />
              </td>
            </>
          )}
        </tr>
      ))}
    </FigureTable>
  );
}

type KgProps = {
  readonly kg: number;
  readonly row: string;
  /** Of the two cells of a part, the one that holds its figure as data. */
  readonly shown: boolean;
  readonly locale: string;
};

function Kg({ kg, row, shown, locale }: KgProps) {
  const words = kg === 0 ? "–" : text(mass(kg, locale));
  return row === "embodied" && shown ? (
    <data data-testid="embodied-emissions" value={String(kg)}>
      {words}
    </data>
  ) : (
    words
  );
}

/** Shares of the largest part. The numbers stand beside it, so the bar itself is decoration. */
function Bar({ counted, leftOut }: { readonly counted: number; readonly leftOut: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.counted} x="0" y="0" width={counted * 100} height="4" />
      <rect
        className={styles.leftOut}
        x={counted * 100}
        y="0"
        width={leftOut * 100}
        height="4"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
