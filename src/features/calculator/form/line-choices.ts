import { siteById } from "../../../dataset/sites.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { LineQuestion } from "../../../experiment/typed/line.ts";
import type { LineValues } from "../../../experiment/typed/with-line.ts";
import { oneLine } from "../../../words/one-line.ts";
import { siteLabel } from "../../../words/places.ts";
import { readings } from "../../../words/readings.ts";
import { plain } from "../../../words/figures.ts";
import { locale } from "../../../view-parts/locale.ts";

/** An answer to a question about a line; a value of undefined leaves the field out. */
export type LineChoice = {
  readonly label: string;
  readonly value: string | number | undefined;
};

const figure = (value: number) => plain(value, locale, 6);

/** A value of a field in words: names of parts and places, figures otherwise. */
export function valueWords(value: string | number, dataset: Dataset): string {
  if (typeof value === "number") return figure(value);
  const site = siteById(dataset, value);
  if (site !== undefined) return siteLabel(site, dataset);
  return dataset.hardware.get(value)?.name ?? value;
}

/** The readings to choose from, or what else is needed first. */
export function choicesOf(
  question: LineQuestion,
  known: LineValues,
  dataset: Dataset,
): readonly LineChoice[] | string {
  switch (question.code) {
    case "which":
      return question.candidates.map((id) => ({ label: valueWords(id, dataset), value: id }));
    case "ambiguous-clock":
      return question.readings.map(({ text, hours }) => ({
        label: oneLine.reading(text, figure(hours)),
        value: hours,
      }));
    case "device-hours": {
      if (typeof known.devices !== "number") return oneLine.needsCount;
      const hours = question.deviceHours / known.devices;
      return [{ label: oneLine.over(figure(hours), figure(known.devices)), value: hours }];
    }
    case "count-unit":
      return question.readings.map(({ unit, devices }) => ({
        label: oneLine.countOf(readings.units[unit], figure(devices)),
        value: devices,
      }));
    case "needs-hardware":
      return oneLine.needsHardware;
    case "power-or-util":
      return [
        { label: oneLine.isPower(figure(question.percent)), value: question.percent },
        { label: oneLine.isUtil, value: undefined },
      ];
    case "several":
      return question.values.map((value) => ({ label: figure(value), value }));
  }
}
