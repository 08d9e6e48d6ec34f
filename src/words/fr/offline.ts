import type * as english from "../en/offline.ts";
import type { Translated } from "../translated.ts";

export const offline: Translated<typeof english.offline> = {
  title: "Connexion et version",
  offline: (release) =>
    `Pas de connexion. L’édition la plus récente des tables connue ici est ${release} ; il peut y en avoir une plus récente.`,
  ready: "Une nouvelle version de cette page est prête.",
  take: "La charger",
  taken:
    "Un autre onglet a chargé une nouvelle version de cette page. Cet onglet continue avec l’ancienne jusqu’à ce que vous le rechargiez.",
  reload: "Recharger",
};
