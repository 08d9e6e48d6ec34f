import type * as english from "../en/imports-mapping.ts";
import type { Translated } from "../translated.ts";

export const mappedFields: Translated<typeof english.mappedFields> = {
  energy: "Énergie d’une exécution",
  time: "Durée d’une exécution",
  power: "Puissance moyenne d’un appareil",
  emissions: "Émissions, pour comparer",
  devices: "Nombre d’appareils",
  runs: "Nombre d’exécutions",
  pue: "PUE",
  intensity: "Intensité carbone",
  name: "Nom",
  hardware: "Matériel",
  place: "Lieu",
  end: "Heure de fin",
};

export const importMapping: Translated<typeof english.importMapping> = {
  intro:
    "C’est un tableau d’aucun format connu ici. Dites ce que contiennent ses colonnes ; les choix ci-dessous viennent de leurs noms. Les premières lignes sont dessous.",
  region: (name) => `Colonnes de ${name}`,
  caption: "Ce que contient chaque colonne, avec les premières lignes",
  unnamed: (position) => `Colonne ${position}`,
  holds: (name) => `Ce que contient « ${name.slice(0, 60)} »`,
  unitOf: (name) => `Unité de « ${name.slice(0, 60)} »`,
  left: "Non utilisée",
  scope: "Ce que couvre l’énergie",
  confirm: "Lire ainsi",
  change: "Changer ce que contiennent les colonnes",
  faults: {
    twice: "Deux colonnes sont prises pour la même chose. Laissez-en une de côté.",
    "no-energy":
      "Choisissez une colonne pour l’énergie, ou pour la durée avec le matériel ou les watts.",
  },
};
