import type * as english from "../en/ledger-trouble.ts";
import type { Translated } from "../translated.ts";
import { figure } from "./phrases.ts";

const unkept = (count: number) =>
  count === 1 ? "Un changement est" : `${figure(count)} changements sont`;

const asFile = "Enregistrez le registre en fichier avant de quitter la page.";

const again = "Un nouvel essai a lieu au prochain changement.";

/** Quelques noms, et combien de plus. Une entrée sans nom est dite telle. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, 3).map((name) => (name === "" ? "une sans nom" : `« ${name} »`));
  const more = all.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` et ${figure(more)} de plus` : ""}`;
}

export const ledgerTrouble: Translated<typeof english.ledgerTrouble> = {
  titles: {
    "storage-blocked": "Rien n’est gardé dans ce navigateur",
    "newer-store": "Le registre de ce navigateur est d’une version plus récente",
    "waits-for-tab": "Un autre onglet tient le registre",
    "taken-over": "Une version plus récente de cette page a le registre",
    "storage-full": "Le stockage du navigateur est plein",
    "not-kept": "Les derniers changements ne sont pas gardés",
    "changed-elsewhere": "Changé aussi dans un autre onglet",
  },
  text: (trouble) => {
    switch (trouble.code) {
      case "storage-blocked":
        return `Ce navigateur ne laisse la page rien garder, comme dans une fenêtre privée. Le registre fonctionne jusqu’à ce que vous quittiez la page. ${asFile}`;
      case "newer-store":
        return `Une version plus récente de cette page a écrit le registre ici, et il est laissé tel quel. Rechargez pour avoir cette version. Ce que vous ajoutez maintenant n’est pas gardé. ${asFile}`;
      case "waits-for-tab":
        return "Une version plus ancienne de cette page est ouverte dans un autre onglet. Fermez cet onglet, et le registre s’ouvre.";
      case "taken-over":
        return `Une version plus récente de cette page, dans un autre onglet, a repris le registre. Ce que vous voyez reste ici, et les changements ne sont pas gardés tant que vous ne rechargez pas. ${asFile}`;
      case "storage-full":
        return `${unkept(trouble.unkept)} sur cette page et pas dans le navigateur. ${again} Libérez de la place, ou bien : ${asFile.charAt(0).toLowerCase()}${asFile.slice(1)}`;
      case "not-kept":
        return `${unkept(trouble.unkept)} sur cette page et pas dans le navigateur. ${again} ${asFile}`;
      case "changed-elsewhere":
        return `Un autre onglet avait changé les mêmes entrées : ${names(trouble.names)}. Le changement fait ici vaut ; annuler ramène l’autre.`;
    }
  },
  canRetry: ({ code }) =>
    code === "storage-full" || code === "not-kept" || code === "storage-blocked",
  canReload: ({ code }) => code === "newer-store" || code === "taken-over",
  retry: "Essayer à nouveau de garder",
  reload: "Recharger la page",
  dismiss: "Fermer ce message",
  releasesTitle: "Une édition des données n’a pas pu être chargée",
  releases: (versions) =>
    `Les entrées de ${versions.join(", ")} n’ont pas de chiffre tant que ses tables n’arrivent pas. Rien d’elles n’est perdu. Vérifiez la connexion et réessayez.`,
  again: "La charger à nouveau",
  damagedTitle: (count) =>
    count === 1
      ? "Un enregistrement du registre est illisible"
      : `${figure(count)} enregistrements du registre sont illisibles`,
  damaged:
    "Ils sont gardés dans le navigateur tels quels, et ne comptent dans rien. Enregistrez-les pour les regarder ou les signaler. Toutes les autres entrées sont dessous.",
  saveDamaged: "Enregistrer ce qui est abîmé",
  removeDamaged: "Retirer ce qui est abîmé",
  removeForGood: "Retirer pour de bon",
  keepDamaged: "Garder",
  damagedRemoved: "Ce qui était abîmé est retiré.",
};
