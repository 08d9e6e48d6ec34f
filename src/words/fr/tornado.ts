import type * as english from "../en/tornado.ts";
import type { Translated } from "../translated.ts";

export const tornadoWords: Translated<typeof english.tornadoWords> = {
  title: "Ce qui élargit l’intervalle",
  intro: (total, { low, high }) =>
    `Le chiffre est ${total}, plausible de ${low} à ${high}. Chaque barre montre le chiffre avec un seul fait à son bas et à son haut, tout le reste inchangé.`,
  isNot:
    "L’intervalle couvre ce qui est incertain dans les parties comptées. Ce n’est pas un intervalle de confiance, et il ne dit rien de ce qui est laissé de côté.",
  noTotal: "Il n’y a pas encore de chiffre, donc pas d’intervalle.",
  nothing: "Aucun des chiffres derrière n’a d’intervalle.",
  chart:
    "Barres des faits qui élargissent l’intervalle, du plus large au moins large. La table dessous a les mêmes chiffres.",
  region: "Table de ce qui élargit l’intervalle, défile sur le côté",
  caption: "Les faits selon ce qu’ils ajoutent à l’intervalle",
  columns: {
    fact: "Fait",
    ends: "De, à",
    emissions: "Chiffre alors",
    share: "De l’intervalle",
    left: "Resterait s’il était connu",
  },
  axis: "kgCO₂e",
};
