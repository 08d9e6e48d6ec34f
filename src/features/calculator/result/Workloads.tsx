import { carbonKg } from "../../../calculation/emissions.ts";
import type { Estimate } from "../../../experiment/estimate.ts";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { result } from "../../../words/result.ts";
import { mass, share, text } from "../../../words/figures.ts";

type Props = { readonly found: Estimate; readonly locale: string };

/** A subtotal for each workload, where there are several. */
export function Workloads({ found, locale }: Props) {
  if (found.workloads.length < 2) return null;
  const rows = found.workloads.map(({ load, workload }, index) => ({
    name: result.workload(index, workload.name),
    kg: load === undefined ? 0 : carbonKg(load, found.boundary),
  }));
  const total = rows.reduce((sum, { kg }) => sum + kg, 0);
  return (
    <FigureTable
      caption={result.subtotals}
      columns={[result.workloadHead, result.emissions, result.share]}
    >
      {rows.map(({ name, kg }, index) => (
        // A workload's place is its identity here: two may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={index}>
          <th scope="row">{name}</th>
          <td>{text(mass(kg, locale))}</td>
          <td>{total === 0 ? "–" : share(kg / total, locale)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}
