import type { StartEmissions } from "../../../experiment/start-emissions.ts";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { result } from "../../../words/result.ts";
import { when } from "../../../words/when.ts";
import { mass, massRange, share, text } from "../../../words/figures.ts";

type Props = {
  readonly emissions: readonly StartEmissions[];
  readonly best: number;
  readonly worst: number;
  /** What the hours are from: two such tables may stand on the page. */
  readonly from: keyof typeof when.tables;
};

/** The twin of the chart: every start hour with its figures. */
export function StartTable({ emissions, best, worst, from }: Props) {
  const { columns } = when;
  const mean = emissions.reduce((sum, { kg }) => sum + kg, 0) / emissions.length;
  return (
    <ScrollRegion label={when.tables[from].region}>
      <FigureTable
        caption={when.tables[from].caption}
        columns={[columns.hour, columns.emissions, columns.spread, columns.mean]}
      >
        {emissions.map(({ hour, kg, lowKg, highKg }) => (
          <tr key={hour} aria-current={hour === best && best !== worst ? "true" : undefined}>
            <th scope="row">
              {when.clock(hour)}
              {best === worst
                ? ""
                : hour === best
                  ? ` (${when.bestTag})`
                  : hour === worst
                    ? ` (${when.worstTag})`
                    : ""}
            </th>
            <td>{text(mass(kg, locale))}</td>
            <td>{result.between(massRange(lowKg, highKg, locale, kg))}</td>
            <td>{best === worst || mean === 0 ? when.same : signed(kg / mean - 1)}</td>
          </tr>
        ))}
      </FigureTable>
    </ScrollRegion>
  );
}

function signed(part: number): string {
  const sign = part > 0 ? "+" : part < 0 ? "−" : "";
  return `${sign}${share(Math.abs(part), locale)}`;
}
