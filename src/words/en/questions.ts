import type { Question } from "../../experiment/questions.ts";
import { figure } from "./phrases.ts";

/** A question about input that is possible and unlikely. It counts as it stands. */
export function questionWords(question: Question): string {
  switch (question.code) {
    case "watts-high":
      return `${figure(question.watts)} W for one device? It counts as it stands. If this is a whole machine, say so under “What the watts are”.`;
    case "draw-low":
      return `${figure(question.percent)} %: is this power or GPU-Util? A busy GPU seldom draws less than 20 % of its rating. It counts as it stands.`;
    case "draw-high":
      return `${figure(question.percent)} % is above the rating. It counts as it stands; a higher power limit is better given as watts.`;
    case "intensity-kg":
      return `${figure(question.value)} g/kWh: kilograms or grams? ${figure(question.value)} kg/kWh would be ${figure(question.value * 1000)} here. It counts as it stands.`;
    case "intensity-high":
      return `${figure(question.value)} g/kWh is above any grid’s yearly average. It counts as it stands.`;
    case "hours-long":
      return `${figure(question.hours)} hours are ${figure(question.hours / 8760)} years of one run. If these are device-hours, write “${figure(question.hours)} device-hours”.`;
    case "pue-high":
      return `A PUE of ${figure(question.pue)} is above nearly all buildings today. It counts as it stands.`;
    case "measured-high":
      return `This is ${figure(question.watts)} W per device, rated ${figure(question.ratedW)} W. Is it one run, and kWh? It counts as it stands.`;
    case "embodied-high":
      return `${figure(question.kg)} kg per device-hour: kilograms or grams? Published figures lie below 0.05. It counts as it stands.`;
  }
}
