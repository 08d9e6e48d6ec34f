import type { Boundary } from "../../../calculation/load.ts";
import type { OnDevices } from "../../../experiment/other-hardware.ts";
import { Figure, Sub } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { energy, mass, share, text } from "../../../words/figures.ts";
import { Bought } from "../budget/Bought.tsx";
import { useChoices } from "../choices.ts";
import type { Compared } from "../use-ranking.ts";

/** More or less than now, in percent. Nothing is a part of a total of 0. */
function Change({ kg, nowKg }: { readonly kg: number; readonly nowKg: number | undefined }) {
  if (nowKg === undefined || nowKg === 0) return null;
  const part = kg / nowKg - 1;
  return (
    <Sub>
      {Math.abs(part) < 0.0005 ? words.same : words.change(share(Math.abs(part), locale), part > 0)}
    </Sub>
  );
}

type Props = {
  readonly on: OnDevices;
  /** What it is compared with; absent for the present hardware itself. */
  readonly now?: OnDevices;
  readonly boundary: Boundary;
};

/** The cells of energy and emissions. */
export function Figures({ on: { total, embodiedKg }, now, boundary }: Props) {
  const { range, fullRange, energyKwh, embodiedUnknownIn } = total;
  return (
    <>
      <Figure>{text(energy(energyKwh, locale))}</Figure>
      <Figure>
        <data data-testid="hardware-emissions" value={String(range.totalKg)}>
          {text(mass(range.totalKg, locale))}
        </data>
        <Change kg={range.totalKg} nowKg={now?.total.range.totalKg} />
        {boundary === "full" ? (
          <Sub>{words.manufacture(text(mass(embodiedKg, locale)))}</Sub>
        ) : null}
      </Figure>
      {boundary === "full" ? null : (
        <Figure>
          {text(mass(fullRange.totalKg, locale))}
          <Change kg={fullRange.totalKg} nowKg={now?.total.fullRange.totalKg} />
          <Sub>
            {embodiedUnknownIn.length > 0
              ? words.manufactureUnknown
              : words.manufacture(text(mass(embodiedKg, locale)))}
          </Sub>
        </Figure>
      )}
    </>
  );
}

/** The cell of what the budget buys, where there is one. */
export function BudgetCell({
  on: { experiment, total },
  compared,
}: {
  readonly on: OnDevices;
  readonly compared: Compared;
}) {
  const budget = useChoices((choices) => choices.budget);
  if (budget === undefined) return null;
  return (
    <Figure>
      <Bought
        budget={budget}
        experiment={experiment}
        kg={total.range.totalKg}
        energyKwh={total.energyKwh}
        priceUsdPerT={compared.price?.usdPerT}
      />
    </Figure>
  );
}
