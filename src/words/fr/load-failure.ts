import type { LoadFailure } from "../../dataset/load.ts";

/** Pourquoi un fichier de tables n’a pas pu être obtenu. */
export function loadFailureWords(failure: LoadFailure | undefined): string {
  switch (failure?.failure) {
    case undefined:
      return "Il n’y a ici aucune édition des données.";
    case "network":
      return "La connexion a échoué avant l’arrivée des tables.";
    case "status":
      return `Le serveur a répondu ${failure.detail} pour ${failure.url}.`;
    case "type":
      return `Le serveur a envoyé ${failure.url} comme autre chose que des données (${failure.detail}).`;
    case "digest":
      return `${failure.url} n’est pas le fichier qui a été publié : son empreinte diffère.`;
    case "json":
    case "schema":
      return `${failure.url} n’a pas pu être lu.`;
  }
}
