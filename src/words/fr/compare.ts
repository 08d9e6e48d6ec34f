import type * as english from "../en/compare.ts";
import type { Translated } from "../translated.ts";

export const compare: Translated<typeof english.compare> = {
  title: "Comparer avant de lancer",
  aspect: "Comparer",
  aspects: {
    where: {
      label: "Où",
      hint: "Cette expérience dans chaque région cloud et sur chaque réseau.",
    },
    when: { label: "Quand", hint: "Les heures du jour sur le réseau où elle tourne." },
    what: {
      label: "Sur quoi",
      hint: "Le même travail sur un autre matériel, et ce qu’achète un budget.",
    },
  },
  nothing: {
    "in-error":
      "Une saisie est en erreur ; il n’y a donc encore rien à comparer. Corrigez-la dans le calculateur.",
    incomplete:
      "Il manque à une charge son matériel, ses heures ou son énergie mesurée ; il n’y a donc encore rien à comparer. Complétez-la dans le calculateur ; un site n’est pas nécessaire ici.",
    "stays-other-kind":
      "Ce qui reste en place a une intensité d’un autre type que celle des tables, et les deux ne s’additionnent jamais. Laissez toutes les charges se déplacer, ou changez cette charge.",
  },
};
