import type * as english from "../en/one-line.ts";
import type { Translated } from "../translated.ts";

export const oneLine: Translated<typeof english.oneLine> = {
  label: "Une ligne",
  hint: "Comme « 8xA100 80GB, 3d 4h, aws us-east-1 ». Elle compte une fois saisie.",
  nothing: "Rien n’a encore été compris.",
  from: (from) => `de « ${from} »`,
  which: "Lequel ?",
  leftOver: (words) => `Non compris : ${words}.`,
  tooLong: (max) => `Ce texte dépasse ${max} caractères. Raccourcissez-le.`,
  enter: "Saisir ceci",
  needsCount: "Donnez aussi le nombre d’appareils, pour y répartir ces heures d’appareil.",
  needsHardware: "Nommez aussi le matériel : ce que cette quantité est en dépend.",
  isPower: (percent) => `${percent} % est de la puissance`,
  isUtil: "C’est le GPU-Util : le laisser de côté",
  reading: (text, hours) => `${text} (${hours} h)`,
  over: (hours, devices) => `${hours} h d’une exécution sur ${devices} appareils`,
  countOf: (unit, devices) => `${unit} : ${devices} dans la table`,
  units: { hours: " h", utilisationPercent: " %" },
  fields: {
    hardware: "Quoi",
    devices: "Combien",
    hours: "Durée",
    site: "Où",
    utilisationPercent: "Puissance moyenne",
    runs: "Répétitions",
    year: "Quand",
  },
};
