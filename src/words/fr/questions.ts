import type { Question } from "../../experiment/questions.ts";
import { figure } from "./phrases.ts";

const stands = "C’est compté tel quel.";

/** Une question sur une saisie possible et peu probable. Elle compte telle quelle. */
export function questionWords(question: Question): string {
  switch (question.code) {
    case "watts-high":
      return `${figure(question.watts)} W pour un appareil ? ${stands} Si c’est toute une machine, dites-le sous « Ce que sont ces watts ».`;
    case "draw-low":
      return `${figure(question.percent)} % : est-ce de la puissance ou le GPU-Util ? Un GPU occupé appelle rarement moins de 20 % de sa puissance nominale. ${stands}`;
    case "draw-high":
      return `${figure(question.percent)} % dépasse la puissance nominale. ${stands} Une limite de puissance relevée se donne mieux en watts.`;
    case "intensity-kg":
      return `${figure(question.value)} g/kWh : kilogrammes ou grammes ? ${figure(question.value)} kg/kWh serait ici ${figure(question.value * 1000)}. ${stands}`;
    case "intensity-high":
      return `${figure(question.value)} g/kWh dépasse la moyenne annuelle de tous les réseaux. ${stands}`;
    case "hours-long":
      return `${figure(question.hours)} heures font ${figure(question.hours / 8760)} années d’une exécution. Si ce sont des heures d’appareil, écrivez « ${figure(question.hours)} device-hours ».`;
    case "pue-high":
      return `Un PUE de ${figure(question.pue)} dépasse presque tous les bâtiments d’aujourd’hui. ${stands}`;
    case "measured-high":
      return `Cela fait ${figure(question.watts)} W par appareil, pour ${figure(question.ratedW)} W nominaux. Est-ce bien une exécution, et des kWh ? ${stands}`;
    case "embodied-high":
      return `${figure(question.kg)} kg par appareil et par heure : kilogrammes ou grammes ? Les chiffres publiés sont sous 0,05. ${stands}`;
  }
}
