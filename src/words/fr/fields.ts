import type * as english from "../en/fields.ts";
import type { Translated } from "../translated.ts";

const accelerator = "GPU ou autre accélérateur";
const rating = "Une puissance nominale (TDP)";
const bySoftware = "La machine, par logiciel (CodeCarbon, SLURM)";
const location = "Basée sur la localisation, cycle de vie";

export const stages: Translated<typeof english.stages> = {
  data: "Préparation des données",
  search: "Recherche d’hyperparamètres",
  train: "Entraînement",
  eval: "Évaluation",
  serve: "Mise en service",
  idle: "Réservé mais inactif",
  other: "Autre",
};

export const workloadWords: Translated<typeof english.workloadWords> = {
  hardware: {
    label: "Matériel",
    hint: "Un GPU, TPU ou CPU par son nom, son fabricant ou sa mémoire, comme « a100 80 » ou « EPYC 7763 ». Pour tout autre, choisissez « Appareil à vous ».",
  },
  ownHardwareName: { label: "Nom de votre appareil" },
  ownHardwareKind: {
    label: "Type d’appareil",
    choices: { gpu: accelerator, cpu: "CPU", soc: "Système sur puce" },
    absent: accelerator,
  },
  deviceW: { label: "Watts d’un appareil", unit: "W", hint: "À la place de ceux de la table." },
  deviceWBasis: {
    label: "Ce que sont ces watts",
    choices: {
      rated: rating,
      mean: "Une moyenne mesurée de l’appareil",
      machine: "Une moyenne mesurée de toute la machine, par appareil",
    },
    absent: rating,
  },
  devices: {
    label: "Nombre",
    hint: "Appareils en tout. Une part compte aussi : 12 cœurs sur 16 font 0,75, une moitié de carte K80 fait 0,5.",
  },
  hours: {
    label: "Heures d’une exécution",
    unit: "h",
    hint: "Temps réel écoulé : 336, « 3 j 4 h », « 90 min » ou « 1:30:00 ». Un total s’écrit « 809472 device-hours ».",
  },
  utilisationPercent: {
    label: "Puissance moyenne appelée",
    unit: "% du TDP",
    hint: "De la puissance, pas le GPU-Util. Si elle n’est pas donnée, 100 est compté et l’intervalle descend à 50.",
  },
  runs: {
    label: "Exécutions",
    hint: "Combien de fois, échecs compris. 1 si le nombre n’est pas donné.",
  },
  measuredKwh: {
    label: "Énergie mesurée d’une exécution",
    unit: "kWh",
    hint: "Remplace les watts et les heures.",
  },
  measuredScope: {
    label: "Ce qui a été mesuré",
    choices: {
      acc: "Les accélérateurs seuls (nvidia-smi, Zeus)",
      it: bySoftware,
      meter: "La machine, par un compteur",
      wall: "La machine, PUE compris (carbontracker, Green Algorithms)",
    },
    absent: bySoftware,
  },
  hostCpu: {
    label: "CPU hôte",
    hint: "Le nommer décrit l’hôte, qui est alors compté. Non décrit, il est estimé et ne compte qu’avec « Complet ».",
  },
  hostCpuSockets: {
    label: "Sockets de CPU hôte",
    hint: "Sur toutes les machines. 1 si le nombre n’est pas donné.",
  },
  hostCpuUtilisationPercent: {
    label: "Puissance moyenne des CPU hôtes",
    unit: "% du TDP",
    hint: "Si elle n’est pas donnée, 50 est compté, avec un intervalle de 20 à 100.",
  },
  hostMemoryGb: { label: "Mémoire", unit: "Go", hint: "Sur toutes les machines." },
  instance: {
    label: "Type d’instance cloud",
    hint: "Une étiquette, comme p4d.24xlarge.",
  },
  site: {
    label: "Site",
    hint: "Une région cloud, ou un pays ou un État avec vos propres machines : « us-east-1 », « Frankfurt », « France ».",
  },
  intensityGPerKwh: {
    label: "Intensité carbone à vous",
    unit: "gCO₂e/kWh",
    hint: "À la place de la moyenne annuelle du réseau. En grammes, pas en kilogrammes.",
  },
  intensityKind: {
    label: "Type d’intensité",
    choices: {
      location,
      direct: "Émissions directes seulement",
      market: "Basée sur le marché",
      marginal: "Marginale",
    },
    absent: location,
  },
  pue: {
    label: "PUE à vous",
    hint: "Énergie du bâtiment sur énergie des machines, de 1 à 3. S’il n’est pas donné : celui de la région, du fournisseur, ou une moyenne du même type.",
  },
  embodiedKgPerDeviceHour: {
    label: "Chiffre de fabrication à vous",
    unit: "kgCO₂e par appareil et par heure",
    hint: "S’il n’est pas donné : le chiffre publié de l’appareil, ou une règle par watt nominal.",
  },
  name: { label: "Nom de cette charge" },
  stage: {
    label: "Étape",
    choices: stages,
    absent: stages.other,
  },
};

export const experimentWords: Translated<typeof english.experimentWords> = {
  title: { label: "Titre" },
  year: {
    label: "Année de l’exécution",
    hint: "Choisit le facteur du réseau. La plus récente si elle n’est pas donnée.",
  },
  boundary: {
    label: "Ce que le chiffre compte",
    choices: { chip: "Puces", site: "Centre de données", full: "Complet" },
  },
  offsetPriceUsdPerT: {
    label: "Prix du traitement d’une tonne",
    unit: "USD",
    hint: "S’il n’est pas donné : retrait durable par biochar, moyenne 2024.",
  },
  pins: {
    label: "Options à comparer",
    hint: "Jusqu’à six, séparées par des virgules, chacune lieu:appareil:périmètre, une partie vide étant l’actuelle. Elles sont gardées dans le lien.",
  },
  language: {
    label: "Langue",
    choices: { en: "Anglais", fr: "Français" },
    absent: "Celle du navigateur",
  },
};

export const form: Translated<typeof english.form> = {
  title: "Expérience",
  workload: (position, count) =>
    count === 1 ? "Charge de calcul" : `Charge ${position} sur ${count}`,
  haveLog: "Vous avez un journal ? Déposez-le n’importe où sur cette page, ou ",
  readLog: "lisez un journal, un tableau ou un lien",
  notFinished: "Pas encore terminé ? ",
  predict: "Prévoir l’exécution entière",
  more: "Plus de détail",
  aboutExperiment: "À propos de l’expérience",
  power: "Puissance et répétitions",
  measured: "Mesuré à la place",
  host: "La machine autour",
  place: "Réseau et bâtiment",
  manufacture: "Fabrication",
  labels: "Étiquettes",
  add: "Ajouter une charge",
  duplicate: "Dupliquer",
  remove: "Retirer",
  up: "Monter",
  down: "Descendre",
  clear: "Vider",
  example: "Charger l’exemple",
  undo: "Annuler",
  removed: (position) => `La charge ${position} a été retirée.`,
  cleared: "Le formulaire a été vidé.",
  lineEntered: "La ligne a été saisie.",
  caseLoaded: (name) => `${name} a été chargé.`,
  exampleLoaded: "L’exemple a été chargé.",
  notUsed: "Non utilisé : rien ici sur quoi agir.",
  fallback: (words) => `${words} (si rien n’est donné)`,
  ownDevice: "Appareil à vous",
  ownDeviceDetail: "nommez-le et donnez ses watts",
  matches: (count, shown) =>
    count > shown
      ? `${shown} résultats sur ${count} ; tapez davantage pour les réduire.`
      : count === 1
        ? "1 résultat."
        : `${count} résultats.`,
  noMatch: "Aucun résultat. Vérifiez l’orthographe, ou choisissez « Appareil à vous ».",
  noPlace: "Aucun résultat. Essayez une ville, un pays ou le code d’une région.",
  noCpu: "Aucun CPU de ce nom.",
  instanceDetail: (provider, devices, hardware) => `${provider} : ${devices} × ${hardware}`,
  instanceHost: (name, parts) =>
    `${name} vient avec ${parts}. Rien de cela n’est compté sans que vous le demandiez.`,
  instanceCpus: (sockets, cpu) => `${sockets} × ${cpu}`,
  instanceMemory: (gb) => `${gb} Go de mémoire`,
  and: " et ",
  describeHost: "Décrire aussi l’hôte",
  watts: (watts, basis) => `${watts} W ${basis}`,
  bases: { rated: "nominaux", mean: "en moyenne mesurée", machine: "pour la machine" },
  boards: (count) =>
    `Les pilotes comptent une telle carte comme ${count} appareils : comptez ici des cartes ; un appareil listé fait ${String(1 / count).replace(".", ",")}.`,
  machineMean: (watts) =>
    `Patterson et al. 2021 ont mesuré une moyenne de ${watts} W par appareil avec son hôte (arXiv 2104.10350).`,
  meanInstead: (watts) => `Compter avec ${watts} W`,
  rating: (watts) => `Sa puissance nominale est de ${watts} W.`,
  ratingInstead: (watts) => `Compter avec la puissance nominale de ${watts} W`,
};
