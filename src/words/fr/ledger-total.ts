import type * as english from "../en/ledger-total.ts";
import type { Translated } from "../translated.ts";
import { missingWords } from "./missing.ts";
import { boundaries, kinds } from "./result.ts";
import { figure, listed, many } from "./phrases.ts";

const entriesOf = (count: number) => many(count, "entrée", "entrées");

const of = (part: string | undefined) => (part === undefined ? "" : ` (${part})`);

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const ledgerTotal: Translated<typeof english.ledgerTotal> = {
  title: (entries) => `Total de ${entriesOf(entries)}`,
  titleFiltered: (entries, all) =>
    `Total de ${many(entries, "entrée qui passe", "entrées qui passent")} les filtres, sur ${figure(all)}`,
  boundary: "Ce que le total compte",
  boundaryHint: (boundary) =>
    `${boundaries[boundary].hint} Cela vaut pour toutes les entrées, quoi que chacune dise d’elle-même.`,
  energy: "Énergie",
  to: "à",
  range: "Intervalle plausible",
  zeroRange: "Un total de zéro n’a pas d’intervalle.",
  none: "Aucune entrée ici n’a de chiffre ; il n’y a donc pas de total.",
  nothing: "Aucune entrée ne passe les filtres ; il n’y a donc pas de total.",
  countedBy: (kind) => `, ${kinds[kind]}`,
  kindsDiffer:
    "Ces entrées comptent avec des types différents d’intensité carbone, et les types ne s’additionnent jamais. Chaque type a sa propre somme :",
  subtotal: (kind, entries, mass, ends, energy) =>
    `${upperFirst(kinds[kind])}, ${entriesOf(entries)} : ${mass}${ends === undefined ? "" : ` (${ends.low} à ${ends.high})`}, ${energy}`,
  releases: (versions) =>
    versions.length === 1
      ? `Calculé avec l’édition ${versions[0] ?? ""} des données.`
      : `Calculé avec les éditions ${listed(versions)} des données : chaque entrée garde la sienne.`,
  restate: (version) => `Tout recalculer avec l’édition ${version}`,
  own: (mass, versions) =>
    `Avec sa propre édition pour chaque entrée (${listed(versions)}), c’est ${mass}.`,
  ownWithout: "Avec sa propre édition pour chaque entrée, il n’y a pas de total unique.",
  uncounted: (entries) =>
    `${many(entries, "entrée n’est pas", "entrées ne sont pas")} dans le total`,
  open: "Ouvrir dans le calculateur",
  reason: (problem) => {
    switch (problem.code) {
      case "not-a-link":
        return "Ce qui est gardé comme son expérience n’est pas un lien de cette page.";
      case "release-not-named":
        return "Son lien ne nomme pas d’édition des données.";
      case "release-unknown":
        return `Il n’y a pas ici d’édition ${problem.version} des données.`;
      case "release-not-loaded":
        return `L’édition ${problem.version} des données n’est pas chargée.`;
      case "in-error":
        return problem.faults === 1
          ? "Une valeur de son lien est en erreur."
          : `${figure(problem.faults)} valeurs de son lien sont en erreur.`;
      case "nothing-entered":
        return "Son expérience n’a pas de charge.";
      case "workload-incomplete":
        return "Il manque quelque chose à une de ses charges.";
      case "kinds-differ":
        return "Ses charges comptent avec des types différents d’intensité carbone, qui ne s’additionnent pas.";
    }
  },
  lacks: (missing) => `Pour la compter, ${missing.map(missingWords).join(" ; ")}.`,
  mend: "Ouvrez-la dans le calculateur, qui dit ce qui ne va pas ; puis modifiez l’entrée et mettez l’expérience du calculateur à sa place.",
  openOne: (name) => `Ouvrir ${name} dans le calculateur, pour la corriger`,
  moreUncounted: (more) => `Et ${figure(more)} de plus ; la table les montre toutes.`,
  wasted: {
    title: "Travail échoué et répété",
    together: (kind, entries, mass, part) =>
      `${kind === undefined ? "" : `${upperFirst(kinds[kind])} : `}${mass}${of(part)} : ${many(entries, "exécution échouée, arrêtée ou qui en répète", "exécutions échouées, arrêtées ou qui en répètent")} une autre.`,
    failed: (entries, mass, part) =>
      `Échouées ou arrêtées : ${mass}${of(part)}, ${entriesOf(entries)}.`,
    repeated: (entries, mass, part) => `Répétitions : ${mass}${of(part)}, ${entriesOf(entries)}.`,
    furtherRuns: (entries, mass, part) =>
      `Exécutions au-delà de la première d’une charge, répétées exprès : ${mass}${of(part)}, ${entriesOf(entries)}.`,
    none: (kind) =>
      `${kind === undefined ? "" : `${upperFirst(kinds[kind])} : `}Aucune entrée comptée n’est marquée échouée, arrêtée ou répétition.`,
    endedWithoutFigure: (entries) =>
      `${many(entries, "autre entrée a échoué, a été arrêtée ou est une répétition, mais n’a", "autres entrées ont échoué, ont été arrêtées ou sont des répétitions, mais n’ont")} pas encore de chiffre.`,
    noStatus: (entries) =>
      `${many(entries, "entrée ne dit pas comment elle a fini", "entrées ne disent pas comment elles ont fini")}.`,
  },
};

export const shares: Translated<typeof english.shares> = {
  title: "Parts du total",
  titleFiltered: (entries) =>
    `Parts du total de ${many(entries, "entrée qui passe", "entrées qui passent")} les filtres`,
  by: "Parts par",
  dimensions: {
    stage: "Étape",
    person: "Personne",
    site: "Site",
    hardware: "Matériel",
    month: "Mois",
    status: "État",
  },
  chartName: (dimension, first, part) =>
    `Barres des émissions par ${dimension.toLowerCase()}. La plus grande est ${first}, ${part}. La table a tous les chiffres.`,
  caption: (dimension) => `Émissions et énergie par ${dimension.toLowerCase()}`,
  region: (dimension) => `Table des parts par ${dimension.toLowerCase()}, défile sur le côté`,
  columns: { share: "Part", emissions: "Émissions", energy: "Énergie", entries: "Entrées" },
  more: (rest) => `${figure(rest)} de plus`,
  earlier: (rest) => `${figure(rest)} mois plus anciens`,
  showMore: (rest) => `Montrer plus de parts (${figure(rest)})`,
  notGiven: "Non donné",
  split:
    "Une entrée de plusieurs charges se répartit entre leurs étapes, sites et matériels ; elle peut donc compter dans plusieurs lignes.",
  oneKind: (kind) =>
    `Des seules entrées de type « ${kinds[kind]} » : les types ne s’additionnent pas.`,
};
