import type * as english from "../en/own-hours.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";

const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;

export const ownHours: Translated<typeof english.ownHours> = {
  title: "Des heures à vous",
  intro:
    "Un fichier d’intensité carbone horaire donne la même vue pour des heures réelles : Electricity Maps (ancienne et nouvelle présentation), NESO et l’API GB, EIA-930, WattTime, SGIP. Il est lu dans ce navigateur et ne va nulle part.",
  open: "Ouvrir un fichier horaire",
  reading: "Lecture du fichier.",
  failed:
    "Le fichier n’a pas pu être lu : il a disparu, est trop gros pour ce navigateur, ou une partie de cette page ne s’est pas chargée. Réessayez, ou choisissez-en un autre.",
  zone: "Zone du fichier",
  chooseZone: "Choisissez",
  close: "Fermer le fichier",
  about: (source, kind, count, fromMs, toMs) =>
    `${source}, ${kind} : ${plain(count, "fr")} valeurs du ${utc(fromMs)} au ${utc(toMs)}.`,
  ofZone: (zone, grid) =>
    `Le fichier nomme sa zone « ${zone} » ; l’expérience est sur ${grid}. À vous de dire si ce sont les mêmes.`,
  kindNote: {
    location: "",
    direct:
      "Émissions directes seulement : plus basses que le chiffre de cycle de vie ci-dessus, et à ne pas comparer avec lui.",
    marginal:
      "Marginal : ce qu’un peu plus d’usage ajouterait. Ce n’est pas une empreinte, et ne se compare pas au chiffre ci-dessus.",
  },
  dayTitle: "Les jours du fichier en un seul",
  noDay:
    "Toutes les heures du jour ne sont pas dans le fichier ; il n’en a donc pas de journée type.",
  unknownTimezone:
    "Ce navigateur ne connaît pas le fuseau horaire du réseau ; les heures sont donc en UTC.",
  windowsTitle: "Le meilleur moment dans le fichier",
  from: "Pas avant (UTC)",
  until: "Fini pour (UTC)",
  wholeFile: "Vide : tout le fichier",
  orderError: "« Fini pour » n’est pas après « Pas avant ». Changez l’un des deux.",
  tooShort: (hours) =>
    `Il y a moins de ${hours} heures de suite entre les deux ; le travail n’y tient donc pas sans pause.`,
  tooShortPaused: (hours) => `Il y a moins de ${hours} heures entre les deux.`,
  best: (fromMs, toMs, kg) => `Sans pause : du ${utc(fromMs)} au ${utc(toMs)}, ${kg}.`,
  against: (worstMs, worstKg, percent) =>
    `Le pire départ, ${utc(worstMs)}, ferait ${worstKg} ; le meilleur épargne ${percent}.`,
  paused: (kg, pauses, percent) =>
    pauses === 0
      ? `Un travail qui peut s’interrompre ne fait pas mieux : ses meilleures heures se suivent (${kg}).`
      : `Un travail qui peut s’interrompre : ${kg} dans ses meilleures heures, avec ${plain(pauses, "fr")} ${pauses === 1 ? "pause" : "pauses"} ; ${percent} de moins que sans.`,
  pauseNote:
    "Une pause est comptée comme gratuite : enregistrer et recharger l’état d’un travail n’y est pas.",
  pieces: "Quand il tournerait",
  pieceColumns: { from: "De", until: "À", intensity: "g/kWh" },
  morePieces: (count) => `et ${plain(count, "fr")} de plus`,
  utc,
  piecesRegion: "Table des périodes où il tournerait",
};
