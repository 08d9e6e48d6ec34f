import type * as english from "../en/import-taking.ts";
import type { Translated } from "../translated.ts";
import { figure, listed, many } from "./phrases.ts";

export const importQuestions: Translated<typeof english.importQuestions> = {
  title: "À répondre",
  titleAnswered: "Noms et lieux",
  intro: "Demandé une fois pour toutes les lignes. D’ici là, ces champs restent ouverts.",
  search: {
    hardware: "Autre matériel",
    cpu: "Un autre CPU",
    site: "Un autre lieu",
  },
  searchNone: {
    hardware:
      "Aucun résultat. Vérifiez l’orthographe, ou laissez vide et décrivez-le dans le calculateur.",
    cpu: "Aucun CPU de ce nom.",
    site: "Aucun résultat. Essayez une ville, un pays ou le code d’une région.",
  },
  more: (count) => `Montrer ${many(count, "question de plus", "questions de plus")}`,
  searchOpen: "Rien n’a encore été pris. Choisissez un des résultats, ou videz le champ.",
  suggestions: "Suggestions",
  leaveEmpty: "Laisser vide",
  change: "Changer",
  changeOne: (name) => `Changer ce qu’est « ${name.slice(0, 60)} »`,
  answered: (name, answer) =>
    answer === undefined
      ? `« ${name.slice(0, 60)} » reste vide.`
      : `« ${name.slice(0, 60)} » est ${answer}.`,
  placeless: (lines) =>
    lines === 1
      ? "Une ligne ne dit pas où elle a tourné. Où était-ce ?"
      : `${figure(lines)} lignes ne disent pas où elles ont tourné. Où était-ce ?`,
  placeAssumed: {
    "other-lines": (place) => `Supposé : le même lieu que les autres lignes, ${place}.`,
    experiment: (place) => `Supposé : le même lieu que l’expérience du calculateur, ${place}.`,
  },
  placeTaken: (place) => `Lignes qui ne disent pas où elles ont tourné : ${place}.`,
  placeLeft: "Les lignes qui ne disent pas où elles ont tourné restent sans lieu.",
  placeChange: "Choisir un autre lieu",
};

export const importTaking: Translated<typeof english.importTaking> = {
  title: "Prendre ces lignes",
  none: "Aucune ligne n’est cochée.",
  total: (lines) => `Total de ${many(lines, "ligne", "lignes")}`,
  between: (low, high) => `${low} à ${high}`,
  incomplete: (lines) =>
    lines === 1
      ? "Une ligne cochée n’a pas encore de chiffre et n’est pas dans ce total. Elle peut être prise, et complétée dans le calculateur."
      : `${figure(lines)} lignes cochées n’ont pas encore de chiffre et ne sont pas dans ce total. Elles peuvent être prises, et complétées dans le calculateur.`,
  noRange: "Un intervalle est donné jusqu’à 50 lignes.",
  yearOf: (year, newest) =>
    year === undefined
      ? "Aucune ligne ne dit quand elle a tourné ; l’année la plus récente des réseaux compte donc."
      : year > newest
        ? `Les lignes ont fini en ${year}. Les données des réseaux s’arrêtent en ${newest} ; l’année la plus proche de chaque lieu compte donc.`
        : `Compté avec le réseau de ${year}, quand les lignes ont fini.`,
  yearMost: "L’année de la plupart des lignes est comptée.",
  yearChosen: (year) => `Compté avec le réseau de ${year}, comme vous l’avez choisi.`,
  yearsDiffer: (years) =>
    `Les lignes ont fini en ${listed(years)}. Une expérience a une seule année, et ses facteurs de réseau sont de cette année.`,
  year: "Année avec laquelle compter",
  tooMany: (lines, max) =>
    `Une expérience tient ${max} lignes, et ${figure(lines)} sont cochées. Décochez-en, ou ajoutez-les au registre, qui prend chacune comme une entrée à part.`,
  put: "Mettre dans le calculateur",
  putHint:
    "À la place de l’expérience qui y est, que « Annuler » et le retour du navigateur ramènent.",
  append: "Ajouter à l’expérience actuelle",
  appendHint: (lines) =>
    lines === 0
      ? "Rien n’y est encore saisi."
      : `Après ${lines === 1 ? "sa ligne" : `ses ${figure(lines)} lignes`}. Son année et ce qu’elle compte restent tels quels.`,
  appendExample: "Ce qui y est maintenant est l’exemple, après lequel ces lignes viendraient.",
  appendTooMany: (free) =>
    free === 0
      ? "L’expérience actuelle est pleine : elle a 50 lignes."
      : `L’expérience actuelle n’a de place que pour ${many(free, "ligne", "lignes")} de plus.`,
  appendYear: (present, lines) =>
    `L’expérience actuelle est de ${present} et le reste ; ces lignes, de ${lines}, seraient comptées avec le réseau de ${present}.`,
  appendBoundary: (name) =>
    `L’expérience actuelle compte selon « ${name} » ; ces lignes seraient donc comptées ainsi.`,
  appendError: "L’expérience actuelle a une saisie en erreur. Elle est gardée telle quelle.",
  toLedger: "Ajouter au registre",
  ledgerAs: "Dans le registre",
  ledgerEach: "Une entrée par ligne",
  ledgerOne: "Une entrée pour toutes",
  ledgerOneTooMany: (max) => `Une entrée tient au plus ${max} lignes.`,
  ledgerYears: "Chaque entrée garde l’année de sa propre ligne.",
  ledgerTrouble:
    "Ce navigateur ne garde pas le registre en ce moment : les entrées restent jusqu’à la fermeture de la page. Enregistrez-les en fichier dans le registre.",

  inCalculator: (lines) => `${many(lines, "ligne est", "lignes sont")} dans le calculateur.`,
  appended: (lines) =>
    `${many(lines, "ligne a été ajoutée", "lignes ont été ajoutées")} à l’expérience du calculateur.`,
  ledgered: (entries) =>
    `${many(entries, "entrée a été ajoutée", "entrées ont été ajoutées")} au registre.`,
  undo: "Annuler",
  undone: {
    calculator: "L’expérience qui était là avant est revenue.",
    experiment: "Les lignes ont été retirées de l’expérience.",
    ledger: "Les entrées ont été retirées du registre.",
  },
  addedBefore: (lines) =>
    lines === 1
      ? "Une de ces lignes a déjà été ajoutée. L’ajouter encore la compte deux fois."
      : `${figure(lines)} de ces lignes ont déjà été ajoutées. Les ajouter encore les compte deux fois.`,
  calculator: "Le voir dans le calculateur",
  report: "Faire un rapport",
  ledger: "Voir le registre",
};
