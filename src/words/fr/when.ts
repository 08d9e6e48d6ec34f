import type * as english from "../en/when.ts";
import type { Translated } from "../translated.ts";

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

export const when: Translated<typeof english.when> = {
  title: "Une journée type du réseau",
  workload: "Charge",
  season: "Saison",
  seasons: {
    all: "Toute l’année",
    winter: "Hiver",
    spring: "Printemps",
    summer: "Été",
    autumn: "Automne",
  },
  clock,
  loading: "Lecture des profils horaires.",
  failed: (why) => `Les profils horaires n’ont pas pu être chargés. ${why}`,
  again: "Réessayer",
  noHours:
    "Donnez les heures d’une exécution dans le calculateur : sans sa durée, on ne peut dire quand commencer.",
  otherKind: (kind) =>
    `Votre intensité pour ce site est de type « ${kind} », et les profils sont d’intensité moyenne, basée sur la localisation. Les deux ne se mélangent pas.`,
  noZone: "Le réseau de ce site n’est pas connu ; il n’y a donc pas de journée type pour lui.",
  noProfile: (zone) =>
    `Il n’y a pas de profil horaire de ${zone} dans les tables. Un fichier à vous donne la même vue ci-dessous.`,
  zonesWithProfile: (zones) => `Réseaux avec un profil : ${zones}.`,
  best: (hour, timezone) => `Meilleur départ : ${clock(hour)} (${timezone})`,
  worst: (hour) => `Pire départ : ${clock(hour)}`,
  saving: (kg, percent, meanPercent) =>
    `Partir à la meilleure heure plutôt qu’à la pire épargne ${kg} (${percent}) ; plutôt qu’à une heure quelconque, ${meanPercent}.`,
  noDifference: (hours, kg) =>
    `L’heure de départ ne change rien : ${hours} heures font des jours entiers, qui contiennent chaque heure également. ${kg} quel que soit le départ.`,
  same: "le même",
  little: (hours, percent) =>
    `Une exécution de ${hours} heures traverse toutes les heures du jour ; le départ change donc peu : ${percent} entre le meilleur et le pire.`,
  spread: (low, high) =>
    `Les jours diffèrent : au meilleur départ, neuf jours sur dix sont au-dessus de ${low} et neuf sur dix en dessous de ${high}.`,
  spreadLong:
    "Pour des exécutions de plus d’une heure, l’écart suppose toutes leurs heures basses, ou hautes, le même jour : c’est une borne supérieure.",
  isNot: (year) =>
    `Le profil est le cours moyen de ${year}, mis à l’échelle du chiffre annuel du calculateur. Ce n’est pas une prévision, et les formes vieillissent : plus de solaire déplace le creux vers midi.`,
  seasonNote:
    "La forme d’une saison est relative à la moyenne de la saison, qui n’est pas dans les tables ; le chiffre annuel la remplace.",
  chart: (best) =>
    `Émissions selon l’heure de départ, avec l’écart entre les jours. Le plus bas à ${best}. La table dessous a les mêmes chiffres.`,
  chartCaption: "Émissions selon l’heure de départ, kgCO₂e, heure locale",
  tables: {
    profile: {
      caption: "Émissions selon l’heure de départ",
      region: "Table des heures de départ, défile sur le côté",
    },
    file: {
      caption: "Émissions selon l’heure de départ, d’après votre fichier",
      region: "Table des heures de départ d’après votre fichier, défile sur le côté",
    },
  },
  columns: {
    hour: "Départ",
    emissions: "Émissions",
    spread: "Entre les jours",
    mean: "Par rapport à une heure quelconque",
  },
  bestTag: "meilleur",
  worstTag: "pire",
  sources: "Source du profil",
};
