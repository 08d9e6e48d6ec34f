import type * as english from "../en/sharing.ts";
import type { Translated } from "../translated.ts";

export const sharing: Translated<typeof english.sharing> = {
  copyFragment: "Copier la fin du lien",
  fragmentOnly:
    "Cette page est un fichier sur votre machine ; personne d’autre ne peut donc suivre un lien vers elle. Ce qui est copié commence par # : mettez-le derrière l’adresse d’un Wattprint que d’autres peuvent ouvrir.",
  fragmentCopied: "Copié, à partir de #.",
};
