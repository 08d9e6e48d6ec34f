import type * as english from "../en/method.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";

export const methodParts: Translated<typeof english.methodParts> = {
  formulas: {
    label: "Formules",
    hint: "Les sommes, avec les nombres de cette expérience dedans.",
  },
  range: {
    label: "Avec quelle sûreté",
    hint: "Ce qui élargit l’intervalle, et ce que laisserait chaque chiffre une fois connu.",
  },
  tables: {
    label: "Tables",
    hint: "Chaque chiffre des données, avec sa source, son année et son statut.",
  },
  checked: { label: "Vérifié contre", hint: "Des chiffres publiés par d’autres, recalculés ici." },
  tools: {
    label: "Autres outils",
    hint: "Le même travail tel que d’autres calculateurs le compteraient.",
  },
  learn: {
    label: "Comprendre",
    hint: "De courts textes sur les termes, et sur ce qu’on peut faire.",
  },
  releases: { label: "Éditions", hint: "Ce qui a changé entre les éditions, et les licences." },
};

export const method: Translated<typeof english.method> = {
  title: "Méthode : d’où vient le chiffre",
  parts: "Partie de la méthode",
  formulas: {
    title: "Les sommes derrière ce chiffre",
    noTotal: "Il n’y a pas encore de chiffre ; les formules sont donc ici sans nombres.",
    general: [
      "P_acc = n × P × u, watts : appareils, watts d’un appareil, puissance moyenne en part des watts nominaux",
      "E_IT = (P_acc + H) × h × runs ÷ 1000, kWh : H est l’hôte, décrit ou estimé",
      "E = E_IT × PUE, kWh",
      "C_op = E × I ÷ 1000, kgCO₂e : I est l’intensité carbone en gCO₂e/kWh",
      "C_emb = n × e × h × runs, kgCO₂e : e est la fabrication par appareil et par heure",
    ],
    generalTitle: "En général",
    fullTitle: "Avec hôte et fabrication, que le périmètre montré ne compte pas entièrement",
    rangeFormula:
      "bas = T ÷ exp √ Σ ln²(T ÷ T↓) et haut = T × exp √ Σ ln²(T↑ ÷ T), avec T↓ et T↑ les totaux avec un fait à ses bouts. C’est un intervalle plausible des parties comptées, pas un intervalle de confiance.",
    more: "Toutes les hypothèses, avec des exemples, sont dans docs/method.md du dépôt (en anglais).",
  },
  tables: {
    title: "Les tables des données",
    table: "Table",
    search: "Chercher dans cette table",
    searchHint: "N’importe quelle cellule ; plusieurs mots réduisent",
    shown: (shown, all) =>
      shown === all ? `${all} lignes.` : `${shown} lignes sur ${all} ont ces mots.`,
    region: (name) => `Table ${name}, défile sur le côté`,
    showMore: (count) => `En montrer plus (${count})`,
    none: "Aucune ligne n’a ces mots.",
    loading: "Lecture des tables.",
    failed: (why) => `Les tables n’ont pas pu être chargées. ${why}`,
    again: "Réessayer",
    yes: "oui",
    no: "non",
    codebook:
      "Les colonnes portent les noms des fichiers CSV, en anglais ; data/README.md du dépôt dit ce que chacune signifie. Une cellule vide est inconnue ou non publiée, jamais zéro.",
    fromFact: "Le chiffre d’où vous venez est marqué.",
  },
  names: {
    hardware: "Matériel",
    regions: "Régions cloud",
    providers: "Fournisseurs cloud",
    instances: "Types d’instances",
    zones: "Zones de réseau",
    countries: "Pays",
    constants: "Constantes de la méthode",
    factors: "Facteurs d’autres outils et études",
    offset_prices: "Prix du traitement d’une tonne",
    equivalences: "Comparaisons de tous les jours",
    cases: "Cas publiés",
    profiles: "Journées types des réseaux",
    sources: "Sources",
  },
  checked: {
    title: "Vérifié contre des chiffres publiés",
    intro:
      "Chaque cas est saisi avec ce que donne sa source, watts compris, et recalculé par cette page. Un rapport de 1,00 dit que l’arithmétique concorde ; la plupart des sources impriment deux chiffres, et ce qui reste est leur arrondi ou ce que dit la note.",
    region: "Table des cas publiés, défile sur le côté",
    columns: {
      name: "Cas",
      inputs: "Saisies",
      published: "Publié",
      ours: "Ici",
      ratio: "Rapport",
      note: "À savoir",
      source: "Source",
      open: "Ouvrir",
    },
    given: ({ deviceW, pue, intensityGPerKwh }) =>
      [
        deviceW === undefined ? undefined : `${plain(deviceW, "fr")} W chacun`,
        pue === undefined ? undefined : `PUE ${plain(pue, "fr")}`,
        intensityGPerKwh === undefined ? undefined : `${plain(intensityGPerKwh, "fr")} g/kWh`,
      ]
        .filter(Boolean)
        .join(", "),
    open: "Ouvrir",
    openOf: (name) => `Ouvrir ${name} dans le calculateur`,
    noFigure: "pas de chiffre",
    summary: (within, all) => `${within} sur ${all} sont à moins de 2 % des émissions imprimées.`,
    why: (printed) =>
      `imprimé comme ${printed} : le reste est l’arrondi avec lequel il a été imprimé`,
    absent: "Cette édition n’a pas de cas publiés.",
  },
  releases: {
    title: "Éditions des données",
    region: "Table des éditions, défile sur le côté",
    licencesRegion: "Table des licences, défile sur le côté",
    columns: {
      version: "Édition",
      date: "Date",
      method: "Méthode",
      state: "État",
      digest: "SHA-256 de core.json",
    },
    draft: "brouillon : peut être refait",
    final: "finale : ne change jamais",
    changesTitle: "Ce qui a changé",
    first: "Il n’y a qu’une édition jusqu’ici ; rien n’a donc encore changé entre éditions.",
    between: (older, newer) => `De ${older} à ${newer}`,
    counts: (added, changed, removed) =>
      `${added} ajoutées, ${changed} changées, ${removed} retirées`,
    none: "aucune ligne ne diffère",
    loading: "Comparaison des éditions.",
    failed: "Les éditions n’ont pas pu être comparées, car l’une d’elles n’a pas pu être chargée.",
    licencesTitle: "Licences",
    licences: [
      ["Code", "MIT"],
      [
        "Intensités annuelles des réseaux et profils horaires",
        "Contains information from Electricity Maps (electricitymaps.com), made available under the Open Database License (ODbL) v1.0; modified",
      ],
      [
        "Moyennes des pays",
        "Ember, Yearly Electricity Data (ember-energy.org), CC BY-SA 4.0 via CO2.js; modified",
      ],
      ["Chiffres de matériel d’Epoch AI", "Epoch AI, Machine Learning Hardware, CC BY 4.0"],
      [
        "Tout le reste",
        "Faits isolés, chacun avec sa source dans la table des sources ; leur arrangement est sous MIT",
      ],
    ],
  },
};
