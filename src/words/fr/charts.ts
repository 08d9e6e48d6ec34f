import type * as english from "../en/charts.ts";
import type { Translated } from "../translated.ts";

const sites = (count: number) => (count === 1 ? "1 site" : `${count} sites`);

export const charts: Translated<typeof english.charts> = {
  title: "Les mêmes sites, dessinés",
  nothing: "Aucun site ne passe les filtres ; il n’y a donc rien à dessiner.",
  now: "actuel",
  nowSeveral: "actuel",
  bars: {
    summary: "Diagramme en barres des plus bas",
    asItStands: "Telle quelle, sur plusieurs sites",
    name: (count, lowest, kg) =>
      `Barres des émissions ${count === 1 ? "du site le plus bas" : `des ${count} sites les plus bas`} et du lieu actuel. Le plus bas : ${lowest}, ${kg}. La table des sites a les mêmes chiffres.`,
    label: (rank, site) => (rank === undefined ? site : `${rank}. ${site}`),
    caption: (unit) =>
      `Émissions à partir de zéro, ${unit}. Le trait fin sur chaque barre est son intervalle plausible.`,
    current: (rank, of, isSite) =>
      !isSite
        ? "La barre hachurée est l’expérience telle quelle."
        : rank === undefined
          ? "La barre hachurée est le lieu actuel, qui ne passe pas les filtres."
          : `La barre hachurée est le lieu actuel, numéro ${rank} sur ${of}.`,
  },
  map: {
    summary: "Carte",
    region: "Carte des sites, défile sur le côté",
    name: (count, places, lowest) =>
      `Carte de ${sites(count)} en ${places === 1 ? "1 lieu" : `${places} lieux`}, taille et couleur selon les émissions. Le plus bas : ${lowest}. La table des sites a les mêmes chiffres, et la liste sous la carte choisit un lieu.`,
    spot: (place, count, kg) =>
      count === 1 ? `${place} : ${kg}` : `${place} : ${sites(count)}, à partir de ${kg}`,
    noLand: "Le contour des terres n’a pas pu être chargé.",
    legend: (unit) =>
      `Surface et couleur : émissions en ${unit}, du site le plus bas là où un lieu en a plusieurs`,
    between: (low, high) => `${low} à ${high}`,
    caption:
      "Carte à surfaces égales ; des villes à moins de 50 km l’une de l’autre font un lieu. Un clic sur un cercle liste ses sites.",
    withoutPlace: (count) =>
      `${sites(count)} sans coordonnées dans les tables ${count === 1 ? "n’est pas" : "ne sont pas"} sur la carte.`,
    gridUnknown: (count) =>
      `${sites(count)} sur un réseau inconnu ${count === 1 ? "n’est" : "ne sont"} ni sur la carte ni dans la table.`,
    otherKind: (count) =>
      `${sites(count)} avec votre chiffre d’un autre type ${count === 1 ? "n’est" : "ne sont"} ni sur la carte ni dans la table.`,
    currentOutside: "Le lieu actuel est hors de cette partie de la carte.",
    currentWithoutPlace: "Le lieu actuel n’a pas de coordonnées dans les tables.",
    place: "Lieu sur la carte",
    placeHint: "Ou cliquez un cercle.",
    noPlace: "Aucun choisi",
    chosen: (place, count) => `${place} : ${sites(count)}`,
    listRegion: "Sites du lieu choisi, défile sur le côté",
    columns: { site: "Site", emissions: "Émissions", range: "Intervalle", choose: "Choisir" },
    take: "Le prendre",
    takeSite: (site) => `Le prendre : ${site}`,
  },
};
