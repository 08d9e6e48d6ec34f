import type * as english from "../en/formula.ts";
import type { Translated } from "../translated.ts";

export const formula: Translated<typeof english.formula> = {
  title: "La somme avec vos nombres",
  devices: "Appareils",
  host: "Hôte",
  energy: "Énergie avec le centre de données",
  emissions: "Émissions de l’électricité",
  manufacture: "Fabrication",
  runs: (runs) => ` × ${runs} exécutions`,
  measured: (kwh) => `${kwh} kWh mesurés`,
  measuredWithPue: (kwh) => `${kwh} kWh mesurés, PUE compris`,
  overPue: (pue) => ` ÷ PUE ${pue}`,
  memory: (gb) => `${gb} Go de mémoire`,
  and: ", et ",
  ofRated: (share) => `${share} × watts nominaux des appareils, comme estimation`,
  ofDraw: (share) => `${share} × énergie des appareils, comme estimation`,
  ofDrawAndMemory: (share) => `${share} × énergie des CPU et de la mémoire, comme estimation`,
};
