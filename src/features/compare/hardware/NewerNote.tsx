import type { OnDevices, OnHardware } from "../../../experiment/other-hardware.ts";
import { locale } from "../../../view-parts/locale.ts";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { mass, text } from "../../../words/figures.ts";
import type { Compared } from "../use-ranking.ts";
import { newerParts } from "./newer.ts";
import type { Present } from "./present.ts";

type Props = {
  readonly found: readonly OnHardware[];
  readonly now: OnDevices;
  readonly present: Present;
  readonly compared: Compared;
};

/** Whether newer parts are worth making, for this job and on this grid. */
export function NewerNote({ found, now, present, compared: { dataset } }: Props) {
  const year = dataset.hardware.get(present.workload.hardware ?? "")?.year;
  const kg = now.total.range.totalKg;
  const fullKg = now.total.fullRange.totalKg;
  const newer = newerParts(found, year, { kg, fullKg });
  const { best, turned } = newer;
  if (newer.all === 0) return <p data-testid="newer">{words.noneNewer}</p>;
  const figure = (of: number) => text(mass(of, locale));
  return (
    <p data-testid="newer">
      {words.newer(newer, year !== undefined)}{" "}
      {best?.payback === undefined
        ? null
        : words.example({
            devices: best.devices,
            name: best.hardware.name,
            manufacture: figure(best.manufactureKg),
            saved: figure(best.manufactureKg / best.payback.jobs),
            jobs: best.payback.jobs,
            usedHours: best.payback.hours,
            lifeHours: best.lifeHours,
          })}{" "}
      {turned === undefined
        ? null
        : words.turned(
            turned.hardware.name,
            figure(kg - turned.total.range.totalKg),
            figure(turned.total.fullRange.totalKg - fullKg),
          )}
    </p>
  );
}
