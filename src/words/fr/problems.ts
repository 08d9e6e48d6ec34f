import type { Limits, Problem } from "../../experiment/problem.ts";
import type * as english from "../en/problems.ts";
import type { Translated } from "../translated.ts";

const did = (suggestion: string | undefined) =>
  suggestion === undefined ? "" : ` Vouliez-vous dire « ${suggestion} » ?`;

const figure = (value: number) => value.toLocaleString("fr", { maximumFractionDigits: 9 });

function limitWords({ min, max, aboveMin }: Limits): string {
  return aboveMin
    ? `supérieur à ${figure(min)} et au plus égal à ${figure(max)}`
    : `compris entre ${figure(min)} et ${figure(max)}`;
}

/** Ce qui ne va pas, et que faire. */
export function problemWords(problem: Problem): string {
  switch (problem.code) {
    case "empty":
      return "Il n’y a pas de valeur ici.";
    case "bad-encoding":
      return "Ceci est abîmé : un signe pour cent est suivi de quelque chose qui n’est pas un caractère.";
    case "doubled":
      return `Cela s’y trouve ${problem.texts.length} fois (${problem.texts.map((one) => `« ${one} »`).join(", ")}). N’en gardez qu’un.`;
    case "not-a-number":
      return "Ce n’est pas un nombre. Écrivez des chiffres, avec une virgule ou un point pour les décimales : 1,5.";
    case "not-whole":
      return "Ce doit être un nombre entier.";
    case "out-of-range":
      return `Ce nombre doit être ${limitWords(problem.limits)}.`;
    case "unknown-choice":
      return `Ce n’est aucun de ${problem.choices.join(", ")}.${did(problem.suggestion)}`;
    case "unknown-hardware":
      return `Aucun matériel de ce nom dans la table. Choisissez dans la liste, ou « Appareil à vous ».${did(problem.suggestion)}`;
    case "unknown-cpu":
      return `Aucun CPU de ce nom dans la table.${did(problem.suggestion)}`;
    case "not-a-cpu":
      return `Cela est dans la table, mais n’est pas un CPU.${did(problem.suggestion)}`;
    case "unknown-site":
      return `Aucun lieu de ce nom dans la table. Choisissez dans la liste.${did(problem.suggestion)}`;
    case "too-long":
      return `Ce texte dépasse ${problem.maxLength} caractères. Raccourcissez-le.`;
    case "unprintable":
      return "Ce texte contient des caractères qui ne s’impriment pas. Retirez-les.";
    case "too-many-pins":
      return `Il y a plus de ${problem.max} options. Retirez-en.`;
    case "unreadable-pin":
      return `« ${problem.pin} » a plus que les trois parties lieu:appareil:périmètre.`;
    case "bad-pin":
      return `« ${problem.pin} » : ${problemWords(problem.problem)}`;
    case "unknown-format":
      return "Cette version ne lit que les liens du format 1.";
    case "unknown-release":
      return `Il n’y a pas ici de telle édition des données.${did(problem.suggestion)}`;
    case "release-not-loaded":
      return "Cette édition des données n’a pas pu être chargée. Vérifiez la connexion et rouvrez le lien.";
    case "unknown-key":
      return `Ce n’est pas une clé de lien.${did(problem.suggestion)}`;
    case "bad-suffix":
      return "Le numéro d’une charge va de .2 à .50 et la première n’en a pas ; ceci n’appartient donc à aucune charge.";
    case "suffix-not-allowed":
      return `« ${problem.key} » concerne le lien entier et ne prend pas de numéro.`;
    case "in-error":
      return problem.faults === 1
        ? "Une saisie est en erreur."
        : `${problem.faults} saisies sont en erreur.`;
    case "link-too-long":
      return `Le lien aurait ${figure(problem.length)} caractères, plus que les ${figure(problem.maxLength)} qui passent sûrement. Enregistrez plutôt un fichier.`;
    case "too-many-workloads":
      return `Il y a plus de ${problem.max} charges. Répartissez-les sur plusieurs expériences.`;
    case "dataset-not-loaded":
      return `Les tables de l’édition ${problem.version} n’ont pas pu être chargées ; le lien n’a donc pas été ouvert. Ce qui était là est gardé. Vérifiez la connexion et rouvrez le lien.`;
    case "storage-blocked":
      return "Ce navigateur ne laisse pas la page garder de brouillon. Copiez le lien pour garder votre travail.";
    case "storage-full":
      return "Le stockage du navigateur est plein ; aucun brouillon n’est gardé. Copiez le lien pour garder votre travail.";
    case "draft-unreadable":
      return "Le brouillon gardé dans ce navigateur n’a pas pu être lu ; l’exemple est donc montré. Le brouillon reste tel quel jusqu’à votre prochaine modification.";
    case "draft-damaged":
      return problem.faults === 1
        ? "Le brouillon gardé dans ce navigateur a été ouvert. Une de ses saisies n’a pas pu être lue ; elle est dans son champ telle qu’elle était."
        : `Le brouillon gardé dans ce navigateur a été ouvert. ${problem.faults} de ses saisies n’ont pas pu être lues ; elles sont dans leurs champs telles qu’elles étaient.`;
    case "language-not-loaded":
      return "Les mots de l’autre langue n’ont pas pu être chargés ; la page reste donc telle qu’elle est. Vérifiez la connexion et choisissez à nouveau la langue.";
  }
}

export const notices: Translated<typeof english.notices> = {
  damageTitle: "Des parties de ce lien n’ont pas été prises",
  draftDamageTitle: "Des parties du brouillon n’ont pas été prises",
  damageFigure:
    "Il n’y a pas de chiffre tant qu’elles ne sont pas corrigées dans leurs champs ou écartées.",
  damageLabel: "Le chiffre ne repose pas sur elles.",
  pair: (key, raw) => `${key} = « ${raw} »`,
  dismiss: "Écarter",
  dismissOne: (key) => `Écarter ${key} : vider son champ`,
  fieldDismissed: (key) => `${key} est écarté, et son champ est vide.`,
  strayDismissed: (key) => `${key} est écarté.`,
  draftTitle: "Votre brouillon est gardé",
  draftText: "Un lien est ouvert. Ce sur quoi vous travailliez avant est toujours là.",
  draftOpen: "Ouvrir le brouillon",
  completed: (version) =>
    `Le lien ne nommait pas d’édition des données ; il a donc été ouvert avec la plus récente, ${version}, qui figure maintenant dans l’adresse.`,
  restatedTitle: (version) => `Ce lien garde son nombre de l’édition ${version}`,
  restated: (version) => `Avec l’édition actuelle ${version}, ce serait`,
  restate: "Recalculer avec l’édition actuelle",
  troubleTitle: "À noter",
  loadFailed: "Les tables n’ont pas pu être lues",
  loadFailedText: (what) =>
    `${what} Rien de ce que vous avez saisi n’est perdu : c’est dans l’adresse. Vérifiez la connexion et rechargez.`,
  partFailed: {
    text: "Cette partie de la page n’a pas pu être chargée. Vos saisies sont gardées. Vérifiez la connexion et rechargez.",
    reload: "Recharger",
  },
  reload: "Recharger",
  crashed: "Quelque chose s’est cassé dans cette page",
  crashedText:
    "Ce que vous avez saisi est gardé dans l’adresse. Rechargez pour continuer. Si cela se reproduit, signalez-le avec cette adresse.",
};
