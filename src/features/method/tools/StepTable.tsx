import { Fragment } from "react";
import type { Leg } from "../../../experiment/conventions/steps.ts";
import type { Stop } from "../../../experiment/conventions/stop.ts";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { conventions, conventionWords, termWords } from "../../../words/conventions.ts";
import { energy, mass, text } from "../../../words/figures.ts";

type Props = { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] };

const kg = (value: number) => text(mass(value, locale));

/** The twin of the waterfall: each convention's figure, and below it the steps to the next. */
export function StepTable({ stops, legs }: Props) {
  const { columns } = conventions;
  return (
    <ScrollRegion label={conventions.stepsRegion}>
      <FigureTable
        caption={conventions.table}
        columns={[columns.step, columns.change, columns.emissions, columns.energy]}
      >
        {stops.map((stop, index) => (
          <Fragment key={stop.convention}>
            <tr>
              <th scope="row">
                <b>{conventionWords[stop.convention].name}</b>
              </th>
              <td>{""}</td>
              <td>
                <b>{kg(stop.kg)}</b>
              </td>
              <td>{text(energy(stop.energyKwh, locale))}</td>
            </tr>
            {legs[index] === undefined ? null : <LegRows leg={legs[index]} />}
          </Fragment>
        ))}
      </FigureTable>
    </ScrollRegion>
  );
}

function LegRows({ leg: { from, to, steps } }: { readonly leg: Leg }) {
  if (steps.length === 0) {
    const [name, next] = [from, to].map(({ convention }) => conventionWords[convention].name);
    return (
      <tr>
        <th scope="row" colSpan={4}>
          {conventions.nothingChanges(name ?? "", next ?? "")}
        </th>
      </tr>
    );
  }
  return steps.map(({ term, changeKg, afterKg }) => (
    <tr key={term}>
      <th scope="row">{termWords[term].label}</th>
      <td>{changeKg > 0 ? conventions.more(kg(changeKg)) : conventions.less(kg(-changeKg))}</td>
      <td>{kg(afterKg)}</td>
      <td>{""}</td>
    </tr>
  ));
}
